"""Indonesian places."""

from __future__ import annotations

from sumber.language.form.places import Head, PlaceForm


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _heads(text: str, head: Head) -> dict[tuple[str, ...], Head]:
    return {tuple(words.split()): head for words in text.split(", ")}


HEADS = {
    **_heads("provinsi, propinsi, prov, prov.", Head("region", level="province")),
    **_heads("negara bagian, prefektur, kegubernuran, oblast", Head("region")),
    **_heads("kabupaten, kab, kab., kabupaten administrasi", Head("region", level="kabupaten", home=True)),
    **_heads("kota, kota administrasi, kotamadya", Head("settlement", level="kota")),
    **_heads("kota madya", Head("settlement", level="kota", home=True)),
    **_heads("kecamatan, kec, kec., kelurahan, kel, kel., desa, ds, ds., dusun, dukuh, kampung, kp, kp., nagari, gampong, jorong, pekon, "
             "dsn, dsn., desa adat, desa wisata", Head("settlement", level="below", home=True)),
    **_heads("distrik", Head("settlement", level="below")),
    **_heads("perumahan, kompleks perumahan, komplek, apartemen, rusunawa, rusun", Head("settlement", small=False)),
    **_heads("pulau, kepulauan, gunung, gunung api, pegunungan, sungai, danau, waduk, laut, selat, teluk, "
             "semenanjung, samudra, samudera, gurun, air terjun, perairan, taman nasional, cagar alam, suaka margasatwa, "
             "taman wisata alam", Head("nature")),
    **_heads("bukit, kali, telaga, situ, tanjung, lembah, pantai, kawah, gua, goa, hutan", Head("nature", small=False)),
    **_heads("bandara, bandar udara, bandara internasional, bandara international, bandar udara internasional, pelabuhan, dermaga, stasiun, stasiun kereta api, stasiun ka, halte, "
             "jembatan, terminal bus, gedung, hotel, masjid, mesjid, musala, gereja, katedral, candi, pura, vihara, "
             "museum, monumen, stadion, sirkuit, istana, keraton, kraton, pendopo, wisma, rumah sakit, rs, "
             "rumah sakit umum, rumah sakit umum daerah, rumah sakit umum pusat, rumah sakit daerah, rumah sakit islam, "
             "rumah sakit ibu dan anak, rumah sakit bhayangkara, rumah sakit jiwa, rsud, rsu, rsup, rsi, rsd, rsia, puskesmas, lapas, lembaga pemasyarakatan, rutan, rumah tahanan, "
             "rumah tahanan negara, penjara, pondok pesantren, gerbang tol, ruas tol, jalan tol, jalan raya, jalan layang, "
             "pltu, pltn, plta, bendungan, bendung, tpu, tpa, tpst, pangkalan udara, lanud, lantamal, pangkalan militer, "
             "kawasan ekonomi khusus, kek, pusat perbelanjaan, kebun binatang, kebun raya, alun-alun, balai kota, balaikota, "
             "asrama haji, spbu, rest area, kilang, jalan bebas hambatan, bundaran, kamp pengungsi",
             Head("facility")),
    **_heads("pasar, terminal, jalan, jln, jln., tol, mal, plaza, gor, lp, gt, menara, simpang, taman, lapangan, kawasan industri, makam, taman makam pahlawan, kompleks, ruang, "
             "aula, klinik, kantor pos, gelanggang, jl, jl., gang, gg.,  villa, vila, rumah makan, restoran, apartment",
             Head("facility", small=False)),
    **_heads("kantor, markas, markas besar, mabes, mapolda, mapolres, mapolsek, mapolresta, mapolrestabes, mako, rumah dinas, rumah duka",
             Head("facility", vague=True)),
}

