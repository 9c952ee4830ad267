#!/usr/bin/env python3
"""Makes the example files of this folder: three made-up stories in every format that is read.

python tests/intake/files/make.py    write them all

The files are kept beside it so that one can look at them; a test holds that they are what this makes.
"""
# ruff: noqa: E501  (tables and pages read best unbroken)

from __future__ import annotations

import csv
import gzip
import html
import io
import json
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pyarrow
from pyarrow import parquet

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Story:
    """A made-up story; nobody and nothing in it is real."""

    title: str
    published: str
    shown: str
    url: str
    author: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


BRIDGE = Story(
    "Jembatan Wanasari Dibuka Lagi setelah Tiga Bulan",
    "2024-03-13T10:21:00+07:00",
    "Rabu, 13 Maret 2024 10:21 WIB",
    "https://www.kabarnusa.example/daerah/2024/03/13/jembatan-wanasari-dibuka-lagi",
    "Darmi Lestari",
    (
        "Wanasari (KBN) - Jembatan gantung yang menghubungkan Desa Wanasari dan Desa Kembangarum dibuka lagi pada Rabu "
        "setelah tiga bulan ditutup karena banjir merusak dua tiang penyangganya.",
        "“Warga sudah bisa lewat sejak pukul enam pagi, tetapi kendaraan roda empat belum kami izinkan,” kata Kepala "
        "Desa Wanasari, Sutopo Prihandoko, di lokasi jembatan.",
        "Menurut dia, perbaikan menghabiskan dana Rp 1,4 miliar dari anggaran desa dan bantuan kabupaten. Pekerjaan itu "
        "semula direncanakan selesai pada Januari.",
        "Seorang pedagang sayur, Ningrum Astari, mengaku lega karena tidak perlu lagi memutar sejauh sembilan kilometer. "
        "Ia berharap lampu di kedua ujung jembatan segera dipasang supaya warga berani melintas pada malam hari.",
        "Dinas pekerjaan umum setempat belum menjelaskan kapan jembatan beton yang dijanjikan akan dibangun.",
    ),
)
CHILI = Story(
    "Harga Cabai di Pasar Legi Turun Separuh",
    "2024-03-14",
    "Kamis, 14/03/2024",
    "https://www.kabarnusa.example/ekonomi/2024/03/14/harga-cabai-turun-separuh",
    "Bagas Wirayuda",
    (
        "Kertayasa (KBN) - Harga cabai rawit di Pasar Legi turun menjadi Rp 42.000 per kilogram pada Kamis, separuh dari "
        "harga pekan lalu, ujar para pedagang.",
        "Ketua paguyuban pedagang, Marsudi Hadinata, menyebut pasokan dari lereng gunung sudah lancar sesudah hujan reda.",
        "“Kalau cuaca begini terus, minggu depan bisa di bawah empat puluh ribu,” katanya. Ia meminta pembeli tidak "
        "menimbun karena cabai cepat busuk.",
        "Dinas perdagangan mencatat penurunan serupa di empat pasar lain, sedangkan harga bawang merah tetap.",
        "Petani di Desa Ringinsari berkata mereka justru khawatir harga jatuh terlalu dalam. Mereka meminta pemerintah "
        "membuka gudang pendingin yang selesai dibangun tahun lalu, tetapi hingga kini belum pernah dipakai.",
    ),
)
HARBOUR = Story(
    "Kapal Penumpang Kembali Berlayar ke Pulau Serayu",
    "2024-03-15T08:05:00+08:00",
    "Jumat, 15 Maret 2024 | 08.05 WITA",
    "https://www.kabarnusa.example/nasional/2024/03/15/kapal-kembali-berlayar",
    "Laksmi Paramita",
    (
        "Tanjung Lada (KBN) - Kapal penumpang dari Tanjung Lada ke Pulau Serayu kembali berlayar pada Jumat setelah "
        "gelombang tinggi menahannya di dermaga selama empat hari.",
        "Kepala pelabuhan, Yohanes Wairata, mengatakan tinggi gelombang kini di bawah satu setengah meter. Sebanyak 312 "
        "penumpang diberangkatkan dalam dua pelayaran.",
        "“Kami mendahulukan yang sakit dan keluarga yang membawa anak kecil,” tutur Yohanes.",
        "Ia menambahkan bahwa jadwal hari Minggu masih menunggu prakiraan cuaca. Penumpang yang tiketnya hangus akan "
        "diganti tanpa biaya di loket pelabuhan sampai akhir bulan.",
        "Seorang guru yang hendak pulang ke Serayu, Maria Lopulalan, bercerita bahwa ia tidur di ruang tunggu sejak Senin "
        "bersama belasan penumpang lain dan mendapat makanan dari warga sekitar pelabuhan.",
    ),
)
STORIES = (BRIDGE, CHILI, HARBOUR)


