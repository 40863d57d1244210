/**
 * Words that many shapes share. In a shape, `<job>` stands for its entry here, and `<3>` for up to three words. Every gap is
 * bounded, so that no shape can run away on hostile text.
 */
export const vocabulary: Record<string, string> = {
  /** A word of a gap. */
  w: String.raw`[\w'/+&.#$-]+`,
  /** Adjectives and nouns before a noun: no small words, so a gap stays inside one noun phrase. */
  mod: String.raw`(?:(?!(?:that|which|in|to|for|of|with|about|your|my|his|her|you|i|how|what|who|why|is|are|do|does|was|were|from|like|and|had|have|as|at|into|by|led|it|this|these)\b)<w>,? (?:(?:and|or|\/) )?){0,4}?`,
  /** Their team or company; `toPlainText` writes every such word as xteam, and a gap for a company as xorg. */
  team: '(?:(?:your|the|this|their|his|her|our|that) <2>(?:xteam|<site>)|xorg)',
  /** Where else people work, small or odd as it may be. */
  site: '(?:school|district|plant|yard|kitchen|depot|bakery|salon|spa|marina|boat|ship|vessels?|fleet|farm|gallery|restaurant|bar|caf[eé]|hotel|site|warehouse|branch|bureau|press|newspaper|magazine|theat(?:er|re)|museum|library|bank|unit|outfit|operation|garage|station|workshop|brewery|winery|vineyard|nursery|foundation|charity|council|county|chambers|chain|brigade|division|store|cent(?:er|re)|institute|parish|factory|mill|mine|pharmacy|daycare|zoo|parlou?r|stable|estate|gym|barn|dock|hangar|airline|orchestra|troupe|label|registry|lodge|resort|roster|rota|bench|ministry|embassy|court)',
  /** Nouns for work that `toPlainText` has already told from their harmless uses ("role model", "opportunity to learn"). */
  role: '(?:xjob|xintern)',
  job: '(?:xopening|xjob|xintern|xchance)',
  any: '(?:any|an?|some|other|more|another|open|new|potential|possible|suitable|relevant|upcoming|available|current|future|related|similar|summer|junior|entry-level|job|career|full-time|part-time|freelance|contract|paid|unpaid|remote|internal|xjob|xintern)',
  /** What people publish, show, or say in public. */
  published:
    '(?:profile|page|posts?|articles?|talks?|comments?|papers?|blogs?|podcasts?|episodes?|interviews?|videos?|website|newsletters?|stories|story|books?|pieces?|answers?|panel|sessions?|presentation|webinars?|threads?|keynote|lectures?|columns?|courses?|class|bio|essays?|reviews?|reels?|clips?|vlogs?|chapters?|reports?|poster|maps?|photos?|update|exhibit\\w*|show|atlas|instagram|tweets?|channel|tutorials?|workshop|demo|album|film|play|recipes?|slides|op-ed|letter to|announcement|remark|quote|write-?ups?|guide|portfolio|study|class notes)',
  /** A place to be had, in words that are no word for work. */
  seat: '(?:place|spot|seat|bench|slot|berth|bunk|niche|corner|stool|room|space|scope|perch|home)',
  /** For whom somebody asks: oneself, or somebody close. */
  kin: '(?:husband|wife|son|daughter|friend|brother|sister|cousin|nephew|niece|partner|mother|father|mum|mom|dad|boyfriend|girlfriend|roommate|flatmate|neighbou?r|grandson|granddaughter|student|mate|uncle|aunt|boy|girl|lad|kid)',
  mine: '(?:me|us|him|her|one more(?! (?:question|thing|call|chat|talk|week|minute|coffee))|my <1><kin>|my (?:skills?|experience|background)|someone like (?:me|him|her)|some(?:one|body) (?:with|without|who|from|in|of my|just|new|at my))',
  /** Somebody whom one might hire: the trades, and whatever ends like one. */
  person:
    '(?:any(?:one|body)|some(?:one|body)|people|staff|help|hands?|pair of hands|bodies|<trade>s?|(?!(?:answer|number|dinner|offer|order|paper|letter|matter|cent|power|other|another|comput|print|weather|reminder|transfer|favou?r|error|mirror|door|floor|whether|newsletter|folder|water|summer|winter|chapter|quarter|partner|mentor|supporter|speaker|author|reader|customer|visitor|sponsor|donor|buyer|user|starter|breather|sweater|filter|factor|monitor|character|member|list|checklist|wishlist|twist|restaurant|instant|grant|plant|human|german|woman|man|italian|indian|median|later|better|longer|further|never|ever|cover|corner|disaster|number|shower|dealer|sort|super|career|speaker|listener)s?\\b)\\w{2,}(?:er|or|ist|ian|man|men|woman|women)s?|guy|gal|lad|temps?|subs?|interns?|cover|aides?|guards?|chefs?|porters?|crew|locums?|man|men|woman|women|girl|boy|body|(?!(?:before|short|second|first)hand)\\w{3,}hands?)',
  /** Words for what people do. */
  trade:
    "(?:student|graduate|grad|junior|senior|sophomore|freshman|fresher|alum\\w*|engineer|developer|dev|designer|nurse|teacher|tutor|analyst|manager|major|mba|ph\\.?d|candidate|consultant|accountant|marketer|researcher|scientist|writer|veteran|professional|specialist|director|lead|chief|head|vp|founder|intern|assistant|coordinator|technician|electrician|welder|carpenter|plumber|lawyer|attorney|paralegal|officer|administrator|editor|journalist|producer|architect|chef|cook|baker|driver|mechanic|pharmacist|physician|doctor|therapist|counselor|social worker|bartender|barista|librarian|recruiter|xhr|salesperson|educator|professor|postdoc|undergraduate|undergrad|programmer|parent|mom|dad|changer|newcomer|beginner|pm|planner|clerk|banker|trader|farmer|artist|musician|photographer|translator|pilot|soldier|firefighter|entrepreneur|freelancer|owner|substitute|trainee|apprentice|volunteer|associate|contractor|worker|'\\d{2}|class of)",
};
