// The words of a draft beside figures, options, editions and numbers: what says that something moved or stands where, what
// says whom a share is of, and what carries no claim. Patterns are held against the sentence in one spelling (spell).

const movements = [
  "record-high",
  "record-low",
  "peak",
  "turned-up",
  "turned-down",
  "judged-up",
  "judged-down",
  "judgement",
  "stays-high",
  "level",
  "second",
  "most",
  "least",
  "rose",
  "fell",
  "greater",
  "less",
  "than",
  "many",
  "few",
] as const;
export type Movement = (typeof movements)[number];

/** Verb endings of 増加, 上昇 and the like. */
const done =
  "(?:した|して(?:いる|いた|おり|います)|しました|しており|し|となった|となり|となっている|である|だった|です)?";

/** In the order in which they are looked for: what one has taken, the next don't see. */
export const movementPatterns: readonly (readonly [Movement, RegExp])[] = [
  [
    "record-high",
    /過去最(?:多|高|大)(?:を(?:更新|記録)(?:した|し)?)?|\b(?:a |an |at a |hit a |reached a |the )?(?:record high|all-time high|record number|highest (?:ever|on record)|most (?:ever|on record))\b/g,
  ],
  ["record-low", /過去最(?:少|低)|\b(?:a |an |at a |the )?(?:record low|all-time low|lowest (?:ever|on record))\b/g],
  ["peak", /を?ピーク(?:に|と(?:して|し|する)|だった|であった)?|\bpeaked(?: at)?|\ba peak(?: of)?\b/g],
  [
    "turned-up",
    /(?:増加|上昇)[にへ]転じ(?:た|て(?:いる|おり)?)?|再び(?:増加|上昇)(?:した|し|して(?:いる|おり))?|\bturned up(?:wards?)?\b/g,
  ],
  [
    "turned-down",
    /(?:減少|低下)[にへ]転じ(?:た|て(?:いる|おり)?)?|再び(?:減少|低下)(?:した|し|して(?:いる|おり))?|\bturned down(?:wards?)?\b/g,
  ],
  [
    "judged-up",
    /(?:急増|激増|微増)(?:した|して(?:いる|おり)|し)?|(?:増加|上昇)傾向(?:にある|が続く)?|\b(?:surg(?:ed|ing|e)|soar(?:ed|ing)|skyrocket(?:ed|ing))\b/g,
  ],
  [
    "judged-down",
    /(?:急減|激減|微減)(?:した|して(?:いる|おり)|し)?|(?:減少|低下)傾向(?:にある|が続く)?|\b(?:plung(?:ed|ing)|plummeted)\b/g,
  ],
  [
    "judgement",
    /主な|主要な|\bmain\b|大幅[にな]|大きく(?=上回|下回)|著し[くい]|深刻|顕著[にな]|急速に|急激[にな]|大きく|やや|わずかに|\b(?:sharp(?:ly)?|dramatic(?:ally)?|significant(?:ly)?|slight(?:ly)?|serious(?:ly)?|alarming(?:ly)?)\b/g,
  ],
  [
    "stays-high",
    /高止まり(?:して(?:いる|おり)|した|し|が続(?:く|いて(?:いる|おり)?|いた))?|(?:依然(?:として)?|引き続き|なお)?高い?水準(?:で推移(?:して(?:いる|おり)|した)?|にある|となっている|が続(?:く|いて(?:いる|おり)?))|\b(?:plateaued|still high|(?:remain(?:s|ed)?|stay(?:s|ed)?) (?:at a )?high(?: level)?)\b/g,
  ],
  [
    "level",
    /(?:ほぼ|おおむね|概ね)?横ばい(?:となった|となり|である|だった|で推移(?:して(?:いる|おり)|した)?)?|ほぼ変わら(?:ない|ず)|同水準|\b(?:(?:was |were |remained |stayed )?(?:flat|unchanged|level))\b/g,
  ],
  [
    "second",
    /に?次い(?:で|だ)|\bfollowed by\b|に次ぐ|次に多(?:い|く|かった)(?:のは)?|\b(?:the )?second most (?:common|frequent)\b/g,
  ],
  [
    "most",
    /最も(?:多|高)(?:い|く|かった)(?:のは)?|最多|(?:一番|いちばん)(?:多|高)(?:い|く|かった)|首位|トップ|\b(?:the )?(?:most (?:common|frequent|often)|largest|biggest|highest|commonest)\b|(?:\bwith )?\bthe most(?= \uf8ff)/g,
  ],
  [
    "least",
    /最も(?:少な|低)(?:い|く|かった)(?:のは)?|最少|(?:一番|いちばん)(?:少な|低)(?:い|く|かった)|\b(?:the )?(?:least (?:common|frequent|often)|fewest|lowest|smallest)\b/g,
  ],
  ["greater", /を?上回(?:る|った|って(?:いる|おり)?|り)|\boutnumber(?:ed|s)?\b|\bexceed(?:ed|s)\b/g],
  ["less", /を?下回(?:る|った|って(?:いる|おり)?|り)/g],
  [
    "rose",
    new RegExp(
      `(?:増加|上昇)${done}|増え(?:た|て(?:いる|おり)?|ました)?|増(?![加減え])(?:となった|となり|の)?|\\b(?:rose|risen|rises?|(?:an? )?increase[sd]?|increasing|grew|grown|climbed|up|a rise)\\b`,
      "g",
    ),
  ],
  [
    "fell",
    new RegExp(
      `(?:減少|低下)${done}|減(?:った|って(?:いる|おり)?|り|りました)|減(?![少っりら])(?:となった|となり|の)?|\\b(?:fell|fallen|falls?|(?:an? )?decrease[sd]?|decreasing|(?:a )?decline[sd]?|dropped|(?:a )?drop|down)\\b`,
      "g",
    ),
  ],
  ["than", /より(?:も)?(?!高|良|強)/g],
  ["many", /多(?:い|く|かった)(?:件)?|\b(?:more|higher|larger)\b/g],
  ["few", /少な(?:い|く|かった)|\b(?:fewer|less|lower)\b/g],
];

