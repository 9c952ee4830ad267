"""Names that stand in Indonesian datelines. Data only.

Outlets: those that sign without an internet domain. Places: seats and regencies of Indonesia and the cities abroad that
Indonesian outlets date their reports from, as they spell them; used only where nothing but the name and a dash tells a
dateline, so it need not be complete.
"""

from __future__ import annotations

OUTLETS = tuple(
    name.strip()
    for name in """
    ANTARA News; ANTARA; Antaranews; CNN Indonesia; CNBC Indonesia; BBC News Indonesia; BBC Indonesia; VOA Indonesia; VOA;
    DW; ABC Australia; Kompas TV; KompasTV; Kompas; Rimanews; kumparan; kumparanNEWS; VIVA News; VIVA; Pos Kota; Poskota;
    POSMETRO MEDAN; POSMETRO; RMOL; RMOLJabar; SINDOnews; Koran SINDO; SINDO; Okezone; detikcom; detikNews; detikSport;
    detikFinance; detikInet; detikHealth; detikTravel; Liputan6; Merdeka; Republika; Media Indonesia; MI; Suara Pembaruan;
    Suara Merdeka; Suara Karya; Sinar Harapan; Jawa Pos; JawaPos; JPNN; Bisnis; Kontan; Investor Daily; IDN Times; IDNTimes;
    IDX Channel; IDXChannel; iNews; MNC; Metro TV; Metrotvnews; Medcom; Gatra; Tempo; TEMPO Interaktif; NU Online;
    Tirto; Tribun; TribunNews; Tribunners; Berita Satu; BeritaSatu; Warta Ekonomi; Wartakota; Harian Jogja; Solopos;
    Kedaulatan Rakyat; Pikiran Rakyat; Pikiran-Rakyat; Bali Post; Fajar; Serambi; Waspada; Analisa; Xinhua; Reuters; AFP;
    Bernama; Anadolu; Indozone; InfoPublik; Infopublik; Pro Haba; The Jakarta Post; Jakarta Globe; Kabar24; Sumatera Ekspres
    """.replace("\n", " ").split(";")
)

NO_PLACES = (
    "OPINI", "ANALISIS", "ANALISA", "FOTO", "VIDEO", "INFOGRAFIS", "INFOGRAFIK", "EKSKLUSIF", "BREAKING", "UPDATE", "LIVE",
    "PENGANTAR", "EDITORIAL", "TAJUK", "KOLOM", "RESENSI", "CATATAN", "POPULER", "TERPOPULER", "HOAKS", "CEK", "FAKTA",
    "PROFIL", "SOSOK", "JADWAL", "KRONOLOGI", "KOMISI", "PRESIDEN", "MENTERI", "KETUA", "ANGGOTA", "INFO", "BERITA",
    "KPK", "DPR", "MPR", "TNI", "POLRI", "PSSI", "PDIP", "BMKG", "BNPB", "COVID", "OLEH", "PT", "RUU", "UU", "TIM", "TIMNAS",
)  # fmt: skip

