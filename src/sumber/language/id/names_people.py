"""Words around Indonesian persons' names: how they are addressed, ranked, graduated and employed. Own compilation."""

from __future__ import annotations

from sumber.language.form.names import PersonWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = _words("""
pak bu bapak ibu bpk ibuk ibunda ayahanda mas mbak mba kang teh teteh bang abang bung cak gus ning neng ustaz ustad
ustadz ustazah ustadzah ust kiai kyai nyai kh k.h tgh tgb habib habibah syekh syeikh syaikh sheikh sheik haji hajah
hajjah h hj prof profesor professor dr drs dra ir drg drh dr.hc hc apt ners tuan nyonya ny nona tn nn sdr sdri
saudara saudari almarhum almarhumah alm almh mendiang allahyarham tuanku tengku teuku raden rd rm r.m rr gbph kgph
kgpaa kph krt krh kanjeng gusti gpbh gkr gray bray susuhunan paduka datuk datu dato datok dato' datin tan puan tun
tunku daeng karaeng ki nyi mbah eyang aki abah buya romo rama pastor pater pendeta pdt frater suster bruder bikkhu
bhikkhu biksu banthe bhante uskup kardinal paus monsinyur mgr rabi rabbi ayatullah ayatollah hujjatul mullah sayid
sayyid syarif sir lord monsieur mr mrs ms dona om tante koh ko cik cici encik lettu mpu empu guru yth
""")

RANKS = _words("""
jenderal jendral jend letnan letjen mayor mayjen brigadir brigjen brigjend kolonel kol letkol kapten kapt lettu
letda laksamana laksda laksdya laksma marsekal marsda marsdya marsma serma serka sertu serda kopral kopda koptu
kopka praka pratu prada peltu pelda sersan prajurit kelasi komisaris kombes kompol akbp akp iptu ipda aiptu aipda
bripka brigpol briptu bripda bharada bharatu bharaka abrip abriptu ajun inspektur irjen irjend komjen komjend pol
purn purnawirawan tni marinir inf kav arm czi cpl cba chb cpm mar ret rtd sik kes caj cke cku penerbang pnb tek adm
nav psk sus lek kal brigade superintenden sheriff sherif admiral general colonel captain lieutenant sergeant
commander capt komandan kopilot pilot brigadir-jenderal letnan-jenderal mayor-jenderal letjend mayjend
""")

DEGREES = _words("""
sh s.h mh m.h mhum m.hum se s.e mm m.m msi m.si si s.i st s.t mt m.t sip s.ip mip m.ip sik s.i.k s.ik sos s.sos spd
s.pd mpd m.pd skm s.km mkm m.km skom s.kom mkom m.kom sag s.ag mag m.ag sp s.p mp m.p spt s.pt ssi s.si sth s.th
mth m.th ssn s.sn msn m.sn msc m.sc bsc b.sc ba b.a ma m.a phd ph.d mba m.b.a mph m.p.h llm ll.m sked s.ked sppd
sp.pd spog sp.og spa sp.a spb sp.b spjp sp.jp spp sp.p spkk sp.kk spkj sp.kj spm sp.m spthtkl finasim fihaa dea ak
ca cpa cfp lc s.tp stp s.hut mse m.se m.i.kom s.i.kom mkes m.kes skep s.kep mmr mars s.sit ap s.stp sstp mtr m.tr
opsla m.han mhan m.eng meng m.ec mec cmed cla clc s.psi spsi psikolog apt s.farm m.farm kgp jd esq jr sr
""")

