"""What checks and refusals tell, in Indonesian.

Messages are made, kept and sent in English. Each is known by its code, and, where a code has several, by its English
form; what stands in braces is taken over. The names in braces that `messages.py` lists are told in Indonesian, too.
"""

from __future__ import annotations

from collections.abc import Mapping

# rule -> English form -> Indonesian form; of two that fit, the first is meant
FINDINGS: Mapping[str, Mapping[str, str]] = {
    "ANA101": {"the report has no dateline": "berita ini tidak menyebut tempat asalnya (dateline)"},
    "ANA102": {
        "the credits do not tell who wrote this, or where it is from": (
            "tidak disebutkan siapa yang menulis berita ini atau dari mana asalnya"
        ),
    },
    "ANA103": {
        "{place} is the place of the dateline and is not mentioned again": (
            "{place} tertulis sebagai tempat asal berita, tetapi tidak disebut lagi"
        ),
    },
    "ANA104": {"the headline names {all}, the body does not": "judul menyebut {all}, isi berita tidak"},
    "ANA105": {
        "this paragraph stands in line {line} already": "paragraf ini sudah ada di baris {line}",
        "this paragraph stands in line {line} already (and {count} more stand twice)": (
            "paragraf ini sudah ada di baris {line} (dan {count} lagi muncul dua kali)"
        ),
    },
    "ANA106": {"this was to be filled in": "bagian ini seharusnya diisi"},
    "ANA107": {"“{word}” stands twice": "“{word}” tertulis dua kali"},
    "NAM101": {"“{here}” here, “{there}” elsewhere": "di sini “{here}”, di tempat lain “{there}”"},
    "NAM102": {"“{text}” is one letter from {either}": "“{text}” berbeda satu huruf dari {either}"},
    "NAM103": {
        "{who} is “{here}” here, “{there}” elsewhere": "{who} di sini “{here}”, di tempat lain “{there}”",
        "{who} is “{here}” here; it is called “{right}”": "{who} di sini “{here}”; nama yang benar “{right}”",
    },
    "NAM104": {"“{who}” is never spelt out": "kepanjangan “{who}” tidak pernah disebutkan"},
    "NUM101": {"{parts} makes {made}, not {total}": "{parts} menjadi {made}, bukan {total}"},
    "NUM102": {"the figures make {made} per cent, not {told}": "menurut angkanya {made} persen, bukan {told}"},
    "NUM103": {
        "{told} are counted, but only {listed} are listed": "disebut {told}, tetapi yang didaftar hanya {listed}",
        "{told} are counted, but {listed} are listed": "disebut {told}, tetapi yang didaftar {listed}",
    },
    "NUM104": {"the headline's “{words}” is not in the body": "“{words}” pada judul tidak ada dalam isi berita"},
    "NUM105": {
        "“{told}” is written the English way, other numbers are not": (
            "“{told}” ditulis dengan cara Inggris, angka lain tidak"
        ),
    },
    "NUM106": {
        "this makes {unit} 1 worth Rp{rate}; it is worth Rp{between}": (
            "menurut ini {unit} 1 setara Rp{rate}; nilainya Rp{between}"
        ),
    },
    "NUM107": {
        "the same figure as “{first}” with another scale": "angkanya sama dengan “{first}”, tetapi satuannya lain",
        "“{told}” in the headline, “{first}” in the body": "pada judul “{told}”, dalam isi berita “{first}”",
    },
    "NUM108": {
        "“{verb}”, but {new} is more than {old}": "“{verb}”, padahal {new} lebih dari {old}",
        "“{verb}”, but {new} is less than {old}": "“{verb}”, padahal {new} kurang dari {old}",
    },
    "NUM109": {"the figures lie {made} apart, not {told}": "selisih angkanya {made}, bukan {told}"},
    "NUM110": {"the range begins with its greater end": "rentang ini dimulai dengan angka yang lebih besar"},
    "NUM111": {"nothing falls by more than 100 per cent": "tidak ada yang turun lebih dari 100 persen"},
    "PLC101": {"{inner} lies in {areas}, not in {outer}": "{inner} terletak di {areas}, bukan di {outer}"},
    "PLC102": {
        "{place} and {other} lie about {km} km apart": "jarak {place} dan {other} sekitar {km} km",
        "{place} lies {direction} of {other}": "{place} terletak di sebelah {direction} {other}",
    },
    "QUO101": {
        "this quotation is never closed": "kutipan ini tidak pernah ditutup",
        "a quotation is closed here that was never opened": "di sini ditutup kutipan yang tidak pernah dibuka",
    },
    "QUO102": {
        "a closing mark opens this quotation": "kutipan ini dibuka dengan tanda penutup",
        "{opens} opens this quotation, {closing} closes it": "{opens} membuka kutipan ini, {closing} menutupnya",
    },
    "QUO103": {"nobody is told to have said this": "tidak disebutkan siapa yang mengatakan ini"},
    "QUO104": {
        "the same words are quoted from {first} and from {second}": (
            "kata-kata yang sama dikutip dari {first} dan dari {second}"
        ),
    },
    "QUO105": {
        "its first telling has nothing here": "ketika dikutip pertama kali, di sini tidak ada apa-apa",
        "its first telling has {said} here": "ketika dikutip pertama kali, di sini tertulis {said}",
        "the headline has nothing here": "pada judul, di sini tidak ada apa-apa",
        "the headline has {said} here": "pada judul, di sini tertulis {said}",
    },
    "QUO106": {"the mark is written twice": "tanda ini tertulis dua kali"},
    "SRC101": {
        "“{words}”, but nobody near it is named who says so": (
            "“{words}”, tetapi di dekatnya tidak disebutkan siapa yang mengatakannya"
        ),
    },
    "SRC102": {"only “{source}” stands behind a grave claim": "tuduhan berat ini hanya bersandar pada “{source}”"},
    "SRC103": {
        "“{words}”, but not from whom": "“{words}”, tetapi tidak disebutkan dari siapa",
        "“{words}” is not named": "“{words}” tidak disebut namanya",
    },
    "SRC104": {"“{who}” speaks here and is never introduced": "“{who}” berbicara di sini tanpa pernah diperkenalkan"},
    "SRC105": {"{who} is “{here}” here, “{there}” elsewhere": "{who} di sini “{here}”, di tempat lain “{there}”"},
    "SRC106": {"taken from {agency}, but credited to {names}": "diambil dari {agency}, tetapi disebut dari {names}"},
    "TIM101": {
        "{day} is a {weekday}, not a {weekday_told}": "{day} adalah {weekday}, bukan {weekday_told}",
        "{day} was a {weekday}, not a {weekday_told}": "{day} adalah {weekday}, bukan {weekday_told}",
    },
    "TIM102": {
        "there is no month {number}": "tidak ada bulan {number}",
        "there is no {day}": "tidak ada tanggal {day}",
    },
    "TIM103": {
        "{day_told} lies after publication ({day}), but is told as past": (
            "{day_told} jatuh setelah tanggal terbit ({day}), tetapi diceritakan sudah berlalu"
        ),
    },
    "TIM104": {
        "{day_told} lies before publication ({day}), but is told as coming": (
            "{day_told} jatuh sebelum tanggal terbit ({day}), tetapi diceritakan akan datang"
        ),
    },
    "TIM105": {
        "{day_told} is far from publication; with day and month exchanged it is {day}": (
            "{day_told} jauh dari tanggal terbit; kalau hari dan bulan ditukar menjadi {day}"
        ),
    },
    "TIM106": {
        "the same event ({what}) was told to be on {day_told}, here on {day}": (
            "peristiwa yang sama ({what}) tadi disebut pada {day_told}, di sini pada {day}"
        ),
    },
    "TIM107": {"{words} ends before it begins": "{words} berakhir sebelum dimulai"},
    "TIM108": {
        "copyright of {year} in a report of {day}": "hak cipta {year} dalam berita tanggal {day}",
        "{day_told} stands above a report of {day}": "{day_told} tertulis di atas berita tanggal {day}",
    },
    "TIM109": {
        "born in {born}, one is {age} in {year}, not {told}": "lahir {born}, berumur {age} pada {year}, bukan {told}",
    },
    "TIM110": {"counted from {day} it is number {either}": "dihitung dari {day} ini yang ke-{either}"},
    "TIM111": {
        "{year} was {count} years before publication": "{year} adalah {count} tahun sebelum terbit",
        "from {first} to {last} it is {count} years": "dari {first} sampai {last} ada {count} tahun",
        "the dates beside it make {count} days": "menurut tanggal di dekatnya {count} hari",
    },
    "TIM112": {
        "there is no {hour} on the clock": "tidak ada pukul {hour}",
        "{hour} is not in the part of the day called {part}": "pukul {hour} bukan waktu {part}",
    },
    "TIM114": {
        "“{word}” is {day} on the day of publication, not {day_told}": (
            "“{word}” pada hari terbit adalah {day}, bukan {day_told}"
        ),
    },
}  # fmt: skip

