"""Indonesian web pages and tables: the words their makers use beside English ones.

Gathered from saved pages of twelve outlets and from the tables in which Indonesian news is passed on.
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
    paging=re.compile(
        r"(?:(?:baca |lihat |buka )?(?:halaman|laman) (?:selanjutnya|berikutnya)|selanjutnya|berikutnya|halaman 2)\W*",
        re.IGNORECASE,
    ),
    desks=re.compile(r"(?:tim\s)?(?:redaksi|admin|editor|pengembang|developer|penulis)\b.*", re.IGNORECASE),
)
