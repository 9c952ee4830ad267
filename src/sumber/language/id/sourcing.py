"""Indonesian sourcing: rumour, grave claims, media without a name, acronyms that need no explaining. Own compilation."""

from __future__ import annotations

from sumber.language.form.sourcing import SourcingForm


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


# Those that 43,000 news articles use in at least 15 and leave unexplained more often than not.
ACRONYMS = _words("""
    AA AB ABC ABG ABRI ABS AC ACEH AD ADAS ADB AE AF AFC AFF AFP AG AH AI AIDS AIS AK AKBP AKP AL AM AMD AMDAL
    AMG AMIN AMOLED AN ANTAM ANTARA ANTV AP APA APBD APBN APBNP APRIL APT APV AR ARMY AS ASDP ASEAN ASI AT ATM
    ATP ATR AU AVC AZ BA BAB BANDA BANDUNG BAP BB BBC BBCA BBM BBNI BBRI BC BCA BCL BEIJING BEJ BEKASI BEM BES
    BG BI BII BISNIS BJ BJB BK BKD BKO BKPM BM BMRI BMW BNI BOGOR BOOM BOS BP BPA BPBD BPD BPI BPJS BPK BPKB
    BPKP BPN BPOM BPP BPPT BRI BRT BS BSD BSI BT BTN BTS BUMD BUMN BW BWF BYD CAR CBD CBP CBS CBU CCTV CD CEO
    CGI CGV CIA CICU CIMB CJ CKD CN CNBC CNN CO CONTENT COVID CP CPL CPNS CPO CPU CS CSIS CSR CT CTO CV CVT DA
    DANA DAZN DBS DC DFSK DH DI DIY DJ DK DKI DKPP DM DNA DO DOHC DP DPC DPD DPP DPR DPRD DPW DR DS DVI DW EA
    EBITDA EDC EMC EP ERP ES ESDM ESL ESPN ETF ETLE EV EVOS EXO FA FB FBI FC FDI FEB FEST FF FH FHD FIA FIBA
    FIFA FIMELA FISIP FK FM FP FPI FS FTV FX GA GAC GAG GB GBK GDP GELORA GGRM GM GMT GO GOOGLE GOR GP GPS GPU
    GSM GT GTV GW GWM HAM HB HBO HD HDMI HDR HEV HGU HI HIPMI HIV HK HM HMD HMSP HP HPP HR HRD HS HT HUT IAIN
    IBF ICE ICT ICU ID IDC IDI IFA IG IGD II IIA III IM IMF IMR INDEF INDF INKA IP IPA IPB IPDN IPK IPO IPS IQ
    IR IS ISIS IT ITB ITCI ITE ITS ITU IU IV IW IX IZ JAKARTA JCC JIEXPO JK JN JP JR JS JT JTBC JUARA JUGA JYP
    KA KADIN KAI KAMI KB KBN KBRI KBS KCI KD KFC KH KIR KJRI KK KKN KLIK KM KO KOMPAS KONI KONTAN KP KPK KPKP
    KPR KPU KRI KRL KS KSOP KTM KTP KTT KUA KUALA KUHAP KUHP KV KW LA LBH LCD LCR LDL LDR LED LG LGBT LH LHK
    LIPI LIVE LLAJ LLC LM LNG LONDON LOS LP LPDP LPG LRT LS LSM LTE LTV MA MACD MALANG MAN MB MBC MC MD ME MEDAN
    MEDC MENTERI MG MH MI MIT MIU MKD MLS MM MMA MMI MNC MNCTV MOP MP MPR MPV MR MRI MRT MS MSCI MT MTV MU MV
    MVP MW MY NA NASA NATO NBA NBC NCT NEW NEWS NFC NIK NKRI NM NME NOC NPK NPWP NRI NU OCBC OECD OF OIS OK OLED
    ON ONE OPD OPEC OPPO OS OSAKA OSS OTP OTR OTT PA PADANG PAL PAM PAN PARIS PAS PAUD PB PBB PBNU PBSI PBVSI PC
    PCR PCX PD PDAM PDB PDI PDIP PDTT PG PGA PGN PGRI PH PHEV PHK PIK PIN PK PKB PKH PKI PKK PKP PKPU PKS PLANET
    PLN PLTA PLTS PLTU PM PMI PMK PN PNBP PNM PNS PO POJK POLRI POM PON PP PPA PPATK PPKM PPN PPNS PPP PPPK PR
    PROHABA PS PSBS PSG PSIM PSIS PSM PSMS PSO PSS PSSI PT PTBA PTIK PTN PTPN PTT PU PUBG PUTRI QR QRIS QS RA
    RAM RAPBN RB RCTI RD RE RF RGB RI RJ RK RKHUP RKUHP RM ROM RP RPJMN RR RRQ RS RSCM RSI RSPAD RSU RSUD RSUP
    RT RTI RUPS RUPSLB RUU RW RX SA SAP SAR SARA SAW SBI SBS SC SCBD SCROLL SCTV SD SDM SDN SE SEA SG SGD SH SI
    SIAM SIM SIMAK SIN SINDO SIPP SISU SJ SK SKCK SKK SKPD SL SLB SM SMA SMAN SMESCO SMK SMKN SMP SMPN SMS SN
    SNI SOLO SOP SP SPA SPBU SPKT SPT SR SRIPOKU SRT SS SSD ST STAN STM STNK SU SUN SURYA SUV SV SVP SWT TA TAP
    TB TBC TD TEMPO TFT TGB THE THR TI TJ TK TKI TKO TKP TN TNI TO TP TPI TPK TPS TPST TPU TV TVRI TXT UBS UE
    UEFA UFC UFO UGD UGM UI UIN UK UKM UMKM UN UNESCO UP UPT UPTD US USA USB USD USG UU UUD UV VA VAR VI VII
    VIII VIP VP VR VS VVIP VW WA WBA WBC WBO WIB WIT WITA WITH WK WN WNI WOW WTA WTC WTO WWF XI XII XIII XIV XL
    XR XRP XS XV XVI XVII XX XXI YG YORK YS ZA
""")