DATELINE_PLACES = frozenset(
    name.strip().casefold()
    for name in """
    Jakarta; Jakarta Pusat; Jakarta Selatan; Jakarta Timur; Jakarta Barat; Jakarta Utara; Bandung; Bandung Barat; Bekasi;
    Bogor; Cibinong; Depok; Tangerang; Tangerang Selatan; Tangsel; Serang; Cilegon; Lebak; Pandeglang; Rangkasbitung;
    Cianjur; Cimahi; Cirebon; Garut; Indramayu; Karawang; Kuningan; Majalengka; Pangandaran; Ciamis; Purwakarta; Subang;
    Sukabumi; Sumedang; Tasikmalaya; Cikarang; Lembang; Semarang; Solo; Surakarta; Yogyakarta; Yogya; Jogja; Sleman;
    Bantul; Gunungkidul; Gunung Kidul; Kulon Progo; Wonosari; Magelang; Purwokerto; Banyumas; Cilacap; Kebumen; Purworejo;
    Wonosobo; Temanggung; Kendal; Batang; Pekalongan; Pemalang; Tegal; Brebes; Slawi; Banjarnegara; Purbalingga; Boyolali;
    Klaten; Sukoharjo; Wonogiri; Karanganyar; Sragen; Grobogan; Blora; Rembang; Pati; Kudus; Jepara; Demak; Ungaran;
    Salatiga; Surabaya; Sidoarjo; Gresik; Lamongan; Tuban; Bojonegoro; Malang; Batu; Kota Batu; Pasuruan; Probolinggo;
    Lumajang; Jember; Bondowoso; Situbondo; Banyuwangi; Blitar; Kediri; Tulungagung; Trenggalek; Nganjuk; Madiun; Magetan;
    Ngawi; Ponorogo; Pacitan; Jombang; Mojokerto; Bangkalan; Sampang; Pamekasan; Sumenep; Denpasar; Badung; Gianyar;
    Tabanan; Buleleng; Singaraja; Karangasem; Klungkung; Semarapura; Bangli; Jembrana; Negara; Kuta; Nusa Dua; Mangupura;
    Bali; Mataram; Lombok; Lombok Barat; Lombok Timur; Lombok Tengah; Lombok Utara; Bima; Dompu; Sumbawa; Kupang; Ende;
    Maumere; Labuan Bajo; Ruteng; Larantuka; Atambua; Waingapu; Lembata; Borong; Kefamenanu; Soe; Sikka; Flores; Manggarai;
    Medan; Binjai; Deli Serdang; Deliserdang; Langkat; Stabat; Pematangsiantar; Pematang Siantar; Siantar; Tebing Tinggi;
    Tebingtinggi; Sibolga; Padangsidimpuan; Padang Sidempuan; Tanjungbalai; Kisaran; Rantauprapat; Balige; Tarutung;
    Kabanjahe; Karo; Simalungun; Nias; Gunungsitoli; Humbang Hasundutan; Banda Aceh; Lhokseumawe; Langsa; Sabang; Meulaboh;
    Bireuen; Takengon; Sigli; Idi; Tapaktuan; Aceh Besar; Aceh; Padang; Bukittinggi; Payakumbuh; Padang Panjang; Pariaman;
    Padang Pariaman; Solok; Sawahlunto; Batusangkar; Tanah Datar; Agam; Pesisir Selatan; Sijunjung; Lima Puluh Kota;
    Mentawai; Pekanbaru; Dumai; Siak; Bengkalis; Rokan Hulu; Rokan Hilir; Kampar; Bangkinang; Pelalawan; Kuansing;
    Tembilahan; Batam; Tanjungpinang; Tanjung Pinang; Bintan; Karimun; Natuna; Lingga; Anambas; Jambi; Muaro Jambi;
    Sarolangun; Merangin; Bungo; Kerinci; Sungai Penuh; Tebo; Palembang; Prabumulih; Lubuklinggau; Lubuk Linggau;
    Pagar Alam; Pagaralam; Baturaja; Muara Enim; Muaraenim; Sekayu; Indralaya; Kayuagung; Martapura; Lahat; Empat Lawang;
    Musi Rawas; Banyuasin; Ogan Ilir; Pangkalpinang; Pangkal Pinang; Bangka; Belitung; Tanjungpandan; Manggar; Muntok;
    Bengkulu; Curup; Manna; Mukomuko; Bandarlampung; Bandar Lampung; Lampung; Metro; Kotabumi; Kalianda; Lampung Selatan;
    Lampung Tengah; Lampung Utara; Lampung Timur; Lampung Barat; Tanggamus; Pringsewu; Way Kanan; Tulangbawang; Pontianak;
    Singkawang; Sambas; Ketapang; Sintang; Sanggau; Landak; Mempawah; Kubu Raya; Kapuas Hulu; Putussibau; Melawi;
    Palangka Raya; Palangkaraya; Sampit; Pangkalan Bun; Kuala Kapuas; Kapuas; Muara Teweh; Buntok; Kasongan; Katingan;
    Tamiang Layang; Barito Timur; Banjarmasin; Banjarbaru; Banjar; Amuntai; Barabai; Kandangan; Rantau; Tanjung;
    Pelaihari; Kotabaru; Batulicin; Marabahan; Tapin; Tabalong; Samarinda; Balikpapan; Bontang; Tenggarong; Sangatta;
    Tanjung Redeb; Berau; Penajam; Penajam Paser Utara; Nusantara; Kutai Kartanegara; Kutai Timur; Paser; Tana Paser;
    Tarakan; Nunukan; Malinau; Bulungan; Tanjung Selor; Makassar; Parepare; Palopo; Gowa; Sungguminasa; Maros; Bone;
    Watampone; Bulukumba; Bantaeng; Jeneponto; Takalar; Pangkep; Barru; Wajo; Sengkang; Soppeng; Pinrang; Enrekang;
    Toraja; Tana Toraja; Makale; Rantepao; Luwu; Masamba; Malili; Sinjai; Selayar; Mamuju; Majene; Polewali; Polman;
    Palu; Donggala; Sigi; Poso; Parigi; Luwuk; Toli-Toli; Tolitoli; Morowali; Banggai; Buol; Kendari; Baubau; Kolaka;
    Kolaka Utara; Konawe; Konawe Selatan; Raha; Wakatobi; Bombana; Buton; Gorontalo; Kota Gorontalo; Limboto; Bone Bolango;
    Manado; Bitung; Tomohon; Tondano; Minahasa; Kotamobagu; Tahuna; Sangihe; Talaud; Sitaro; Ambon; Masohi; Tual; Saumlaki;
    Namlea; Maluku; Ternate; Tidore; Sofifi; Tobelo; Labuha; Halmahera; Jayapura; Sentani; Merauke; Biak; Serui; Nabire;
    Timika; Mimika; Wamena; Manokwari; Sorong; Fakfak; Kaimana; Raja Ampat; Waisai; Papua; Asmat; Agats; Boven Digoel;
    Madura; Puncak; Intan Jaya; Yahukimo; Nduga; Banten; Kebayoran Baru; Pangalengan; Kota Padang; Kota Bandung; Kota Bogor;
    Kota Bekasi; Kota Surabaya; Kabupaten Bekasi; Kabupaten Bogor; Kabupaten Bandung; Kab. Bogor; Kab. Bandung;
    Singapura; Kuala Lumpur; Putrajaya; Johor Bahru; Penang; Kuching; Kota Kinabalu; Bandar Seri Begawan; Bangkok; Phuket;
    Chiang Mai; Hanoi; Ho Chi Minh City; Ho Chi Minh; Vientiane; Phnom Penh; Yangon; Naypyidaw; Manila; Davao; Dili;
    Beijing; Shanghai; Hong Kong; Hongkong; Macau; Makau; Guangzhou; Shenzhen; Wuhan; Chongqing; Nanjing; Hangzhou;
    Fuzhou; Changzhou; Xiamen; Taipei; Tokyo; Osaka; Kyoto; Hiroshima; Fukushima; Suzuka; Suita; Nagoya; Yokohama; Saitama;
    Seoul; Busan; Pyongyang; Ulan Bator; Ulaanbaatar; New Delhi; Mumbai; Kolkata; Bengaluru; Pune; Islamabad; Karachi;
    Lahore; Peshawar; Kabul; Kandahar; Dhaka; Kolombo; Colombo; Kathmandu; Thimphu; Male; Teheran; Tehran; Baghdad; Bagdad;
    Erbil; Mosul; Tikrit; Damaskus; Aleppo; Beirut; Amman; Yerusalem; Jerusalem; Tel Aviv; Ramallah; Gaza; Kota Gaza;
    Gaza City; Rafah; Khan Younis; Riyadh; Jeddah; Mekkah; Makkah; Mekah; Madinah; Arafah; Mina; Doha; Abu Dhabi; Dubai;
    Manama; Kuwait; Muscat; Sanaa; Aden; Ankara; Istanbul; Kairo; Cairo; Iskandariyah; Tripoli; Tunis; Aljir; Rabat;
    Casablanca; Khartoum; Addis Ababa; Nairobi; Mogadishu; Kampala; Kigali; Kinshasa; Bukavu; Lagos; Abuja; Accra; Dakar;
    Johannesburg; Pretoria; Cape Town; Harare; Lusaka; Lilongwe; Maputo; Antananarivo; Moskow; Moskwa; Saint Petersburg;
    St. Petersburg; Vladivostok; Grozny; Kiev; Kyiv; Kharkiv; Donetsk; Lviv; Odesa; Minsk; Warsawa; Warsaw; Krakow; Praha;
    Budapest; Bukares; Sofia; Beograd; Zagreb; Sarajevo; Mostar; Tirana; Athena; Ankara; Wina; Vienna; Graz; Berlin; Muenchen; Munich;
    Frankfurt; Hamburg; Dortmund; Leipzig; Koeln; Bonn; Jenewa; Zurich; Basel; Bern; Davos; Nyon; Roma; Milan; Turin; Torino;
    Napoli; Venesia; Bologna; Florence; Palermo; Misano; Misano Adriatico; Mugello; Monza; Imola; Vatikan; Kota Vatikan;
    Paris; Lyon; Marseille; Nice; Lille; Bordeaux; Toulouse; Saint-Denis; Le Mans; Monte Carlo; Monako; Brussel; Brussels;
    Amsterdam; Den Haag; Rotterdam; Assen; Luksemburg; London; Manchester; Liverpool; Birmingham; Glasgow; Edinburgh;
    Cardiff; Belfast; Dublin; Silverstone; Madrid; Barcelona; Valencia; Sevilla; Pamplona; Jerez; Aragon; Lisbon; Lisabon; Porto;
    Kopenhagen; Stockholm; Oslo; Helsinki; Reykjavik; Riga; Tallinn; Vilnius; Washington; Washington D.C.; Washington D.C;
    Washington DC; Washington, DC; Washington, D.C.; New York; Los Angeles; San Francisco; San Fransisco; Chicago; Boston; Miami; Houston;
    Dallas; Las Vegas; Seattle; Atlanta; Philadelphia; Detroit; Cupertino; California; Texas; Florida; Honolulu; Austin;
    Ottawa; Toronto; Montreal; Vancouver; Mexico City; Meksiko; Havana; Caracas; Bogota; Quito; Lima; La Paz; Santiago;
    Buenos Aires; Montevideo; Asuncion; Brasilia; Rio de Janeiro; Sao Paulo; Canberra; Sydney; Melbourne; Brisbane; Perth;
    Darwin; Adelaide; Gold Coast; Phillip Island; Wellington; Auckland; Christchurch; Port Moresby; Honiara; Suva; Noumea;
    Sepang; Buriram; Mandalika; Almaty; Astana; Tashkent; Baku; Tbilisi; Yerevan; Ashgabat
    """.replace("\n", " ").split(";")
)
