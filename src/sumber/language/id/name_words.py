"""Words that more than one report has in a person's name, so that none of them is a misspelling of another.

Gathered from the names of persons in 4,300 articles: words of four letters or more that stand in such names in at least
three of them, and are not among the given names already. Places, titles and bodies that the reading took into a name are
left in: they are no misspellings either.
"""

from __future__ import annotations

NAME_WORDS = frozenset(
    """
    abadi abash abbas abbott abdulaziz abisai abizaid abraham aceh acosta adam adel adha adies adik adinda aditya
    adji adrian adriani afif agnes agnez agni agri agtas agun agung agus agustin agustina agustinus ahmed ainun
    ajeet akbar akira akmal aladdin alam alamsyah alan alatas alba albert alberto alberts aldeguer aldi aldo aleix
    aleksandar alessandro alex alexa alexander alexandre alexandro alfian alfin alfred alien alim alis aliya allah
    allen alli alonso alphard alvarez alves alwi alyssa amali amalia aman ambon amelia amin amir amran ananda
    anang ananta anastasia ancelotti andhika andi andik andika andono andra andre andreescu andrew andri andrian
    android angel angela angeles angga anggia anggota angkutan anne anta anthony antoni antonio anung anwar
    aquarius araihan ardi ariana aries arif arifin aris armand armando armin arsene arsul arsyad arthur aruan arya
    aryo asfinawati ashraf asia asmara asri assegaf asshiddiqie assist astrid astuti athallah atmo atta attack
    aubameyang audio aulia aurel australia avanza awards axel ayah aymeric azhar azhari azis aziz azizah azzurri
    babel baby bachdim bachmid back bagnaia bagus bahar baim baiquni bajo bajul bakar bakkar bakrie bale bandung
    bang banuelos barack barat barbie barry basaria baskoro basna batam baterai batu bayern bayu beautiful bebby
    bebi becakayu beckham bekasi beli bella beltrame benjamin benny benzema bernard bernardo bernd besar beto
    bezzecchi bhima bieber bigetron bill bima bina bintang bitcoin black blair blok blue bobby body bolton bonucci
    bordeaux borobudur brad bramantyo brett brian bromo bros brothers broto brown bruyne budaya budhi budiharto
    budiman bukayo bukit bumi bung bunga burhanuddin burnley bush caesar cahya cahyo call callejon calum calya
    cancelo candi candra candy carl carles carlo carlos carrie casey catherine catur cavenaghi cecep celcius
    celine celsius cesc chambers chan chanathip chandra chang chaniago channel charles charlotte chen cheney cheng
    choi chong chris christian christie christina christine christophe chrisye chuck chul chung cikeas cindy
    cinematic cinta ciri cita citra claudio cohen cole composite conor conte correa costa country courtois
    coutinho craig cristian cross crutchlow cuaca cugurra cuma cunha cyrus dadan daffa daguise daichi daihatsu
    dailysocial damar dana danang danau daniel danilo dara dark darma darwin daryono dasco dave david davies debby
    dede dedie dele deli della delta dendam dendi deni denny depan depay desmond dewa dewanto dewi deyang dhabi
    dharma diah dian diana diaz dicaprio dick dicky didi didit diego diesel digital dijk diks dimas dina dinar
    dinasti dini diogo dipo disney distrik dita dito djadjang djalil djan djarum dodi dody dominic dong doni dono
    douglas dries ducati duel duncan duren duterte dwikorita dybala ecstar eden edhie ediana edison edwar edwin
    ekonomi electronic elizabeth ellen elon elza emas emil emiliano emily emma emmanuel endang enduro energi
    engine eric erik eriksen erina erling erma ernest erwin espargaro esports esteban fabian fabiano fabio
    fabregas fachmi fachruddin factory fadel fadia fadil fadjar fadli fahmi faisal faisol faiz faizal fajar fakhri
    family farah farel farhan farid faridz farma fatah fati fauzan febi febian febrian febrianto federico ferdy
    feri fermin fernandez fernandinho ferry fery festival fikri fimela firdaus fire firli fitri fitriadi florian
    folger football ford formula fort francesco francis francisco franck frank frankfurt fransiscus fransiskus
    franz fraser free fuel fury gabriel gading gani gantz garcia garuda gary gatot gatotkaca gatra gautama gavin
    gede gembong gemini george ghazali ghazi giannantonio gigi gilang girondins gisel gisella glass godin gold
    golden gomes gong gonzales gonzalez gordon goreng goryeo grab grace graham grammy gran grande gratis green
    greenwood gregor gregory grey griezmann gunardi gunawan gunnar guntur gunung guru gutama guterres gymnasium
    haay habib habiburokhman habil hadi hafid hajar haji hakim halilintar halim halo hamad hamdan hamid hamilton
    hammam hana hananto hang hangzhou hanif hansa happy haque harahap hari harianto harimau hariono haris harjanto
    harjono harris harrison harsono harun harvey haryani haryono hasanuddin hasanudin hassan hatta hayati hazard
    hedwin hendrawan hendri henry heri herlambang hermansyah hermanto hermawan herry herzaky heung hidayah high
    higuain hilir hillary himawan hime hino hiren hiro holland hollywood home honda hondius hong hoon horan hosoya
    hotel hotman hotspur howard huang huawei huda hughes hugo husnul hussein hutan hyuk hyun iannone ibnu
    ibrahimovic idris idul ignatius igor ikhsan ilham imam iman immanuel imran indah indar indonesia indra indradi
    industri iniesta innova intan intelligence inzaghi iqbal irawan irene irfan iris irma iron irvan irwan irwandi
    israel ivan iwan izin jabar jack jackson jacob jadon jaimerson jakarta jalan jalil jambi jane jang jankovic
    januar jared jati jatim javier jawa jaya jayapura jean jedar jeep jeff jefri jelena jembatan jennie jennifer
    jeno jeon jeremy jessica jesus jhoni jimly joan joaquin joel joga johann johnny johny joker jonan jonas
    jonatan jones joon jordan josip joyo juan judith juli julian julio julius jumhur junaidi jung jungkook junior
    kadek kadir kafein kalurahan kamada kamil kane kang kapanewon kardashian karen karhutla karim karin karnawati
    karno karo kartasasmita kartika karus karya karyaman kasim kate kawasan keamanan keane kebon kecil kelapa
    kelly kelompok kemal kemitraan kendati kennedy kenneth kenta kepulauan kerja ketut khabib khan kharisma kids
    kidul kimi kirana kivlan klimatologi klopp kluivert kogoya kolonel komodo kopi koster kota koulibaly krisna
    kristiani kristus kubo kukuh kulon kumala kumalasari kuncoro kurnia kusnadi kuswanto kuznetsova kyle kylian
    labuan laden lady lama laman lamar lamborghini lamongan lampung laode laporte larry lasso latief laudrup laura
    lawrence leandro ledia lena leno lens leonard leonardo lesmana lestari level lewandowski lewis life ligt lili
    lilik lily lingard liputo lisa live llorente lloris london long lopez lorenzo louis love lozano lubis luca
    lucas luciano lucinta luhur luiz luka lukaku lukas lukasz luke lukman luna lutfi luthfi lyon maarif macan
    machino made madrid maguire mahathir mahesa mahkota mahmoud maia makmur malik mall mamadou maman mandala
    mandiri mane manggala mans manuel marati marbun marcel marcell marco mardani mardi marek marga margono maria
    mariana marini marissa mark marketing markle marsha marten martin martinelli martinus marvel marwata mary
    maryati marzuki masinton mason massimo matic matthew matthijs mauro mawar mawardi maximo maya mbappe mcgregor
    mcmenemy mega meghan meisya mekeng melaney melanie melati melchias melly merauke mercury meregalli mertens
    meutya middleton miguel mijan mikel mikhael mikro milan miley milla miller milomir mini mira mirip mirror
    miryam misano miss mitsubishi mizwar mkhitaryan mobil moeis moeloek mohamadou mohamed mohammed mohd momota
    monardo monitoring moon mooy moraes morgan morishita moriyasu mousavi muda muharam muharram mulan mulia
    mulyana mulyono munich murad murphy musk muslim mustika nabi nabire nacho nadia nagita nainggolan najoan
    nakagami nama nani nanik nasaruddin nasdaq nasional nasir nasri nasution natalie nathan navas nawawi nayaka
    nazaruddin negara neneng niall niang nick nicky nico nicolas night nike niki nikita nila nino nirwono
    nishimoto nita noer noor norman nova novi novita nufransa nugraha nurdiansyah nurdjaman nurjaman nurofiq nusa
    nusantara nyoman odang oesman ogan oleksandr olga oliver oliviera omar onny onsu open oppo osbourne oscar
    osvaldo otter otto pacific pamungkas pane pangeran panjaitan paolo paris park parker parlindungan pasar
    pasaribu paskah patria patricia paus pawiro payung pedro peduli penerima peng penny penonton people perez
    perjuangan perry persikabo peter petrucci petrus phil philippe phoenix piala pierre pintauli piotr pique
    pitaloka pjanic plaza plus pohan point polhukam pomolango popov postingan pramac prambanan pratiwi
    prawiradinata prayoga pribadi prilly pudjiastuti pukki pulau purba purcell puri purwono puteri putih putra
    putranto putri putro putu quartararo race rachel rachim rachmat racing rafael rafathar raffi rafiq rahadian
    rahayu rahmat rahmayadi rais raja rajasa raka ramadhana ramadhanti ramdani ramli ramos ramsey randi rantesalu
    raphael rashford rasiman rasulullah rasyid ratna ratu raul raya raymond ready refdi refly reino rendi rendy
    resa reus reza rhett rian rianto riau rice ricis rico ridho rieke rifai rina rini rins riski rismaharini rivan
    riyad riyadi riza rizki robbie robert roberts robin rocco rock rocky rodrygo roger rohman romahurmuziy roman
    romelu romeny romeo romero roni ronny rooney rosa rosan rosano rose rosiade rosimin ross rossa rouhani ruang
    ruben rubicon rudiantara ruiz rully rumi rusli ruzhanul ryacudu ryamizard ryan ryder ryoya sabar sabrina
    saddam saddil sadewa sadikin sadio sadono sagitarius sahabat said saifuddin saifudin saiful saifullah saka
    saksono sakti saleh salim samir samsul samuel sanadi sandi sandy sang sani santo santos santosa sapta sara
    sarachat saragih sarah sari sarjito sarman sarwo sastra satria satrio saut sawit schulz science scott sean
    sebastian selatan selena semarang sembiring semedo sementara seng seno septian serdang seslija setia setyanto
    seung sevilla shah sharapova sheinafia sheryl shihab shin shinee shireen shohibul shopee show shuto siahaan
    sianturi sidik sigra silva silver simanjuntak simatupang simon sinaga singgih singh sinisuka sirkuit sitorus
    situmorang sjafrie sjamsoeddin skuad slamet slavina sleman smart smith soerjopranoto soetta sofyan solberg
    solo solomon solskjaer sondakh song songkrasin sony sorong space sprint stadium standard star stark steel
    stefan stegen stephanie sterling stones store subroto suci sudarsa sudaryati sudibyo sudin sudirman sufmi
    suganda sugianto sugito suhadi suhardi suhari suharyanto sukanto sukma sukowati sultan sumardi sumareh sumatra
    sumbar sumsel sumut sunarto sung sungai sungkar sunny supachok supit supratikno supratman supriadi supriatna
    surahman surono surya suryo susan susi sutan sutanto suwandi suyono suzuki suzy svetlana swift swiss syafii
    syafiq syahrial syahrini syaikhu syamsuddin syamsul syariah syarif system tachta taemin taher takefusa taman
    tamara tambang tammy tampubolon tanak tanjung tantri tara tari tarif taruna tata tatang taufan taufik taurus
    taylor team teemu teguh teja teknik tekno teknologi teuku thamrin theerathon theo thiago thibaut thomas tiago
    tiga timur tira toba tobing todd together tomas toni tonin tonny tony torres town trade transjakarta trenggono
    trent tsai tsani tsunami tuanzebe tuchel tuhan tulus turki twin tyler tyson uang ujang ukra ulum umar universe
    usaha utama utara utomo veda venus veronica verstappen victor vikri viktor villa vincent vitamin wahana wahid
    wahyono wahyu walker wanda wang wara wardani wardhana wardoyo warjiyo warkop warner wars warsono waseso wawan
    wayan wayne weinstein well wenda wenger west whatsapp white wibawa wibisono wicaksono widyastuti wijatmoko
    wijnaldum wilayah will william williams willy wilson wing wira wirtz wisma wisnu with woman women wong wood
    wook world xabi xavier xbox xian xiaomi xincheng xpander xpeng yahya yakob yama yamaha yani yanuar yasin yayan
    yeni yeon yesus yogi yogyakarta yohan yong yoon yoppy yosef yosua young yuda yudha yudhi yudhistira yudi yuli
    yuliot yunita yura yusak zainuddin zarco zaskia zenix zero zhang zico zlatan zoelva zuckerberg zuhri zulfiandi
    zulkarnain
    """.split()
)