/** 3年連続で, for the third year in a row. */
export const streakPattern =
  /(\d+)年連続(?:で|して|の)?|\bfor (\d+) (?:consecutive|straight) years\b|\b(\d+) years in a row\b|\bfor the (second|third|fourth|fifth|sixth) (?:consecutive|straight) year\b|\bfor the (second|third|fourth|fifth|sixth) year in a row\b/g;
/** 過去2番目に多い, the second highest on record. */
export const nthPattern =
  /(?:過去|これまでで)(\d+)番目に(?:多|高)(?:い|く|かった)|(\d+)番目に(?:多|高)(?:い|く|かった)|\b(?:the )?(second|third|fourth|fifth|sixth)[ -](?:highest|largest)(?: number)?(?: (?:on record|ever))?\b/g;
export const ordinals = ["", "", "second", "third", "fourth", "fifth", "sixth"];

/** The same period a year before, and the period just before. */
export const yearBeforePattern =
  /前年(?:同期|同月)?(?:の同じ時期)?(?:(?:比|対比)(?:で)?|に比べ(?:て)?|と比べ(?:て)?|より(?:も)?|から|を)?|対前年(?:同期)?比?|\b(?:(?:from|than|compared (?:with|to)|over|on|than in) )?(?:the )?(?:(?:same (?:period|half) (?:of )?)?(?:the )?(?:year before|previous year|year earlier)|a year (?:earlier|before))\b|\byear[ -]on[ -]year\b/g;
export const periodBeforePattern =
  /前期(?:比|に比べ(?:て)?|と比べ(?:て)?|より|から)?|(?:前|直前)の半期(?:比|に比べ(?:て)?|より|から)?|前半期(?:比|より|から)?|\b(?:from |than |compared (?:with|to) )?(?:the )?(?:previous half(?:-year)?|half before)\b/g;
/** 半期として過去最多: true only of a half. */
export const halfPattern =
  /半期(?:として(?:は)?|ごとで|では|で|ベースで)|\bfor a half(?:-year)?\b|\bas a half(?:-year)?\b/g;

const bases = ["victims", "respondents", "all", "plain"] as const;
export type Base = (typeof bases)[number];