def made() -> dict[str, bytes]:
    """The files by name."""
    files = {name: text.encode() for name, text in _texts().items()}
    files["page-old.html"] = _old_page(CHILI).encode("windows-1252", "xmlcharrefreplace")
    files["pages.warc"] = _warc()
    files["pages.warc.gz"] = b"".join(gzip.compress(record, mtime=0) for record in _records())
    files["stories.jsonl.gz"] = gzip.compress(files["stories.jsonl"], mtime=0)
    files["stories.parquet"] = _parquet()
    packed = {name: files[name] for name in ("story.txt", "page.html", "stories.jsonl")}
    files["stories.zip"] = zipped({**packed, "page_files/style.css": b"p { margin: 0 }"})
    files["stories.tar.gz"] = gzip.compress(tarred(packed), mtime=0)
    return files


def _texts() -> dict[str, str]:
    return {
        "story.txt": BRIDGE.text,
        "page.html": _page(BRIDGE),
        "page-wrapped.html": _wrapped_page(HARBOUR),
        "page-scripted.html": _scripted_page(HARBOUR),
        "list.html": _list_page(),
        "feed.rss": _rss(),
        "feed.atom": _atom(),
        "item.newsml.xml": _newsml(BRIDGE),
        "message.newsml.xml": _message(),
        "story.nitf.xml": _nitf(CHILI),
        "item-1.ninjs.json": json.dumps(_ninjs1(BRIDGE), ensure_ascii=False, indent=2),
        "item-2.ninjs.json": json.dumps(_ninjs2(CHILI), ensure_ascii=False, indent=2),
        "item-3.ninjs.json": json.dumps(_ninjs3(HARBOUR), ensure_ascii=False, indent=2),
        "stories.jsonl": "".join(json.dumps(_row(story), ensure_ascii=False) + "\n" for story in STORIES),
        "stories.json": json.dumps({"status": "ok", "articles": [_row(story) for story in STORIES]}, ensure_ascii=False,
                                   indent=1),
        "stories.csv": _csv(),
    }  # fmt: skip


def _row(story: Story) -> dict[str, str]:
    return {
        "title": story.title,
        "published": story.published,
        "outlet": "Kabar Nusa",
        "url": story.url,
        "author": story.author,
        "text": story.text,
    }


def _csv() -> str:
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow(["Judul", "Tanggal", "Isi Berita", "Tautan"])
    table.writerows([story.title, story.shown, story.text, story.url] for story in STORIES)
    return written.getvalue()


def _parquet() -> bytes:
    written = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist([_row(story) for story in STORIES]), written)
    return written.getvalue()


# --- pages ------------------------------------------------------------------------------------------------------------