# code of `errors.MESSAGES` -> Indonesian form; those are left out that no visitor of the desk can cause
ERRORS: Mapping[str, str] = {
    "E101": "tidak ada berkas seperti itu",
    "E103": "tidak dapat dibuka: {why}",
    "E104": "bukan berkas biasa",
    "E105": "adalah tautan, dan tautan tidak diikuti",
    "E106": "adalah {what}; untuk membacanya pasang juga: pip install 'sumber[intake]'",
    "E111": "kosong",
    "E112": "bukan teks melainkan {what}",
    "E113": "terlalu panjang untuk satu berita: {length} {unit}, yang dibaca paling banyak {limit}",
    "E114": "memuat surogat tunggal pada {place}, jadi bukan teks Unicode",
    "E115": "adalah HTML; berikan teks beritanya saja, atau halamannya sebagai berkas, yang dapat dibaca",
    "E116": "adalah halaman tanpa berita yang dapat ditemukan",
    "E117": "memuat beberapa berita; `sumber.intake.take_in` memberikannya satu per satu",
    "E121": "tampaknya ditulis dalam {name} ({code}); Sumber membaca {reads}",
    "E131": "tidak dapat dibaca karena kesalahan dalam Sumber ({error}); mohon laporkan",
    "E132": "aturan {rule} gagal karena kesalahan di dalamnya ({error}); mohon laporkan",
    "E133": "bukan rekaman: {why}",
    "E134": "tidak dapat dibaca: proses yang membacanya berakhir ({how})",
    "E135": "sudah dibaca tetapi tidak dapat disimpan: {why}",
    "E141": "bukan {form} yang utuh: {why}",
    "E142": "rusak, dan sebagiannya hilang: {why}",
    "E143": "tidak berisi teks; di antara kolomnya ({columns}) sebutkan yang memuatnya: map='text=…'",
    "E144": "hanya memuat ringkasan {words} kata, dan tidak ada berkas di sampingnya yang memuat beritanya",
    "E145": "tidak memuat apa pun yang mungkin berita",
    "E146": "tidak diambil: {why}",
    "E151": "lebih besar daripada yang dibaca: paling banyak {limit} bita {what}",
    "E152": "kalau dibuka menjadi lebih dari {limit} kali ukurannya, seperti yang hanya ada pada jebakan",
    "E153": "adalah arsip di dalam arsip, paling banyak {limit} yang dibuka",
    "E154": "memuat lebih dari {limit} berkas",
    "E155": "menyatakan entitas XML, dan entitas tidak diuraikan",
    "E156": "terkunci dengan kata sandi",
    "E201": "{value} bukan tanggal: tulis 2019-04-24 atau 2019-04-24T10:21:00+07:00",
    "E202": "tidak ada paket bahasa {code}; Sumber membaca {reads}",
    "E302": "tidak ada ruang lagi untuk arsip ({why}); yang sudah dilaporkan selesai tetap tersimpan",
    "E303": "proses lain sedang menulis ke arsip dan tidak juga selesai",
    "E304": "arsip tidak dapat dipakai: {why}",
    "E309": "arsip tidak menyimpan berita {which}",
    "E310": "dalam arsip tidak ada yang dikutip sebagai {who}, dari jenis itu",
}