OFFICES = _words("""
presiden wapres wakil menteri menlu menkeu mendagri menhan menkes menag mendag menperin menaker mentan menhub
menkominfo menkomdigi mendikbud mendikbudristek mendikdasmen mendiktisaintek menristek menristekdikti menpan
menpanrb menpora menpar menparekraf mensos mensesneg mensekneg menseskab menko menkopolhukam menkomarves
menkopolkam menkopmk menteri-menteri menhut menlhk menlh menpupr menteripu mentrans mendes mendesa menbud menekraf
menbumn menkum menkumham menkop menkopukm menham menimipas menpkp menkopangan menhaj menhanpangab mendiknas
menkumhamimipas menpppa menkokesra menkoinfra menkoperekonomian menteri-luar wamen wamenlu wamenkeu wamendagri
wamenhan wamenkes wamenag wamendag wamenperin wamenaker wamentan wamenhub wamenkominfo wamenkomdigi wamendikbud
wamendikdasmen wamendiktisaintek wamenparekraf wamensos wamenbumn wamenkum wamenkumham wamen-bumn wamenpora
wamendes wamenhut wamenpan wamenpkp wamenekraf wamenbud wamenkop wamenpu wamensesneg wamenham wamenko seskab sesneg
sesmenko sesmenpora sesmen setneg sestama sesditjen gubernur wagub cagub cawagub bupati wabup cabup cawabup
walikota wali wawali wawalkot walkot camat lurah kades kepala-desa keuchik reje geuchik datuk penghulu jorong
peratin hukum-tua kuwu perbekel wakades sekcam sekda sekdaprov sekdakab sekdako sekwan sekprov sekjen sekretaris
sesjen sekjend sekum seskoad ketua ketum waketum waket wakil-ketua pimpinan pemimpin anggota legislator senator
kongresman politisi politikus kader caleg capres cawapres paslon bacaleg balon petahana ketuanya kapolri wakapolri
kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes wakapolresta wakapolrestabes kapolsek wakapolsek
kapolsekta kapolresto kabareskrim wakabareskrim kabaintelkam kabaharkam kadiv kadivhumas kadivpropam kakorlantas
kakorbrimob kabid kabidhumas kabiddokkes kabag kabagpenum karopenmas karo karopaminal kasubdit kasubag kasubbag
kasubbid kasi kasie kasat kasatreskrim kasatlantas kasatnarkoba kasatresnarkoba kasatintelkam kasatbinmas kasatgas
kasubsi kanit kanitreskrim panit dir dirreskrimum direskrimum dirkrimum dirreskrimsus dirkrimsus direskrimsus
dirresnarkoba ditreskrimum dirlantas dirpolairud dirintelkam dirbinmas dirpamobvit dirsamapta dirtipidum
dirtipidkor dirtipideksus dirtipidsiber dirtipidnarkoba dirtipidter dansat dansatbrimob wadir wadirreskrimum
wadirlantas kapusdokkes kapuslabfor kapusinafis kasatpol kasatpolpp kapus kapusdatin kapuspen kapuspenkum
kasipenkum kasipidsus kasipidum kasiintel kasi-intel kajari kajati jampidsus jampidum jamintel jamdatun jambin
jamwas wakajati kapusjak aspidsus aspidum asintel panglima pangab pangdam kasdam kapendam danrem kasrem dandim
kasdim danramil danyon danlanal danlantamal danlanud pangkostrad danjen danjenkopassus kasad wakasad ksad ksal
kasal ksau kasau wakasau kadispen kadispenad kadispenal kadispenau kadispenum kapen pangkoarmada pangkogabwilhan
danpuspom danpomdam danpaspampres danpuspomad dankormar dankodiklat babinsa bhabinkamtibmas babinkamtibmas komandan
wadan kasum kepala kadis kadisdik kadiskes kadinkes kadishub kadissos kadisnaker kadispar kadisbud kadisparbud
kadispora kakanwil kakan kakanim kalapas karutan kalaksa kabalai kabiro kasubdin kasudin kasatker kasatpel kaban
kabandara kacab kasek kepsek wakasek kapuskesmas kapusdalops kabkes plt plh pj pjs pgs ps direktur dirut dirjen
dirops dirkeu direksi wadirut wakil-direktur komisaris komut presdir presiden-direktur deputi asdep asisten
inspektur irjen kabadan kasubdirektorat kasubditgakkum manajer manager manajer-umum gm ceo cfo coo cto cmo cio cso
cpo ciso chro founder co-founder cofounder pendiri pemilik owner bos big-boss chairman chairwoman chairperson
president vp svp evp avp head director executive officer chief leader supervisor koordinator korlap kordinator
coordinator administrator admin operator spokesperson spokesman spokeswoman juru jurubicara jubir humas pr corsec
corporate partner principal analyst economist strategist editor-in-chief rektor warek wakil-rektor dekan wadek
kaprodi kajur dosen profesor guru gurubesar guru-besar peneliti akademisi pengajar ilmuwan ilmuan periset pakar
ahli pengamat analis ekonom sosiolog psikolog psikiater antropolog sejarawan arkeolog astronom epidemiolog virolog
kriminolog seismolog vulkanolog geolog meteorolog klimatolog ahli-hukum budayawan filsuf teolog dokter bidan
perawat apoteker spesialis direkturrs terapis ahligizi jaksa jpu hakim panitera penyidik penuntut pengacara advokat
kuasa lawyer notaris penasihat penasehat konsultan mediator ajudan stafsus staf tenaga utusan duta dubes konsul
konjen atase diplomat komisioner kurator ombudsman auditor ketua-umum wasekjen bendahara bendum juru-kampanye
jurkam timses koordinator-lapangan presidium perwakilan wakil-wakil aktivis pegiat relawan pemerhati praktisi
pengurus pengelola pembina pengawas pelaksana penanggung penanggungjawab inisiator penggagas promotor penyelenggara
panitia penggiat fungsionaris deklarator sekretaris-jenderal artis aktor aktris penyanyi pedangdut vokalis gitaris
drummer bassis musisi komposer pencipta rapper dj presenter host pembawa komedian komika pelawak sutradara produser
penulis novelis penyair sastrawan seniman pelukis desainer perancang model selebgram youtuber vlogger influencer
tiktoker selebritas selebriti selebritis biduan pesinetron pemeran bintang fotografer chef koki gamer streamer
kreator idol idola personel member mc pesulap dalang pelatih asisten-pelatih kapten kiper bek gelandang striker
penyerang winger pemain bomber pembalap pebalap rider petenis pebulutangkis pesepak pesepakbola pebasket petinju
petarung perenang pelari atlet lifter manajer-tim wasit bintang-lapangan playmaker megabintang legenda pegolf
pecatur pesenam pevoli atlit pemanah wartawan jurnalis reporter redaktur editor pemred pemimpin-redaksi kontributor
koresponden kolumnis penyiar pewarta pengusaha pebisnis wirausaha wirausahawan miliarder konglomerat taipan bankir
investor pialang trader broker pedagang petani nelayan peternak perajin pengrajin sopir supir pengemudi pilot
kopilot pramugari masinis nakhoda nahkoda montir mekanik satpam sekuriti petugas pegawai karyawan karyawati staff
buruh pekerja pensiunan teknisi insinyur arsitek programer programmer developer pengembang penjaga penjual pemandu
prakirawan forecaster ketua-rt ketua-rw rt rw kadus kasun bekel raja ratu pangeran putri putra kaisar emir sultan
permaisuri perdana pm kanselir putra-mahkota khalifah sekjen-pbb ulama mubalig mubaligh dai da'i khatib tokoh
rohaniwan pemuka tetua ondoafi kepala-suku sesepuh pengasuh pimpinan-ponpes santri rais rois katib mustasyar mufti
pejabat petinggi perwira prajurit tentara polwan serdadu mahasiswa mahasiswi siswa siswi pelajar alumni alumnus
kandidat calon bakal wamenpanrb kasetpres kastaf ksp moderator panelis narasumber pembicara ketua-pengadilan co-ceo
vice-president managing wadirjen kakorwil kasubdep korwil korcab korda korpus sekda-kota pengacaranya
komandan-kodim kapolsubsektor kapolpos katim katimsus ketua-tim ketua-bawaslu superintendent
""")