PLACES = PlaceForm(
    country="ID",
    heads=HEADS,
    officials=_words("wali walikota bupati ketua kepala sekretaris camat lurah wakil angkatan keamanan perhubungan polisi timur barat peta kabel"),
    at=_words("di ke menuju kawasan wilayah daerah asal via warga"),
    locative=_words(
        "di ke dari asal menuju kawasan wilayah daerah sekitar seputar warga kota pulau provinsi kabupaten antara via "
        "lawan melawan kontra versus vs menghadapi tujuan perairan penduduk masyarakat timnas gubernur bupati sewilayah se-wilayah"
    ),
    joining=_words("al el as an ad ar az bin de da do del della la le los las van der den von du of the and dr h hj"),
    not_first=_words(
        "pengisian televisi tv radio meteorologi geofisika klimatologi berapi luar biasa tinggi murah batak protestan "
        "rakyat dan nasional katolik kristen bhakti belanja yang ini itu"
    ),
    inside=_words("kelas klas lantai gate pintu sektor kav no nomor km"),
    not_inside=_words(
        "senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september "
        "oktober november desember wib wita wit pukul rp pak bu presiden wapres menteri gubernur bupati kapolri kapolda "
        "ketua kepala direktur almarhum almarhumah kombes akbp kompol akp iptu ipda brigjen irjen komjen jenderal kolonel "
        "letkol mayor kapten laksamana marsekal letjen mayjen"
    ),
    own_bodies=_words(
        "dinas polda polres polresta polrestabes polsek polsekta polresto polwiltabes kapolda kapolres kapolresta kapolrestabes kapolsek "
        "kapolsekta wakapolda wakapolres wakapolresta kasatreskrim kasat satreskrim ditreskrimum ditreskrimsus reskrim mapolda mapolres "
        "mapolsek polairud satlantas satnarkoba satresnarkoba "
        "kodam kodim korem koramil pangdam dandim danrem lanal lanud lantamal kejati kejari kajati kajari pn pt ptun "
        "pengadilan kpu kpud bawaslu panwaslu panwaslih bpbd dprd bnnp bnnk bkd disdik dinkes dishub diskominfo universitas university "
        "institut sekolah sma smp sd smk man mtsn uin iain stain unhas poltekkes pt cv pd fc fk rsud "
        "persija psm psis pss persib imigrasi kanwil kbri kjri konjen kejaksaan kpp kpu "
        "dpd dpw dpc dpp pdip pdi-p golkar gerindra demokrat nasdem pkb pks ppp hanura hmi pwnu pcnu mui ormas basarnas pwi "
        "aji lbh bem kadin hipmi apindo radar tribun harian radio tvri rri kompas cnn bbc cnbc voa vice jurnal "
        "divre kanwil pemprov pemkot pemkab pemda mpr dpr mpr-ri dpr-ri kejagung kemenkumham kemenkes kemendagri kemenag kemenhub kemendag kemenkeu kemendikbud "
        "kemensos kementan kemenpora kemenparekraf kemnaker kemenaker kemenperin bpk bpom polri tni kpai komnas "
    ),
    open_bodies=_words(
        "pemerintah pemerintahan militer kepolisian polisi tentara pasukan angkatan darat laut udara presiden menteri "
        "kedutaan besar otoritas parlemen rezim junta warga rakyat timnas tim media pejabat delegasi duta negara "
        "perdana raja ratu bursa garda revolusi korps marinir dewan informasi komisi kongres senat mahkamah agung "
        "departemen kementerian luar negeri pertahanan keuangan kehakiman perdagangan dalam nasional keamanan menlu menhan "
        "pm presiden kanselir pangeran jaksa hakim intelijen dinas penjaga pantai koalisi oposisi skuat skuad pelatih "
        "gubernur bupati wali kota walikota wagub wakil dubes umkm industri produk ekonomi perusahaan investor wni tki wna "
        "tertinggi kemlu kemenlu kemhan bank sentral agama pendidikan luar"
    ),
    open_at_home=_words(
        "pemerintah pemerintahan militer presiden menteri warga rakyat timnas tim delegasi duta besar raja perdana skuat skuad "
        "umkm pelatih media industri produk ekonomi masyarakat pasar"
    ),
    governments=_words("pemerintah pemprov pemkot pemkab pemda dinas badan kepolisian dewan komisi kementerian inspektorat"),
    bodies_after=_words(
        "pacific pistons bucks timberwolves hornets rockets spurs cavaliers hawks pacers nuggets suns clippers mavericks pelicans "
        "raptors nets wizards grizzlies dodgers yankees giants cowboys galaxy board marathon commodity exchange corporation corp trust university college club united fc city institute "
        "internasional conference convention summit exhibition miner mining investment senior tourism idol "
        "times post herald journal press bank airlines airways derivatif international classic master motor fashion daily register gazette tribune news association foundation council group capital "
        "university school hospital center centre film sociedad"
    ),
    events=_words(
        "kartu undang-undang uu kuhp piala liga konferensi ktt gp grand prix festival olimpiade festival perang pilgub pilkada pilbup pilwalkot pilpres "
        "kejuaraan turnamen deklarasi perjanjian kesepakatan protokol traktat karnaval pemilu pemilukada asia-afrika serie "
        "premier super kualifikasi universiade puteri putri miss mister pekan expo motogp f1 derby derbi "
        "anugerah kongres muktamar operasi konvensi jambore hut dirgahayu sumpah"
    ) - _words("kualifikasi perang operasi kongres pekan pemilu hut"),
    events_after=_words("terbuka open masters emas merdeka raya maju games expo super"),
    languages=_words("bahasa berbahasa sastra suku etnis adat aksara"),
    outlets=("detik", "tribun", "tribunnews", "kumparan", "ayo", "gatra", "radar"),
    listing=_words("yakni yaitu meliputi mencakup ialah antaranya :"),
    list_marks=_words("dan serta , hingga"),
    slogans=_words("sebagai menjadi julukan berjuluk predikat dijuluki visi status program"),
    tickers=_words("tbk tbk. persero"),
    same_heads={
        "bandar udara": "bandara", "bandar udara internasional": "bandara", "bandara internasional": "bandara",
        "bandara international": "bandara", "stasiun kereta api": "stasiun", "stasiun ka": "stasiun", "mesjid": "masjid",
        "kraton": "keraton",
    },
    language_lists=_words("lain dan atau seperti maupun serta ke , ) ("),
    acronyms=frozenset({"RI", "R.I."}),
    offices=_words(
        "presiden wapres menteri wakil menko menlu menhan mendagri menkeu menkumham menkes menag mendag duta dubes pemerintah "
        "pemerintahan perdana delegasi utusan timnas ibu hari kemerdekaan hut proklamasi"
    ),
    subjects=_words(
        "dan bahwa karena jika sementara namun saat agar ketika bila apabila sebab meski meskipun walaupun sehingga tetapi tapi "
        "sedangkan kalau maka lalu , . : ; \" “ ( -"
    ),
    currency_signs="$",
    weak=frozenset(
        ("Batu Bara", "Kota Baru", "Pasar Baru", "Air Tawar", "Tanah Merah", "Pulau Merah", "Bumi Harapan", "Batu Merah")
    ) | _words(
        "Mitra Batu Puncak Istana Pasir Matra Teluk Genting Batubara Ibukota Mura Tala Pati TIM GAK Mateng Loteng Perak Nusantara "
        "Bone Bima Jordan Sudirman Thamrin Sinar Metro Buru Sumber Seram Raung Galang Gag Gambir Kei Lahat Merak Landak "
        "Batang Banjar Goa Kent Victoria Amazon Guntur Halim Juanda Semeru Komodo Solomon Nice Reading Mobile Male Split "
        "Bari Cali Lima Mina Medina Florida Virginia Georgia Dallas Austin Houston Jackson Lincoln Madison Orlando Charlotte "
        "Aurora Santiago Valencia Kobe Nara Salem Regina Bath Sale Dover Hamilton Newcastle Wellington Nelson Laredo Chandler Henderson "
        "Glendale Mesa Plano Garland Irving Durham Phoenix Bata Sana Bandar Aden Enschede Mali Chad Togo Niger Oman Peru "
        "Samoa Jersey Emirat Elysee Solo Sumba Muba OKI OKU OI PALI KBB KLU KSB SBD TTS TTU SBB SBT MBD MTB KKT PPU HSS HST HSU "
        "UK US U.S. BIM JIS JCC PIK WTC LAX BSD YIA TNK SCBD IKN GT KL DC LA Rio Rote Alor Lorentz Evin Kei Palas Madina Timor "
        "Meranti Aru Sula Selayar Biak Arfak Yapen Toraja Taliabu Tuba Mabar Matim Tator Torut Parigi Negara Balut Mitra Minut "
        "Paser Sarmi Puncak Mappi Deiyai Ende Belu Alor Ngada Malaka Nagekeo Lembata Sikka Landak Melawi Kapuas Lamandau Tapin Balangan "
        " Bayern Wales Shan Perak Basque Pasar Kota Balai Orchard Capitol Buckingham Senayan Kertanegara Buton Muna "
        "Changi Etihad Changi Notre-Dame Eiffel Louvre Soledad Kharg Evin Noto Isan Sahel Sunda "
        " Surya Diponegoro Ampera Braga Manahan Gatwick Istora Mekong Sahara Alpen "
        "Aba Arak Asmara Baku Bombay Brent Bursa Derby Ganja Gaya Gumi Hama Hollywood Kano Kasur Kelar Kira Kita Korba Manta "
        "Nada Natal Nyala Oral Oran Pest Sala Sari Serra Setapak Singa Surat Tanga Tirus Tyre Van Anshan Anyang Dewas Minya "
        "Ibu Masela Cepu Bunda Metro Sultan Mandala Mulia Kolombo Kelapa Panjang Lembar"
    ),
    opening=_words(
        "Solo Padang Palu Medan Malang Serang Kendal Kudus Demak Tegal Batang Lebak Bone Komodo Merak Banjar Landak Nusantara Siak "
        "Biak Agam Pantura Cepu"
    ),
    phrases=(
        "Made in China", "Made in Indonesia", "Indonesia Emas", "Indonesia Maju", "Indonesia Raya", "Indonesia Merdeka",
        "Indonesia Pintar", "Indonesia Sehat", "Bangga Buatan Indonesia", "Proudly Made in Indonesia", "Kartu AS",
        "Perang Korea", "Perang Teluk", "Perang Vietnam", "Perang Irak-Iran", "Afrika-Amerika", "Afrika Amerika", "New Guinea",
        "Miss Indonesia", "Puteri Indonesia", "Putri Indonesia", "Indonesian Idol", "Bhinneka Tunggal Ika", "Merah Putih",
        "Nanggroe Aceh", "Islam Nusantara", "Wawasan Nusantara", "Jakarta Fair", "Jakarta Fashion Week", "virus Wuhan",
        "Paris Agreement", "Perjanjian Paris", "Kesepakatan Paris", "Protokol Kyoto", "Negara Islam", "Perang Dunia",
        "Bandung Bondowoso", "Paris Saint",
    ),
    run_on=_words(
        "dan di ke dari yang untuk pada dengan akan telah tidak saat juga oleh sebagai karena dalam itu ini bisa agar sudah "
        "serta atau tetapi namun setelah sebelum ketika terhadap seperti masih hanya pun adalah lebih sejak hingga sampai "
        "selama kepada tentang antara bahwa selatan utara timur barat sedang harus sangat secara atas usai"
    ),
    run_on_verb=r"(?:me(?:m|n|ng|ny|l|r)[a-z]{4,}|ber[a-z]{4,}|di[a-z]{5,}|ter[a-z]{5,}|(?:kata|ujar|ucap|tutur|sebut)(?:nya)?)",
    addressed=_words(
        "menuding menuduh mendesak meminta mengecam memperingatkan mengkritik menyalahkan menuntut memaksa membujuk mengutuk "
        "memberitahu mengimbau menyerukan mendukung didukung"
    ),
    auxiliaries=_words(
        "sempat pernah lantas segera akan telah sudah tidak belum juga masih pun harus bisa dapat ingin mungkin kini sedang tetap kembali hanya"
    ),
)
