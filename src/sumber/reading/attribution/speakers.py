"""Who or what the words that name a source stand for."""

from __future__ import annotations

from sumber.reading.attribution.scene import Range, Scene


def has_person(scene: Scene, first: int, last: int) -> bool:
    """Whether a person's name stands there."""
    tokens = scene.tokens
    return any(tokens.name_at[t] >= 0 and tokens.names[tokens.name_at[t]].type == "person" for t in range(first, last))


def speaks(scene: Scene, source: Range) -> bool:
    """Whether a source is one by its own words: a name, a pronoun, or a noun of those who speak."""
    tokens, form = scene.tokens, scene.form
    for at in range(*source):
        word = tokens.lower[at]
        if word in form.relatives:
            return False
        if scene.form.stem(word) in scene.nouns.speakers or word in form.pronouns or tokens.name_at[at] >= 0:
            return True
        if tokens.pos[at] == "PROPN":
            return True
    return False


def is_medium(scene: Scene, source: Range) -> bool:
    """Whether a source publishes: it has a medium's name, or is called one (`kantor berita itu`)."""
    named = any(at in scene.media for at in range(*source))
    return named or scene.form.stem(scene.tokens.lower[source[0]]) in scene.nouns.media


def is_somebody(scene: Scene, source: Range) -> bool:
    """Whether a source is a person, by name or as what they are (`seorang pejabat`, `dua sumber`)."""
    return has_person(scene, *source) or any(
        scene.form.stem(scene.tokens.lower[at]) in scene.nouns.roles for at in range(*source)
    )