OFFICE_WORDS = _words("""
umum utama muda madya pratama senior junior eksekutif harian tetap bidang urusan humas hubungan masyarakat luar
dalam negeri antar lembaga antarlembaga internasional nasional daerah pusat cabang wilayah regional divisi bagian
subbagian seksi subseksi unit satuan satgas sub direktorat jenderal biro badan dinas kantor kementerian departemen
sekretariat komisi fraksi komite panitia pansus panja majelis dewan tim kelompok koordinasi bicara runding bayar
kunci taktik keuangan perdagangan perindustrian kesehatan pendidikan kebudayaan riset teknologi pertahanan keamanan
hukum ham politik ekonomi perekonomian sosial agama tenaga kerja ketenagakerjaan transmigrasi pertanian kehutanan
lingkungan hidup kelautan perikanan energi sumber daya mineral perhubungan komunikasi informatika digital informasi
publik pariwisata kreatif pemuda olahraga pekerjaan perumahan rakyat permukiman desa tertinggal koperasi ukm umkm
usaha bumn pendayagunaan aparatur negara reformasi birokrasi investasi hilirisasi agraria tata ruang perencanaan
pembangunan kabinet reserse kriminal reskrim lantas lalu lintas narkoba intelijen intelkam sabhara samapta propam
brimob polairud penerangan operasional operasi ops produksi pemasaran penjualan bisnis komersial niaga pengembangan
strategi perusahaan korporasi korporat sdm personalia pengawasan pengendalian penindakan pencegahan penyidikan
penyelidikan penuntutan pelayanan pelaksana tugas khusus istimewa ahli tinggi besar berkuasa penuh corporate
secretary communication communications marketing sales public relation relations general manager vice president
managing operating financial technology information human resources product brand business development country head
chief executive officer director engineering operation operations government affairs external internal legal group
division creative kota kabupaten provinsi kecamatan kelurahan pidana perdata korupsi korban saksi perlindungan
resor sektor metro jaya kepolisian kejaksaan pengadilan mahkamah komnas lapas rutan imigrasi bea cukai pajak
bidhumas reskrimum reskrimsus resnarkoba satlantas satreskrim satresnarkoba polres polresta polrestabes polsek
polda polri mabes bareskrim kejagung kejari kejati dpr dpd mpr dprd dpp dpw dpc ri pt tbk persero universitas
institut sekolah fakultas jurusan program studi guru pengamat pakar gadjah mada satu dua pertama kepala pembantu
polisi
""")

