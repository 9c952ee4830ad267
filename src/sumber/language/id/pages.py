"""Indonesian web pages and tables: the words their makers use beside English ones.

Gathered from saved pages of ten outlets and from the tables in which Indonesian news is passed on.
"""

from __future__ import annotations

import re

from sumber.language.form.pages import PageForm

PAGES = PageForm(
    asides=frozenset(
        "terkait bacajuga bacajugabox iklan komentar terpopuler populer terbaru terkini lainnya rekomendasi pilihan "
        "topik kanal kanan bagikan tautan langganan arsip profil sosmed sorotan".split()
    ),
    columns={
        "text": ("isi", "isi_berita", "konten", "teks", "artikel", "naskah", "berita", "narasi"),
        "title": ("judul", "judul_berita", "tajuk"),
        "published": ("tanggal", "tgl", "tanggal_terbit", "waktu", "waktu_terbit", "terbit", "tanggal_publikasi", "tanggal_berita"),
        "outlet": ("media", "sumber", "nama_media", "situs", "portal", "penerbit"),
        "url": ("tautan", "alamat", "link_berita"),
        "author": ("penulis", "wartawan", "pewarta", "reporter", "jurnalis"),
    },
    captions=re.compile(
        r"^\W{0,2}(?:foto|ilustrasi|keterangan foto|tangkapan layar)(?:\s?[:/(]|\b[^.!?]*$)"  # Foto: X / Ilustrasi banjir
        r"|\b(?:(?:foto|photo|dokumentasi|sumber foto)\s?[:/]|(?:dok|doc)\s?[.:/])\s?[^.!?]{2,50}[.)]?$"  # … Foto: name
        r"|[(/©]\s?(?:foto|dok|doc|ist|istimewa|antara foto|photo)\b[^.!?]{0,50}[.)]?$",  # … (Dok. name)
        re.IGNORECASE,
    ),
    desks=re.compile(r"(?:tim\s)?(?:redaksi|admin|editor|pengembang|developer|penulis)\b.*", re.IGNORECASE),
)