def _page(story: Story) -> str:
    """As most outlets make them today: JSON-LD, OpenGraph, boxes between the paragraphs."""
    told = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "datePublished": story.published,
        "author": {"@type": "Person", "name": story.author},
        "publisher": {"@type": "Organization", "name": "Kabar Nusa"},
    }
    box = '<div class="lihatjg"><strong>Baca juga: <a href="/x">Banjir Merusak Jembatan Gantung Wanasari</a></strong></div>'
    body = [f"<p>{html.escape(part)}</p>" for part in story.paragraphs]
    body.insert(2, box)
    body.insert(4, '<div class="ads-center"><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div>')
    return f"""<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>{story.title} - Kabar Nusa Daerah</title>
<meta property="og:title" content="{story.title} - Kabar Nusa Daerah">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Kabar Nusa">
<link rel="canonical" href="{story.url}">
<script type="application/ld+json">{json.dumps(told)}</script>
<script>document.write("<p>Kalimat ini ditulis oleh skrip dan tidak pernah dibaca siapa pun di halaman.</p>")</script>
</head>
<body>
<nav><ul><li><a href="/">Beranda</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul></nav>
<div class="container">
<article class="detail">
<h1 class="detail__title">{story.title}</h1>
<div class="detail__author">{story.author} - Kabar Nusa</div>
<div class="detail__date">{story.shown}</div>
<figure><img src="jembatan.jpg"><figcaption>Warga melintasi jembatan gantung di Wanasari pada Rabu pagi. (Foto: Dok. Desa)</figcaption></figure>
<div class="detail__body-text">
{chr(10).join(body)}
<p><strong>(dl/kbn)</strong></p>
</div>
<div class="detail__tags"><a href="/tag/jembatan">jembatan</a> <a href="/tag/banjir">banjir</a></div>
</article>
<aside class="terpopuler"><h3>Terpopuler</h3>
<p><a href="/1">Harga Cabai di Pasar Legi Turun Separuh dalam Sepekan Terakhir</a></p>
<p>Para pedagang berkata pasokan dari lereng gunung sudah lancar sesudah hujan reda di sana.</p></aside>
</div>
<footer><p>Hak cipta dilindungi undang-undang. Dilarang mengambil isi tanpa izin tertulis dari redaksi Kabar Nusa.</p></footer>
</body>
</html>
"""


def _old_page(story: Story) -> str:
    """As they were made long ago: tables, lines parted by breaks, no facts for machines, no UTF-8."""
    body = "<br><br>\n".join(html.escape(part, quote=False) for part in story.paragraphs)
    links = "".join(f'<tr><td><a href="{at}.html">Berita lain nomor {at} dari desa tetangga kita</a></td></tr>' for at in range(8))
    return f"""<html><head><title>Kabar Nusa | {story.title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<body bgcolor="#ffffff"><table width="760"><tr><td width="160" valign="top"><table>{links}</table></td>
<td width="600"><font size="5"><b>{story.title}</b></font><br>
<font size="1">{story.shown}</font><br><br>
{body}<br><br>
Reporter : {story.author}<br>Editor : Sri Wulandari
</td></tr></table></body></html>
"""