/** Whom a share is said to be of. */
export const basePatterns: readonly (readonly [Base, RegExp])[] = [
  [
    "all",
    /(?:全|すべての|全ての|全国の|国内の|日本の|我が国の)(?:企業|会社|事業者|団体|組織)(?:全体)?|企業全体|全国の(?=約?\d)|\b(?:all(?: of)?(?: the)?|every|japanese|japan's) (?:companies|firms|businesses|organi[sz]ations|company)\b|\b(?:companies|firms|businesses|organi[sz]ations) (?:nationwide|(?:in|across|throughout) (?:all of )?(?:japan|the country))\b/g,
  ],
  [
    "victims",
    /被害(?:を受けた|にあった|に遭った|のあった)?(?:企業|団体|組織|者)(?:[・や、]?(?:企業|団体|組織)等?)*|\b(?:victims?(?: companies| organi[sz]ations)?|(?:affected|damaged) (?:companies|organi[sz]ations)|(?:companies|firms|organi[sz]ations)(?: (?:that|which) were)? (?:hit|attacked|affected))\b|\b(?:companies|firms|businesses|organi[sz]ations) (?:that|which|who)(?: had| have)? suffered(?= (?:an? )?(?:ransomware )?(?:damage|attacks?)\b)|(?<=\b(?:companies|firms|businesses|organi[sz]ations) (?:that|which|who)(?: had| have)? suffered (?:an? )?(?:ransomware )?)(?:damage|attacks?)\b/g,
  ],
  [
    "respondents",
    /(?<!と)(?:有効)?回答(?:した|のあった)(?:企業|団体|組織|もの)(?:[・や、]?(?:企業|団体|組織)等?)*|回答(?:企業|団体|者)|\b(?:respondents?|(?:companies|organi[sz]ations) that (?:answered|responded)|of those asked)\b/g,
  ],
  [
    "plain",
    /(?:企業|会社|事業者|団体|組織)(?:[・や、]?(?:企業|団体|組織)等?)*|\b(?:compan(?:y|ies)|firms?|businesses|organi[sz]ations?)(?: and organi[sz]ations)?\b/g,
  ],
];

/** Whom surveys ask, in the words of their titles: no group of respondents. */
export const plainCompound = /(?:企業|会社|事業者)[・や](?:団体|組織)等?/g;

/** Surveys by other offices: their words point to their figures, and to no other. */
export const surveyPatterns: readonly (readonly [prefix: string, RegExp])[] = [
  [
    "npa-",
    /警察庁(?:によると|によれば|の(?:調査|統計|資料|発表|まとめ)(?:によると|によれば|では|で)?)?|\b(?:according to )?(?:the )?(?:national police agency|npa)(?:'s)?\b/g,
  ],
  [
    "mic-",
    /総務省(?:によると|の)?|通信利用動向調査(?:によると|では|で)?|\b(?:the )?ministry of internal affairs(?: and communications)?\b/g,
  ],
  ["ipa-", /情報処理推進機構の調査|ipaの調査|\bipa(?:'s)? survey\b/g],
];

/** The survey as such, and how one looks at it: no word of a figure. */
export const asidePattern =
  /(?:都道府県|全国の)警察(?:から|を通じて|が|で)?|と回答した|(?:今回の|同|この|本)?調査(?:結果)?(?:では|によると|によれば|の結果(?:では|によると)?|において(?:は)?|で(?=[、\s]|$))|(?<=別)に(?:みる|見る)と|を?(?:みる|見る|みれ|見れ)[とば]|\bdrawn up\b|\bthe survey (?:found|showed)(?: that)?\b|\b(?:in|according to) (?:the|this) survey\b/g;

/** Words that carry no claim. */
export const claimless = new RegExp(
  [
    // What is left of a word whose beginning was read: にとどま|った, に満たな|い.
    "(?<=\\uf8ff)(?:った|って(?:いる|おり)?|る|り|い)(?![ぁ-ん])|(?<=\\uf8ff)別(?:に|の|で)?(?=[は、\\s\\uf8ff]|$)|の(?:方|ほう)が",
    "による|により|として(?:は)?|まで|把握(?:した|され(?:た|て(?:いる|おり)))|挙げ(?:た|る|て(?:いる|おり))|(?<=\\uf8ff)済み?|(?:と|に)?比べ(?:て|ると)?|(?:と|に)比較(?:して|すると)|推移(?:した|して(?:いる|おり))|によると|によれば|に対し(?:て)?|を?要(?:した|する)|受け(?:た|て(?:いた|いる|おり)?)|確認(?:され(?:た|て(?:いる|おり))|できた|した)?|に及(?:んだ|ぶ|んで(?:いる|おり)?)|同年|状況|(?:した|された)?もの(?:は|が|の)?",
    "において(?:は)?|における|について(?:は|の)?|に関する|のうち|うち|に占める|を占め(?:る|た|て(?:いる|おり|います)?)?|占め(?:る|た)",
    "と(?:なって(?:いる|おり|います)|なった|なり|なる|なっていた)|で(?:あった|あり|ある|した|す)|だった|にのぼ(?:る|った|り)|に上(?:る|った|り)|に達(?:する|した|し)|を数え(?:る|た)",
    "に?な(?:った|り|る|って(?:いる|おり|います))|する|され(?:た|て(?:いる|おり|います)?)?|して(?:いる|おり|います|いた)|しました|した|であり|ました|ます|いる|あり|あった|みられ(?:る|た)",
    "また|なお|さらに|一方|このうち|そのうち|これは|その|この|それぞれ",
    "件数|割合|比率|数値|値|数|全体|年間|1年間|通年|中に|中の|中は|中|間|年",
    "発表|公表|調査|アンケート|統計|資料|結果|まとめ|全国|国内|日本|我が国",
    "には|では|とは|からの|までの|は|が|の|を|に|で|と|も|へ|や|から|し|だ|等|など",
    "[\\s、。,.;:・!?「」『』()\\[\\]“”\"'〜~]",
    "\\b(?:a|an|the|because|received|compared|of|in|on|at|by|for|to|from|was|were|is|are|be|been|being|had|has|have|there|that|which|who|whose|and|with|as|it|its|their|them|this|these|via|through|among|than|during|according|said|saw|shows?|came|come|reached|stood|amounted|accounted|made|total|number|numbers|share|percentage|proportion|figures?|data|japan|japan's|year|full|hit|values?|found|seen|observed|confirmed|identified|recorded)\\b",
  ].join("|"),
  "g",
);
