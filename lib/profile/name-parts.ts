/** Before a name and not of it, lower case without dots, in the languages of the profiles that we have seen. */
export const titles = new Set(
  (
    'dr dra drs prof profa professor doctor mr mrs ms miss mx sir dame lord lady rev reverend fr father sr sra srta señor señora ' +
    'ing dipl-ing dipling dip eng engr er arch arq lic mag mag(fh) msc mba phd hc habil dott dottssa dottor avv avvocato geom rag ' +
    'capt captain col colonel gen general maj major lt sgt cdr cmdr adm hon judge justice adv ca cpa cs cma shri smt sri kumari ' +
    'md mohd muhd haji hajji sheikh shaikh ustad ir hj datuk dato seri tan sri ts puan encik mme mlle herr frau ' +
    'med rer nat dent vet dipl hab dr-ing rndr mudr judr phdr mvdr mgr bc inż öğr gör doç av ' +
    'chief pastor bishop imam rabbi coach д-р проф инж др د م أ'
  ).split(' '),
);

/** After a name and not of it. */
export const credentials = new Set(
  (
    'phd dphil edd md do dds dmd dvm jd esq esquire mba emba mpa mph mpp msc ms ma mfa med mphil meng ba bs bsc beng llb llm ' +
    'cpa cfa cma cia cisa cism cissp cfp cipp acca aca fca fcca ca cs pmp pmi-acp csm cspo safe itil prince2 capm psm shrm shrm-cp ' +
    'shrm-scp phr sphr gphr pe pmc rn bsn msn np dnp pa-c rd ldn lcsw lmft cpt pcc acc mcc fache frcs mrcp mbe obe cbe om qc kc sc ' +
    'jr sr ii iii iv usa ret he him she her they them'
  ).split(' '),
);

/** Written small before a surname: a name that begins with one begins with its surname. */
export const particles = new Set(
  'van von der den de del della di da do dos du la le el al bin ibn ben ter ten zu zur'.split(' '),
);

/** Half of a given name: "Abdul Rahman", "Abu Bakr", "عبد الرحمن" are one name each. */
export const firstHalves = new Set('abdul abdel abd abu abou abo umm عبد أبو ابو'.split(' '));

/** Surnames, without accents, that in their cultures' own order come first. */
export const surnamesThatStand1st = {
  vietnamese: new Set('nguyen tran pham hoang huynh phan bui duong truong doan'.split(' ')),
  /** Others' surnames or given names, too: a Vietnamese middle name or accent has to tell. */
  perhapsVietnamese: new Set('le vu vo dang do ho ngo ly dinh dao'.split(' ')),
  korean: new Set(
    'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong yu'.split(' '),
  ),
  chinese: new Set(
    'wang zhang liu chen zhao huang zhou wu xu zhu guo luo liang xie tang feng deng cao peng zeng xiao tian dong yuan pan jiang cai jia ding wei xue ye yan du dai xia zhong ren li wong chan lam ho ng cheung lau leung yip kwok tsang fung chow chiu'.split(
      ' ',
    ),
  ),
};

/** Middle names, without accents, that nearly only Vietnamese names have. */
export const vietnameseMiddleNames = new Set(
  'thi van duc minh thanh quoc ngoc xuan huu thu hong tuan thuy phuong'.split(' '),
);

/** The commonest Hungarian surnames that are no given names, as keys. */
export const hungarianSurnames = new Set(
  (
    'nagy kiss kis szabó kovács tóth horváth varga molnár németh balogh papp takács juhász lakatos mészáros oláh rácz fekete ' +
    'szilágyi török fehér gál szűcs kocsis fodor pintér szalai sipos gulyás bíró katona boros hegedűs kelemen vörös szőke'
  ).split(' '),
);

/** Hungarian given names, as keys: Hungarian names begin with the surname, also on pages in English. */
export const hungarianGivenNames = new Set(
  (
    'ádám ágnes ágoston ákos albert alexandra alíz ambrus amália anasztázia andor andrás andrea anett anikó anita anna annamária antal ányos ' +
    'áron árpád arnold attila balázs bálint barbara barna barnabás bea beáta béla bence benedek benjámin bernadett bertalan bettina bianka bíborka ' +
    'blanka boglárka boglár bojána boldizsár borbála botond brigitta bulcsú cecília csaba csanád csenge csilla csongor dalma dániel dávid dénes ' +
    'dezső dóra dorina dorka dorottya edina edit elek elemér eleonóra emese emil emília emma endre enikő erik erika ernő ervin erzsébet eszter ' +
    'etelka éva evelin fanni farkas ferenc flóra flórián franciska frida fruzsina gábor gabriella gáspár gellért gergely gergő géza gizella gréta ' +
    'gusztáv győző gyöngyi györgy györgyi gyula hajnalka hanga hanna hedvig henrik henrietta hunor ibolya ignác ildikó ilka ilona imre ince irén irma ' +
    'istván iván ivett izabella izsák jácint jakab jános jenő jolán jolánta jonatán jozefa józsef judit júlia juliánna julianna kálmán kamilla karina ' +
    'karola károly kata katalin katinka kende kinga kitti klára klaudia koppány kornél kornélia kristóf krisztián krisztina lajos lászló laura lehel ' +
    'lenke levente lídia lili lilla lilian lívia lóránd lóránt luca lujza magda magdolna mária marcell margit máté mátyás melinda mercédesz mihály ' +
    'miklós mira miron mónika nándor nikolett nimród noémi nóra olivér olga olívia ágota orsolya oszkár ottó ödön örs örkény örzse pál pálma panka ' +
    'panna patrícia péter petra piroska rebeka regina réka renáta richárd rita robert róbert roland rózsa rozália rudolf sámuel sándor sára sarolta ' +
    'sebestyén simon soma sófia szabina szabolcs szandra szilárd szilvia szilveszter szimonetta szonja tamara tamás tas tekla teodóra teréz tibor ' +
    'tímea tihamér tivadar tünde ubul vajk valéria vanda vera veronika viktor viktória vilmos vince viola virág zalán zita zoé zoltán zorka zsanett ' +
    'zsigmond zsófia zsolt zsombor zsóka zsuzsa zsuzsanna'
  ).split(' '),
);