def _wrapped_page(story: Story) -> str:
    """As frameworks make them: every paragraph in boxes of its own, names without meaning."""
    body = "".join(f'<div class="css-1x2y"><div><p class="css-9k">{html.escape(part)}</p></div></div>' for part in story.paragraphs)
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{story.title} | Kabar Nusa</title>
<meta property="og:site_name" content="Kabar Nusa"><meta property="og:url" content="{story.url}"></head>
<body><div id="root"><div><main role="main"><div><div><h1>{story.title}</h1></div>
<div><time datetime="{story.published}" class="published">{story.shown}</time></div></div>
{body}
<div class="css-1x2y"><ul><li><a href="/a">Gelombang Tinggi Menahan Kapal di Tanjung Lada Empat Hari</a></li></ul></div>
<div class="css-1x2y"><div><a href="{story.url}?page=2">2</a></div></div>
</main></div></div></body></html>
"""


def _scripted_page(story: Story) -> str:
    """The story is put together in the reader's browser, and stands in JSON-LD alone."""
    told = {
        "@graph": [
            {"@type": "WebSite", "name": "Kabar Nusa"},
            {
                "@type": ["NewsArticle"],
                "headline": story.title,
                "datePublished": story.published,
                "articleBody": story.text,
                "author": [{"name": story.author}],
                "publisher": {"name": "Kabar Nusa"},
            },
        ]
    }
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{story.title}</title>
<script type="application/ld+json">
{json.dumps(told, ensure_ascii=False)}
</script></head><body><div id="app"></div><noscript>Aktifkan JavaScript untuk membaca.</noscript></body></html>
"""


def _list_page() -> str:
    items = "".join(
        f'<div class="list-item"><h3><a href="{story.url}">{story.title}</a></h3><p>{html.escape(story.paragraphs[0])}</p></div>'
        for story in STORIES * 3
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Indeks</title></head><body><div class="list">{items}</div></body></html>\n'


# --- feeds ------------------------------------------------------------------------------------------------------------


def _rss() -> str:
    full = html.escape("".join(f"<p>{part}</p>" for part in BRIDGE.paragraphs))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Kabar Nusa</title><link>https://www.kabarnusa.example/</link>
<item><title>{BRIDGE.title}</title><link>{BRIDGE.url}</link><pubDate>Wed, 13 Mar 2024 10:21:00 +0700</pubDate>
<description>Jembatan gantung di Wanasari dibuka lagi.</description><content:encoded>{full}</content:encoded></item>
<item><title>{CHILI.title}</title><link>{CHILI.url}</link><pubDate>Thu, 14 Mar 2024 07:00:00 +0700</pubDate>
<description>{html.escape(CHILI.paragraphs[0])}</description></item>
</channel></rss>
"""


def _atom() -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar Nusa</title><id>urn:kbn</id><updated>2024-03-15T00:10:00Z</updated>
<entry><title>{HARBOUR.title}</title><id>urn:kbn:3</id><updated>2024-03-15T00:05:00Z</updated>
<published>{HARBOUR.published}</published><author><name>{HARBOUR.author}</name></author>
<link href="page-wrapped.html"/><summary>Kapal kembali berlayar.</summary></entry>
<entry><title>Berkas lain</title><id>urn:kbn:4</id><updated>2024-03-15T00:05:00Z</updated>
<link href="../../../pyproject.toml"/><summary>Tautan ke luar folder.</summary></entry>
</feed>
"""


# --- agencies ---------------------------------------------------------------------------------------------------------


def _nitf_body(story: Story) -> str:
    body = "".join(f"<p>{html.escape(part)}</p>" for part in story.paragraphs)
    return f"""<body><body.head><hedline><hl1>{story.title}</hl1></hedline><byline>{story.author}</byline></body.head>
<body.content>{body}<media media-type="image"><media-caption>Foto pasar pada Kamis pagi.</media-caption></media></body.content></body>"""


def _nitf(story: Story) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
<nitf><head><title>{story.title}</title><docdata><doc-id id-string="kbn-20240314-7"/>
<date.issue norm="20240314T070000+0700"/><doc.copyright year="2024" holder="Kabar Nusa"/></docdata></head>
{_nitf_body(story)}</nitf>
"""


def _newsml(story: Story, guid: str = "urn:newsml:kabarnusa.example:20240313:1", inner: bool = False) -> str:
    head = "" if inner else '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f"""{head}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="2" standard="NewsML-G2"
 standardversion="2.30" xml:lang="id">
<rightsInfo><copyrightHolder><name>Kabar Nusa</name></copyrightHolder></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Kabar Nusa"/><versionCreated>{story.published}</versionCreated>
<pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><contentCreated>2024-03-13T09:00:00+07:00</contentCreated><by>{story.author}</by>
<headline>{story.title}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
{_nitf_body(story)}</nitf></inlineXML></contentSet></newsItem>
"""


def _message() -> str:
    picture = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:kabarnusa.example:20240313:9">
<itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>"""
    items = [_newsml(story, f"urn:newsml:kabarnusa.example:2024:{at}", inner=True) for at, story in enumerate(STORIES)]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-15T09:00:00Z</sent></header>