RANKS = {
    "jenderal": "jenderal", "jend": "jenderal", "komjen": "komjen", "irjen": "irjen", "irjend": "irjen", "brigjen": "brigjen",
    "brigjend": "brigjen", "kombes": "kombes", "kombespol": "kombes", "akbp": "akbp", "kompol": "kompol", "akp": "akp",
    "iptu": "iptu", "ipda": "ipda", "aiptu": "aiptu", "aipda": "aipda", "bripka": "bripka", "brigpol": "brigpol",
    "briptu": "briptu", "bripda": "bripda", "bharada": "bharada", "letjen": "letjen", "letjend": "letjen",
    "mayjen": "mayjen", "mayjend": "mayjen", "kolonel": "kolonel", "kol": "kolonel", "letkol": "letkol", "mayor": "mayor",
    "kapten": "kapten", "lettu": "lettu", "letda": "letda", "peltu": "peltu", "pelda": "pelda", "serma": "serma",
    "serka": "serka", "sertu": "sertu", "serda": "serda", "kopka": "kopka", "koptu": "koptu", "kopda": "kopda",
    "praka": "praka", "pratu": "pratu", "prada": "prada", "laksamana": "laksamana", "laksdya": "laksdya",
    "laksda": "laksda", "laksma": "laksma", "marsekal": "marsekal", "marsdya": "marsdya", "marsda": "marsda",
    "marsma": "marsma",
}  # fmt: skip

GRAVE = _words(
    "korupsi korup koruptor suap menyuap disuap penyuap gratifikasi pembunuh pembunuhan membunuh dibunuh terbunuh "
    "tewas meninggal wafat memperkosa pemerkosa pemerkosaan diperkosa cabul mencabuli pencabulan dicabuli pelecehan "
    "melecehkan dilecehkan penipu penipuan menipu ditipu narkoba sabu teroris terorisme penganiayaan menganiaya "
    "dianiaya selingkuh perselingkuhan kanker stroke kritis penggelapan menggelapkan digelapkan pemerasan memeras "
    "diperas pungli pemalsuan memalsukan pencurian mencuri merampok perampokan menculik diculik penculikan menyiksa "
    "disiksa penyiksaan makar pembantaian membantai penyelundupan menyelundupkan menyelewengkan penyelewengan"
)

SOURCING = SourcingForm(
    rumours=_words(
        "diduga dikabarkan disebut-sebut dirumorkan diisukan digosipkan disinyalir ditengarai dispekulasikan digadang-gadang "
        "dituding dituduh dicurigai"
    ),
    hearsay=_phrases(
        "konon, konon kabarnya, kabarnya, kabar beredar, beredar kabar, santer dikabarkan, santer terdengar, desas-desus, "
        "rumor yang beredar, isu yang beredar, kabar burung, menurut rumor, gosipnya"
    ),
    grave=GRAVE | {f"{word}nya" for word in GRAVE},
    nameless=_words("sebuah salah suatu satu"),
    cited=_words("dikutip dilansir diwartakan"),
    cited_after=_words("seperti sebagaimana"),
    acronyms=ACRONYMS,
    other_bodies=_phrases(
        "dewan pimpinan daerah, dewan pengurus daerah, badan pemenangan nasional, kepala staf presiden, kepala staf kepresidenan, "
        "front persaudaraan islam, komisi pelindungan anak indonesia, dewan pimpinan pusat, badan pengurus pusat"
    ),
    household=_words(
        "Jokowi Prabowo Trump Putin Biden Obama Zelensky Netanyahu Khamenei Gibran Anies Ganjar Megawati Soekarno Soeharto "
        "Habibie Gusdur Ahok Messi Ronaldo Neymar Madonna Beyonce Shakira Rihanna Adele Eminem Raisa Isyana Syahrini Rossa Agnez "
        "Rossi Marquez Hamilton Verstappen Modi Macron Merkel Erdogan Duterte Mahathir Anwar Lula Maradona Pele"
    ),
    ranks=RANKS,
    deputies=_words("wakil"),
    ministers=_words("menteri"),
    loose=_words("mantan eks bekas calon bakal plt plh pj pjs penjabat nonaktif ad interim bukan"),
)