# What such messages name -> Indonesian; what stands in brackets behind it is taken over
THINGS: Mapping[str, str] = {
    "bytes": "bita", "characters": "huruf", "bytes or more in one line": "bita atau lebih dalam satu baris",
    "binary data": "data biner", "a picture": "gambar", "a program": "program", "a database": "basis data",
    "a PDF document": "dokumen PDF", "an office document": "dokumen kantor",
    "a ZIP archive or office document": "arsip ZIP atau dokumen kantor", "a gzip archive": "arsip gzip",
    "a gzip file": "berkas gzip", "a ZIP archive": "arsip ZIP", "ZIP archive": "arsip ZIP",
    "a tar archive": "arsip tar", "a web archive": "arsip web", "RSS or Atom": "RSS atau Atom",
    "plain text": "teks biasa", "XML of a kind that is not known": "XML dari jenis yang tidak dikenal",
    "feed": "umpan", "a feed": "umpan", "link of a feed": "tautan umpan", "record": "rekaman",
    "record of a web archive": "rekaman arsip web", "page": "halaman", "a page": "halaman", "row": "baris",
    "header of a table": "kepala tabel", "unpacked files": "berkas yang dibuka",
    "a file's name and facts": "nama dan keterangan berkas", "one column": "satu kolom", "one item": "satu butir",
    "Arabic": "bahasa Arab", "German": "bahasa Jerman", "English": "bahasa Inggris", "Spanish": "bahasa Spanyol",
    "French": "bahasa Prancis", "Hindi": "bahasa Hindi", "Italian": "bahasa Italia", "Japanese": "bahasa Jepang",
    "Javanese": "bahasa Jawa", "Korean": "bahasa Korea", "Dutch": "bahasa Belanda", "Portuguese": "bahasa Portugis",
    "Russian": "bahasa Rusia", "Sundanese": "bahasa Sunda", "Thai": "bahasa Thai", "Tagalog": "bahasa Tagalog",
    "Turkish": "bahasa Turki", "Vietnamese": "bahasa Vietnam", "Chinese": "bahasa Tionghoa",
    "another language": "bahasa lain", "Indonesian": "bahasa Indonesia",
}  # fmt: skip