<itemSet><packageItem guid="urn:newsml:kabarnusa.example:20240315:p"/>{items[0]}{picture}{items[1]}{items[2]}</itemSet></newsMessage>
"""


def _ninjs1(story: Story) -> dict[str, object]:
    return {
        "uri": "https://kabarnusa.example/ninjs/1",
        "type": "text",
        "versioncreated": story.published,
        "headline": story.title,
        "byline": story.author,
        "copyrightholder": "Kabar Nusa",
        "language": "id",
        "body_text": " ".join(story.paragraphs),
        "body_xhtml": "".join(f"<p>{html.escape(part)}</p>" for part in story.paragraphs),
    }


def _ninjs2(story: Story) -> dict[str, object]:
    return {
        "uri": "https://kabarnusa.example/ninjs/2",
        "standard": {"name": "ninjs", "version": "2.1"},
        "type": "text",
        "pubstatus": "usable",
        "versioncreated": f"{story.published}T07:00:00+07:00",
        "headlines": [{"role": "short", "value": "Cabai Turun"}, {"role": "main", "value": story.title}],
        "bodies": [
            {"role": "summary", "contenttype": "text/plain", "value": story.paragraphs[0]},
            {"role": "main", "contenttype": "text/plain", "value": story.text},
        ],
        "by": story.author,
        "infosources": [{"name": "Kabar Nusa"}],
    }


def _ninjs3(story: Story) -> dict[str, object]:
    return {
        "uri": "https://kabarnusa.example/ninjs/3",
        "type": "text",
        "pubStatus": "usable",
        "firstCreated": "2024-03-15T07:00:00+08:00",
        "versionCreated": story.published,
        "headlines": [{"role": "main", "value": story.title}],
        "bodies": [{"role": "richtext", "contentType": "application/xhtml+xml",
                    "value": "".join(f"<p>{html.escape(part)}</p>" for part in story.paragraphs)}],
        "by": story.author,
        "provider": {"name": "Kabar Nusa"},
    }  # fmt: skip


# --- archives ---------------------------------------------------------------------------------------------------------


def _records() -> list[bytes]:
    pages = [
        (BRIDGE.url, "text/html; charset=utf-8", _page(BRIDGE).encode()),
        ("https://www.kabarnusa.example/logo.png", "image/png", b"\x89PNG\r\n\x1a\n\0\0"),
        (HARBOUR.url, "text/html", _wrapped_page(HARBOUR).encode()),
    ]
    info = record(b"software: made by hand\r\n", "warcinfo", "application/warc-fields")
    return [info, *(record(answer(body, kind), "response", "application/http; msgtype=response", url) for url, kind, body in pages)]


def _warc() -> bytes:
    return b"".join(_records())


def answer(body: bytes, kind: str = "text/html", more: str = "") -> bytes:
    """What a server answers with a page."""
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body


def record(block: bytes, kind: str, content: str, url: str = "", length: int | None = None) -> bytes:
    """A record of a web archive; `length`, if it is to tell a wrong one."""
    target = f"WARC-Target-URI: {url}\r\n" if url else ""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2024-03-15T00:00:00Z\r\n{target}"
        f"Content-Type: {content}\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def zipped(files: dict[str, bytes]) -> bytes:
    """A ZIP archive, always the same bytes for the same files."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 3, 15, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def tarred(files: dict[str, bytes]) -> bytes:
    """A tar archive, always the same bytes for the same files."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return written.getvalue()


if __name__ == "__main__":
    for file, data in made().items():
        (HERE / file).write_bytes(data)
        print(file, len(data))
