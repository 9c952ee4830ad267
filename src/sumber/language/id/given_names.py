"""Words that are persons' names and hardly anything else.

Gathered from the names of persons in 16,000 articles: words that stand in such names at least twelve times, small in at
most one of fifty places and capitalised elsewhere in at most one of eight; some names of the day by hand. Only words that
are no places, brands or common nouns were kept.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abdul abdullah abdurrahman achmad adnan aguero ahmad ahok airlangga akhmad alexis alvaro alvin amien amri
    anas andrea andreas andres andrianto andritany andy anies anis anita ansu antoine anton antonius apriyani
    ardhiyasa ardianto argo arianto arie arief ario aryanto asep ashley bacharuddin bachtiar baharuddin bahlil bahuri
    bambang basuki baswedan beny biden billy bimo binsar boaz boediono boris brodjonegoro bruno bryan budi buffon
    cahyono calvin carnando cavani chairul christopher corbuzier cristiano dandy dani danny darmawan darmin daryanto
    davidson deddy dedi dedy dhakiri dhani diansyah djamil djarot djoko donald donny dovizioso dustin eddy ederson
    edhy edinson eduardo edward efendi effendi effendy emerick erdogan erick ernesto evan fabinho fahri fajrin fauzi
    febri felix ferdinan ferdinandus ferguson fernaldi fernando firmansyah firmino fitriani franco frans freddy
    frenkie fuad ganjar gareth gerard ghufron gianluigi gibran gideon ginting gomez goncalves gonzalo guardiola
    gumiwang gunadi habibie hadimuljono hajime hamidy hamzah hanafi handayani hansamu hanung harimurti hariyadi harry
    hartanto hartarto harto hartono haryadi hasan hasri hasto henderson hendra hendro herman hernandez heru hery
    hidayat hilman husaini husein ibrahim idrus idzes ignasius indrawati irianto irman iskandar ismail jacksen jaelani
    jameela james jamil jason jayadi jeffrey jimmi jinping joao joey johan johanis john johnson joko jokowi jonathan
    jong joni jorge jose josep joseph joshua jufriyanto justin jusuf kaesang kahfi kalla karnavian kenny kento kevin
    khalid khofifah kimberly koeman koman kristiyanto kumolo kurniawan kusuma lahadalia laksono lampard lanny laoly
    lestaluhu liam lilipaly lionel listyo lucius luhut luis macron maharani mahendra mahfud makarim mansur marc
    marcella marcelo marcos marcus marham mario markus marquez marselino marsudi marthin martinez maulana mauricio
    maurizio maverick mees megawati merkel messi michael miftahul mike miralem mirzani mochamad mochtar modi moeldoko
    mohamad mohammad morbidelli moreno mourinho muhadjir muhaimin muhamad muhammad mulyadi mulyani mustofa muzani
    nababan nadiem nahrawi natalius nelson netanyahu neymar nichol nishino novanto nugroho nurbaya nurdin nurul obama
    oktavina otamendi pablo pahlevi pambudi pandjaitan pangarep parawansa pardede patrick paul paulo paulus piero
    pochettino pogba pompeo prabowo pradana pradipta pramono pranowo prasetya prasetyo pratama pratikno prayitno puan
    purnama purnomo purwanto putin rachman rahardjo raheem rahmad rahman rahmawati rakabuming ramadhan ramadhani randy
    rangkuti ranik rano retno rhustavito ricardo richard ricky ridwan rinov riyanto rizal rizieq rizky roberto
    robertson roby rodrigo rodriguez roeslani rolly ronald ronaldo rossi rubijanto rudi rudy rusdi sadili sajad salman
    sanchez sancho sandiaga sandra sandro sanjaya santoso sapto saputra sarri sayuri sergio setiadi setiawan seto
    setya setyo shandy sigit simeone siregar siswanto siti sjafri soebroto soeharto soekarno soekarnoputri soemarno
    soeparno soesatyo solossa somad stefano stephen steve steven suarez subianto subono sugeng sugiarto sugiharto
    sugiyono suhariyanto suherman sukamuljo sulaeman sulaiman sulistyo sumadi supardi suparman supriyadi supriyanto
    suryadi suryani suryanto susanti susanto susilo sutisna sutrisno suwarno syafrin syahrul syaiful syarief szczesny
    takuro tanoesoedibjo tanoto taufiqulhadi teddy thareq thohir tito tjahaja tjahjanto tjahjo tomi tommy tontowi
    trump usman valentino valverde vermansah vettel vinales vladimir wahyudi wahyuni wibowo widjaja widodo wijaya
    wijayanto wiranto wiryawan wulandari yanto yasonna yudhoyono yulianti yulianto yunus yusril yustinus yusuf yuwono
    zainudin zainul zelensky zidane zinedine zulkifli
    """.split()
)