# code of `faults.FAULTS` -> Indonesian
FAULTS: Mapping[str, str] = {
    "bad-request": "permintaan ini tidak sebagaimana mestinya",
    "no-token": "meja ini meminta tokennya",
    "other-host": "meja ini tidak dipanggil dengan nama itu; nyalakan dengan --name untuk mengizinkannya",
    "other-origin": "halaman situs lain tidak boleh memakai meja ini",
    "read-only": "meja ini hanya menampilkan; nyalakan dengan --allow-ingest agar berita dapat dimasukkan",
    "not-found": "tidak ada apa-apa pada alamat ini",
    "no-archive": "meja ini dinyalakan tanpa arsip",
    "no-method": "alamat ini tidak menerima permintaan seperti itu",
    "too-large": "permintaan ini lebih besar daripada yang diterima meja ini",
    "busy": "meja ini sedang sibuk membaca; coba lagi sebentar lagi",
    "too-slow": "ini lebih lama daripada yang diizinkan meja ini",
    "mistake": "kesalahan dalam Sumber; mohon laporkan",
}

# English form of what a request lacks -> Indonesian form
REQUESTS: Mapping[str, str] = {
    "cursor: is none that an answer told": "cursor: bukan yang diberikan sebuah jawaban",
    "{field}: is none of {known}": "{field}: bukan salah satu dari {known}",
    "{field}: is no day, month or year: write 2019-04-24, 2019-04 or 2019": (
        "{field}: bukan hari, bulan, atau tahun: tulis 2019-04-24, 2019-04, atau 2019"
    ),
    "near: is no LAT,LON,KM: write -6.2,106.8,50": "near: bukan LINTANG,BUJUR,KM: tulis -6.2,106.8,50",
    "near: is not on Earth": "near: tidak ada di Bumi",
    "kind: is missing": "kind: tidak disebutkan",
    "no file was given": "tidak ada berkas yang diberikan",
}