OFFICE_SHORT = {
    "menlu": "menteri luar negeri",
    "menkeu": "menteri keuangan",
    "mendagri": "menteri dalam negeri",
    "menhan": "menteri pertahanan",
    "menkes": "menteri kesehatan",
    "menag": "menteri agama",
    "mendag": "menteri perdagangan",
    "menperin": "menteri perindustrian",
    "menaker": "menteri ketenagakerjaan",
    "mentan": "menteri pertanian",
    "menhub": "menteri perhubungan",
    "menkominfo": "menteri komunikasi informatika",
    "menkomdigi": "menteri komunikasi digital",
    "mendikbud": "menteri pendidikan kebudayaan",
    "mendikdasmen": "menteri pendidikan dasar menengah",
    "mendiktisaintek": "menteri pendidikan tinggi sains teknologi",
    "menristek": "menteri riset teknologi",
    "menpan-rb": "menteri pendayagunaan aparatur negara",
    "menpanrb": "menteri pendayagunaan aparatur negara",
    "menpora": "menteri pemuda olahraga",
    "menpar": "menteri pariwisata",
    "menparekraf": "menteri pariwisata ekonomi kreatif",
    "mensos": "menteri sosial",
    "mensesneg": "menteri sekretaris negara",
    "menko": "menteri koordinator",
    "menkopolhukam": "menteri koordinator politik hukum keamanan",
    "menkumham": "menteri hukum ham",
    "menkum": "menteri hukum",
    "menham": "menteri ham",
    "menhut": "menteri kehutanan",
    "menlhk": "menteri lingkungan hidup kehutanan",
    "menlh": "menteri lingkungan hidup",
    "menesdm": "menteri energi sumber daya mineral",
    "menbud": "menteri kebudayaan",
    "wamenlu": "wakil menteri luar negeri",
    "wamenkeu": "wakil menteri keuangan",
    "wamendagri": "wakil menteri dalam negeri",
    "wamendag": "wakil menteri perdagangan",
    "wamenaker": "wakil menteri ketenagakerjaan",
    "wamenkes": "wakil menteri kesehatan",
    "wamenag": "wakil menteri agama",
    "wamenhan": "wakil menteri pertahanan",
    "wamenkomdigi": "wakil menteri komunikasi digital",
    "wamentan": "wakil menteri pertanian",
    "wapres": "wakil presiden",
    "capres": "calon presiden",
    "cawapres": "calon wakil presiden",
    "pm": "perdana menteri",
    "wagub": "wakil gubernur",
    "cagub": "calon gubernur",
    "wabup": "wakil bupati",
    "walkot": "wali kota",
    "walikota": "wali kota",
    "wawali": "wakil wali kota",
    "wawalkot": "wakil wali kota",
    "kades": "kepala desa",
    "sekda": "sekretaris daerah",
    "sekjen": "sekretaris jenderal",
    "wasekjen": "wakil sekretaris jenderal",
    "seskab": "sekretaris kabinet",
    "ketum": "ketua umum",
    "waketum": "wakil ketua umum",
    "dirjen": "direktur jenderal",
    "dirut": "direktur utama",
    "presdir": "presiden direktur",
    "komut": "komisaris utama",
    "jubir": "juru bicara",
    "jurubicara": "juru bicara",
    "dubes": "duta besar",
    "konjen": "konsul jenderal",
    "stafsus": "staf khusus",
    "jaksa": "jaksa",
    "jpu": "jaksa penuntut umum",
    "kapolri": "kepala kepolisian republik indonesia",
    "kapolda": "kepala kepolisian daerah",
    "kapolres": "kepala kepolisian resor",
    "kapolsek": "kepala kepolisian sektor",
    "kasat": "kepala satuan",
    "kabid": "kepala bidang",
    "kabag": "kepala bagian",
    "kasi": "kepala seksi",
    "kadis": "kepala dinas",
    "kadiv": "kepala divisi",
    "kanit": "kepala unit",
    "kajari": "kepala kejaksaan negeri",
    "kajati": "kepala kejaksaan tinggi",
    "kepsek": "kepala sekolah",
    "kalapas": "kepala lapas",
    "pangdam": "panglima kodam",
    "dandim": "komandan kodim",
    "ksad": "kepala staf angkatan darat",
    "ksal": "kepala staf angkatan laut",
    "ksau": "kepala staf angkatan udara",
    "rektor": "rektor",
    "ceo": "chief executive officer",
}

