"""What English lines mean that name no emotion: idioms, threats, losses, taunts. Data; `engines.text.emotion` reads it.

Every entry is a piece of a regular expression over a lower-cased line whose dots are `…` and whose apostrophes are
straight; it begins at a word. A piece stands for a way to speak (`how many times`), never for one sentence.
"""

from __future__ import annotations

from comic.story import Emotion

_KIN = (
    "(?:mom|mum|mommy|dad|daddy|mother|father|brother|sister|grandma|grandpa|son|daughter|wife|husband|family|friends?)"
)

# fmt: off
ENGLISH_TURNS: dict[Emotion, tuple[str, ...]] = {
    Emotion.LAUGHING: (
        "ba?(?:ha){2,}", "stomach hurts", "your face[!.]", "(?:i )?can't breathe[,!] ?(?:ha|stop)",
        "look on your face", "stop making me laugh",
    ),
    Emotion.HAPPY: (
        "you (?:actually )?(?:came|made it|remembered|did it)!",
        "(?:look[,!] )?it's (?:snowing|stopped raining|here)!", "(?:you )?saved (?:my|our) li(?:fe|ves)",
        "i owe you(?: one)?", "you shouldn't have", "on me tonight", "my treat", "thank god(?:ness)?",
        "(?:you're|he's|she's|they're|we're) (?:safe|okay|alive|home|back)[!.]", "i got in", "i did it!",
        "you're welcome here", "we made it", "i made it", "it worked", "it works", "so good to see", "good to see you",
        "it's been (?:too long|ages|forever)", "what a (?:day|view|surprise|treat|lovely|beautiful|nice)",
        "i've (?:always|been) want(?:ed|ing)", "just what i", "i knew you could", "well done", "good job", "so cute",
        "i love(?! you)", "best .{1,12} ever", "couldn't have done it", "cheers", "woo+(?:hoo)?", "sunshine",
        "dream come true", "you're the best", "nailed it", "guess what[!?]",
    ),
    Emotion.CRYING: (
        rf"{_KIN}… ?(?:please|wake|don't|open|come|no|why)", "open your eyes", "wake up[,!…].*(?:please|…)",
        "why… ?(?:why|did|him|her|me)", "(?:please )?don't go…", r"\*s(?:niff|ob)\w*\*", "want to go home…",
        "don't die", "stay with me", "come back[…!]", "why me…", "why (?:him|her)\\b", "give (?:him|her) back",
    ),
    Emotion.SAD: (
        "(?:he|she|we|they) used to",
        "(?:nobody|no one|no-one) (?:remembered|came|cares|called|noticed|asked|believes|needs|wants)", "if only",
        "part ways", "(?:used to|tired of) being alone", "i should(?:'ve| have)",
        "would(?:'ve| have) (?:loved|been|liked)", "wish (?:i|he|she|things|we)", "(?:it's|we're|we are) over[.…]",
        "forgot (?:about )?me", "forgotten me", "not coming back", "won't be coming back", "isn't coming(?: back)?",
        "never (?:got|had) (?:to|the chance)", "i let (?:you|him|her|them|everyone) down", "let you down", "i failed",
        "i'm nothing", "not good enough", "doesn't matter anymore", "what's the point",
        "i(?:'d)? thought (?:we|you) were", "last time (?:we|i|you)",
        "(?:still|his|her) (?:chair|room|side|seat|coat|voicemail)", "without (?:him|her|you)[.…]",
        "didn't (?:make it|get the|say goodbye)", "he left(?: us| me)?[.…]", "she left(?: us| me)?[.…]", "grave",
        "funeral", "farewell", "everyone leaves", "always alone", "don't belong",
    ),
    Emotion.FURIOUS: (
        "(?:get|take|keep) your (?:filthy |dirty |damn )?hands off", "make you pay", "pay for (?:this|that|what)",
        f"you (?:killed|murdered|hurt|took|betrayed) (?:my |me|us|him|her|them)(?:{_KIN})?",
        "(?:you're|he's|you are) dead[!.]", "one more (?:word|step)", "i'll (?:kill|destroy|end|ruin|crush|bury|tear)",
        "get out(?: of (?:my|here))?!", "get out of my", "you (?:scum|coward|filth|vermin|worthless)", "rot in",
        "burn in", "touch (?:him|her|my .{2,12}) (?:again )?and", "lay a (?:finger|hand) on", "out of my sight",
        "enough of your", "beg for",
    ),
    Emotion.ANGRY: (
        "how many times", "who do you think you", "(?:never|don't|won't) (?:ever )?listen", "don't you (?:dare|ever)",
        "supposed to mean", "done (?:talking|listening|with (?:you|this))",
        "(?:oh,? |just |well,? )great[,.] ?(?:now|another|job|just)?", "great job[.,] now", "nice going",
        "thanks for nothing", "thanks a lot", "because of you", "your fault", "you (?:had|have) no right",
        "what (?:were|are|the hell|on earth) (?:are )?you (?:thinking|doing)[!?]", "what the hell",
        "i (?:already )?(?:told|warned|asked) you", "(?:stay|keep) out of (?:it|this|my)", "mind your own",
        "don't (?:touch (?:my|me|that!|it!)|talk to me|tell me what|lie to me|walk away)", "you promised", "you lied",
        "you knew", "you (?:broke|ruined|stole|forgot|left) (?:my|me|it|everything|us)", "every single time",
        "i don't (?:want to hear|care what)", "save it[.!]", "excuse me\\?!", "unacceptable", "how is that fair",
        "not fair", "give it back", "get off (?:me|my)", "why (?:do|don't|can't|won't) you (?:always|never|ever|just)",
        "you can't just", "do you (?:even )?(?:know|have any idea) (?:what|how)", "my (?:room|stuff|phone|diary)!",
        "typical[.!]", "seriously\\?!",
    ),
    Emotion.SHOCKED: (
        "(?:it|he|she|they|the [a-z]+)(?:…| is|'s|…? ?it's|…? ?he's|…? ?she's)+ ?(?:gone|empty|dead|alive)[…!]",
        "(?:that|this|it)'s… ?", "(?:you|he|she)(?:'re| are|'s| is)… ?(?:my|the|not|a|alive|dead)?",
        "(?:been )?dead for", "is that… ?", "supposed to be dead", "saw (?:you|him|her) die",
        "i (?:killed|shot|buried) (?:you|him|her)", "it was you", "you were the",
        "this is(?:n't| not) (?:real|happening)", "what… what", "that means…", "don't tell me",
        "after all (?:this time|these years)", "everything (?:was|is) (?:a lie|gone)",
        "my own (?:brother|father|mother|sister|name)", "how… how", "(?:that|it|this) (?:can't|cannot) be[.!…]",
    ),
    Emotion.SURPRISED: (
        "wait, (?:you|what|that|is|he|she|did|are)", "since when", "huh\\?", "me\\?",
        "(?:didn't|never) (?:hear|see|notice) you", "look who(?: it is|'s)",
        "you(?:'re| are) [^.?!…]*\\? [^.?!…]*\\?!", "you did what", "(?:is|was) that you", "what are you doing here",
        "what brings you", "of all people", "i (?:had no idea|never knew)",
        "you (?:can|speak|made|cooked|bought|got) [^.?!…]*\\?!?$", "where did you come", "that's (?:new|unexpected)",
        "look at you", "you've (?:grown|changed)", "hold on, (?:you|what|that)", "all of (?:it|them)\\?",
        "by yourself\\?", "that (?:fast|quick|much|many)\\?", "what\\?", "so soon\\?", "today\\?!",
        "you're (?:early|back|awake|married|pregnant)",
    ),
    Emotion.SCARED: (
        "sh+[!,…]",
        "(?:someone|somebody|something)(?:'s| is) (?:in|at|outside|watching|following|moving|under|coming)",
        "(?:won't|wouldn't|doesn't) open", "don't shoot", "did (?:that|the|it) [^?]*move", "let me (?:go|out)",
        "have to get out", "need to get out", "get (?:me|us) out", "we have to (?:run|hide)",
        "(?:he|she|it|they)(?:'s|'ll|'re| will) (?:find|kill|coming for|going to kill|right behind)", "don't move",
        "don't (?:look|turn around|open|let (?:it|him|go))", "i don't want to die", "going to die",
        "we're (?:trapped|lost|doomed|going to die)", "who's in there", "w-who", "the lights (?:just )?went",
        "footsteps", "don't kill", "please don't (?:hurt|kill|shoot)", "watch out", "look out!",
        "it's (?:behind|right behind|watching|getting closer)", "i can't (?:move|breathe|see anything)",
        "i didn't see anything", "lock the door", "stay quiet",
    ),
    Emotion.SHY: (
        "(?:saved|made|got|bought) you (?:a|an|some|this)\\b[^.?!]*…", "(?:not|n-not) like i", "kind of close",
        "too close…", "(?:would|do|did|could) you… ?(?:maybe|want|like|mind|possibly)", "maybe… ?(?:we|you)",
        "if you(?:'d like| want)…", "go out with me", "dance with me",
        "(?:i|we)(?:'ve)? (?:kind of|kinda|sort of) (?:like|hoped|wanted|made)", "thinking (?:about|of) you",
        "you look (?:nice|good|pretty|great|beautiful)…?", "stop staring", "don't stare", "don't look at me",
        "don't tease", "my heart(?:'s| is| won't| keeps)", "walk you home", "(?:first )?kiss", "crush on",
        "really think so\\?…?", "it's for you…", "you noticed…?", "is it hot in here",
    ),
    Emotion.DETERMINED: (
        "i'll be the one", "(?:i'm|we're|i am|we are) (?:done|through) (?:running|hiding|waiting|crying|being)",
        "not leaving without", "(?:it|this) ends (?:here|now|tonight|today|with)", "(?:we|i'll|i) fight",
        "(?:get|stay) behind me", "i've got this", "i got this",
        "(?:i|we)(?:'ll| will) (?:never|win|save|stop|become|beat|end|prove|fight|protect|do it|make it|survive)",
        "(?:i|we)(?:'ll| will) (?:find|get) (?:him|her|them|it|my [a-z]+)(?: back)?[.!]",
        "(?:i|we) won't (?:lose|run|let|give|quit|stop|fail|back|fall|cry)", "let's (?:do|finish|end) (?:this|it)",
        "let's go!", "we can (?:do|win|still|beat|make)",
        "not (?:this time|today|on my watch|backing down|done yet|over yet)", "over my dead body",
        "i have to (?:try|do this|know|save|stop|win|find|protect)", "watch me", "leave it to me", "no turning back",
        "i'm (?:going in|not afraid)", "for (?:my|our) (?:people|kingdom|family)", "stand(?:ing)? up (?:to|for)",
        "never again", "as long as i", "charge!", "if it's the last", "even if it",
    ),
    Emotion.SMUG: (
        "(?:is that )?(?:the )?best you (?:can|could|have|'ve)", "in my sleep", "aww+,? [^.?!]*\\?", "checkmate",
        "(?:right |straight )?into my trap", "you(?:'re| are) welcome[.!]$", "did i stutter", "admit it",
        "jealous\\??", "you(?:'ll)? never (?:stood|stand|beat|catch|win)", "like taking candy", "piece of cake",
        "amateurs?", "beginner", "rookie", "how (?:adorable|quaint|sweet|precious|predictable)", "predictable",
        "(?:exactly|all) (?:as|according to) (?:i )?plan", "right where i want", "don't worry your", "try to keep up",
        "too slow", "what did i (?:say|tell)", "was there ever any doubt", "i'm (?:just )?that good", "impressed\\?",
        "bow (?:down|before)", "who's laughing", "missed me\\?", "i never lose", "i always win", "you wish",
        "in your dreams", "cat got your tongue", "guess who", "pathetic",
    ),
    Emotion.TIRED: (

        "(?:been|worked|working|awake|up) (?:home |up )?(?:in|for|since|all) (?:\\w+ )?(?:days|hours|night|weeks|dawn)",
        "(?:need|want|too much|more)? ?coffee…", "(?:five|ten|two|5|10) more minutes", "is it (?:only|still)",
        "killing me", "my (?:back|legs|feet|head|arms|eyes) (?:hurts?|aches?|are|is)",
        "need (?:to|a) (?:sleep|bed|lie|rest|vacation|break)", "wake me (?:up )?(?:when|in)", "so long…",
        "can't (?:take|go|walk) (?:another|any|on)", "long (?:night|week|shift)",
        "(?:i'm|i am) (?:beat|wiped|drained|done for|so done|dead on)", "running on", "all-nighter", "overtime",
        "barely (?:slept|stand|awake)", "no sleep", "(?:ugh|hate|another|only)[^.?!]*monday",
        "when does (?:this|it) end", "just (?:want|let me) (?:to )?(?:sleep|rest|sit)", "ugh…",
        "third (?:night|shift)", "no energy",
    ),
    Emotion.DISGUSTED: (
        "e+w+", "ate (?:that|it|this) off", "(?:bug|thing|spider|worm|rat|roach) (?:away|off)",
        "(?:is|was) that (?:mold|mould|a hair|vomit|snot|slime)", "mold|mould", "rotten", "maggots?", "cockroach",
        "vomit", "smells? (?:like|bad|awful|terrible|funny)", "what(?:'s| is) that smell",
        "wash(?:ed)? (?:your|those|his) (?:hands|feet|socks)", "haven't (?:washed|showered)", "double.dipped",
        "chew with", "don't lick", "licked", "burp", "blech|bleh|blegh", "(?:you|a) creep", "pervert",
        "put that in (?:your|my) mouth", "i(?:'ve)? lost my appetite", "oozing", "toenail",
    ),
    Emotion.THINKING: (
        "so,? (?:who|what|why|how|where|if)[^.!?]*…", "(?:where|when) have i (?:seen|heard|met)",
        "one of (?:them|us|these|you) (?:is|must|has)", "add up",
        "why (?:did|would|didn't|is|was) (?:he|she|they|it|the|anyone|someone)", "let's see",
        "if (?:the|he|she|it|they|that)[^.!?]*…", "must have", "that (?:can't be a coincidence|explains)",
        "there (?:must|has to) be", "(?:who|what|why|how|where) (?:could|would|might)", "missing something",
        "(?:doesn't|didn't) make sense", "unless", "on second thought", "now that you mention", "the question is",
        "(?:what|why|who|how)[^.!?]*…\\??", "(?:well|so|and|but|then|if)…$", "suspicious", "curious",
        "wait… ?(?:if|the|that|then|so|why)", "what does (?:it|that|this) mean", "then (?:who|why|how|where)",
    ),
}
# fmt: on