FORMER = _words("""
mantan eks bekas calon bakal plt plh pj pjs penjabat pelaksana nonaktif sesama fellow ex wakil
""")

NOUNS = _words("""
orang seseorang pria wanita perempuan lelaki laki-laki laki cowok cewek gadis pemuda pemudi remaja bocah anak
balita bayi lansia kakek nenek janda duda warganegara wni wna tka bule turis wisatawan pelancong tamu pengunjung
penumpang pengendara pemotor pengguna pelanggan nasabah klien pembeli konsumen pasien penderita penyintas penghuni
penduduk tetangga pelapor terlapor penggugat tergugat pemohon termohon tersangka terdakwa terpidana terduga pelaku
korban napi narapidana tahanan buronan residivis pembunuh pencuri perampok maling penipu penculik pengedar bandar
kurir jambret begal teroris militan pemberontak gerilyawan milisi jihadis penembak pengungsi imigran migran tki tkw
pmi pendaki pendukung pengikut penggemar fan fans netizen netter warganet pemerkosa pengirim penerima penelepon
perekam pengunggah pemenang peserta kontestan finalis juara pemilih donatur saingan rival lawan rekan teman kawan
sahabat kolega mitra kekasih pacar tunangan muslim muslimah mualaf jemaah jamaah pengantin mempelai pemulung
pengemis gelandangan tunawisma pembantu art majikan pengasuh penyandang difabel disabilitas tunanetra transgender
orator demonstran pendemo pengunjuk pemrotes penganiaya oknum sosok figur tokoh individu pihak-pihak manusia
penonton pemirsa pembaca pendengar penulis pemilik pengurus penyelundup pembuat pencipta pemegang pencari pemandu
pelayan kasir penjaga perantau penerjun penyelam pejalan veteran bangsawan selir mucikari psk pramuria terapis calo
makelar penadah preman gengster gangster hacker peretas pembalap pesepeda pelintas sopir ojol driver kurator
whistleblower pembocor pengamen santriwati mahasiswi murid pembangkang oposan pengkritik kritikus pengkhianat
mata-mata agen intel prajurit pejuang pahlawan negarawan nasionalis hakim jaksa polisi polwan penyidik dokter
perawat bidan guru dosen juri panelis perwakilan sekretaris lulusan
penyewa pemukim penambang pelaut abk kru awak kadet taruna taruni komplotan eksekutor ayah ibu
""")

SOURCES = _words("sumber sumber-sumber narasumber saksi saksi-saksi informan whistleblower")

RELATIVES = _words("""
ayah ayahanda bapak papa ibu ibunda mama bunda emak orangtua ortu suami istri isteri anak putra putri putera puteri
kakak adik abang kakek nenek opa oma paman bibi om tante sepupu keponakan ponakan cucu cicit mertua menantu ipar
saudara saudari kerabat kembaran janda mantan eyang buyut
""")

# Titles and trades that are given names as well: no title where the tagger takes them into a name.
NAME_LIKE = _words("""
putri putra raja ratu sultan pangeran bintang model guru dewi tuan daeng karaeng datuk syarif sayid habib habibah
syekh tengku teuku tuanku raden gusti kang om don dj mc basis legenda indah permata idola juara mayor satria
ksatria pertama muda utama jaya metro sri imam andi cut ida uni agung satu dalam kota desa tani lead komang mat pak
nur rois rais mas gus abu cik rama romo buya bang koh bung haji empu agus dan cak abah mama papa bunda chandra
usaha budi mulia mulya bakti putera puteri anggota tata ruang strategi kunci pater paus ari art le tan ki nyi rm rt
rw dir karo dai pilot kapten rider idol
""")

PARTICLES = _words("bin binti ibn ibnu van von de del della der den di da dos du la le el al el- al- bte b und of san st st.")

ALIASES = _words("alias disapa dipanggil sapaan panggilan dikenal julukan dijuluki berjuluk nickname")

# Public figures whom reports call by both names without saying so; one person only where a report has both.
NICKNAMES = {
    "jokowi": "joko widodo",
    "ahok": "basuki tjahaja purnama",
    "btp": "basuki tjahaja purnama",
    "jk": "jusuf kalla",
    "sby": "susilo bambang yudhoyono",
    "ahy": "agus harimurti yudhoyono",
    "ibas": "edhie baskoro yudhoyono",
    "gus dur": "abdurrahman wahid",
    "gus ipul": "saifullah yusuf",
    "gus yaqut": "yaqut cholil qoumas",
    "gus men": "yaqut cholil qoumas",
    "gus miftah": "miftah maulana habiburrahman",
    "cak imin": "muhaimin iskandar",
    "bamsoet": "bambang soesatyo",
    "buwas": "budi waseso",
    "bg": "budi gunawan",
    "emil": "ridwan kamil",
    "kang emil": "ridwan kamil",
    "kang dedi": "dedi mulyadi",
    "kdm": "dedi mulyadi",
    "zulhas": "zulkifli hasan",
    "hnw": "hidayat nur wahid",
    "tgb": "muhammad zainul majdi",
    "oso": "oesman sapta odang",
    "aher": "ahmad heryawan",
    "demiz": "deddy mizwar",
    "ical": "aburizal bakrie",
    "setnov": "setya novanto",
    "romi": "romahurmuziy",
    "romy": "romahurmuziy",
    "hrs": "rizieq shihab",
    "uas": "abdul somad",
    "aa gym": "abdullah gymnastiar",
    "opung": "luhut binsar pandjaitan",
    "bang yos": "sutiyoso",
    "foke": "fauzi bowo",
    "risma": "tri rismaharini",
    "cak nun": "emha ainun nadjib",
    "gus mus": "ahmad mustofa bisri",
    "pakde karwo": "soekarwo",
    "bung karno": "soekarno",
    "sukarno": "soekarno",
    "pak harto": "soeharto",
    "suharto": "soeharto",
    "habib luthfi": "luthfi bin yahya",
    "mbs": "mohammed bin salman",
    "sty": "shin tae yong",
    "cak thoriq": "thoriqul haq",
    "mbz": "mohamed bin zayed",
    "aoc": "alexandria ocasio cortez",
    "rfk jr": "robert f kennedy jr",
    "jfk": "john f kennedy",
}

PERSON = PersonWords(
    honorifics=HONORIFICS,
    ranks=RANKS,
    degrees=DEGREES,
    name_like=NAME_LIKE,
    offices=OFFICES,
    office_words=OFFICE_WORDS,
    office_short=OFFICE_SHORT,
    spokesmen=frozenset(("juru bicara", "juru warta", "juru penerang", "tukang cerita")),
    former=FORMER,
    nouns=NOUNS,
    sources=SOURCES,
    relatives=RELATIVES,
    particles=PARTICLES,
    aliases=ALIASES,
    nicknames=NICKNAMES,
)
