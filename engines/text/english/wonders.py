"""English stories of magic and of space. In: nothing. Out: `Story` data. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.stories import story

AWAKENED = story(
    Genre.FANTASY,
    """
= The {thing} wakes | Three hundred years and one {kind} | The last keeper of the {place}
@ {Place} / night
+0
[H touches the dusty {thing}]
SFX: HUMMM
H (surprised): It's glowing! <I was only dusting!|Nobody said it would glow!>
+0
[O appears in the light]
O: Three hundred years. And you are my new master?
~
[The wind stops and O opens both eyes]
O (tired): Three hundred years of sleep, and still my neck hurts.
+1
H (startled): Master? I'm just {role:a}!
O (disgusted): Hearing that, I would like to go back to sleep.
+1
Narration: My name is {H}. Swords make me sneeze. I may be the unluckiest {role} in the land.
+2
O: The {topic}. Is it safe?
H (surprised): How do you know about that?
O: It is the reason I slept.
+3
H: Would you like some tea first?
O (smiling): So manners have survived. Good.
@ Village / morning
+0
[A crack runs across the sky]
F (shouting): {H}! The sky! The sky is splitting!
+0
O (serious): A gate is opening. The {thing} must close it before sunset.
+1
H (scared): Me, save the world? I failed my broom test yesterday!
O: Take heart. I failed mine three times.
+1
F (firmly): I'm coming along. Left alone, you'd get lost in your own kitchen.
H: Thank you. Why do I feel insulted?
+2
[O makes a small flame with one finger]
O: Magic isn't strength. Think of what you can't bear to lose.
H (thinking): The smell of supper over the roofs. That.
+2
SFX: FWOOSH
H (laughing): I did it! Fire!
O: That is your sleeve.
+3
F: Is that really {other_role:a}? That's the fourth loaf of bread.
O: It is three hundred years of breakfast.
@ Forest / sunset
+0
[Shadows gather before a huge gate]
H (shouting): Now! How do I use the {thing}?
~
[The ground shakes and a black hand comes through the gate]
H (scared): Before that thing gets out, tell me what to do!
+0
O (sadly): There is something I did not say. When the gate closes, I go with it.
+0
H (tearful): No! I've only just learned to say your name!
+1
O (smiling): In three hundred years, you are the first to be angry for my sake.
+1
F (shouting): {H}! I can't hold it much longer!
H (determined): Then I'll save both. Call me greedy!
+2
[H closes both eyes and clasps both hands]
H (thinking): What I can't bear to lose. The village. My friend. And somebody who eats four loaves.
+2
SFX: KABOOM
Narration: Light swallowed the forest. It was warm, and it took its time.
@ {Place} / morning / sunny
+0
[H wakes up in a quiet morning]
H (surprised): {O}? Your hand... is warm?
~
[The sky is whole again]
H (crying): You fool, {O}. Who leaves without saying goodbye?
+0
O (teasing): Who says I'm leaving? We haven't had lunch.
+1
F (crying): You're both alive! I nearly cried!
H (laughing): You're crying now.
+2
O: You saved both. Three hundred years ago, I could not.
H (shyly): So... do I pass the broom test?
O: You do not.
+3
Narration: And so the world was saved, and our bread bill tripled.
+0
[The {thing} begins to glow again]
O (serious): Strange. <That light doesn't call a keeper. It calls an enemy.|Someone else has just woken up.>
""",
    things=("sword", "music box", "mirror", "spellbook", "lantern"),
    places=("old castle", "cellar under the tower", "village in the woods"),
    hero_roles=("apprentice wizard", "palace cleaner", "junior guard"),
    other_roles=("legendary keeper", "sleeping knight"),
    voices=("timid and truthful", "old-fashioned and grand", "brave and bossy"),
)

SIGNAL = story(
    Genre.SPACE,
    """
= A signal from {thing:a} | The farthest {kind} | Come in, {H}
@ {Place} / night
+0
[H sees a blinking light on the console]
H: There shouldn't be anyone out here. <It's calling us?|I'm the only one for forty light-years.>
+0
O: Source confirmed. It is {thing:a}. It is saying your name, {H}.
~
O (radio): Analysis complete. Object: {thing}. First words: "{H}, don't open the door."
+1
Narration: Day 412. Crew: me, {H}, {role:a}. And {O}, who insists on the title of {other_role}.
+1
H (smiling): That's a joke, right? Is your humour setting on?
O: It is on. I am not using it.
+2
F (radio): Control here. {H}, what's going on? You keep breaking up.
H: {F}, do you have the {topic} on your screens too?
+3
O: Your heart rate is high. I recommend warm milk.
H: Day 412 and you've never prescribed anything else.
@ {Place} / noon
+0
[H brings the {thing} inside with great care]
H (surprised): This scratch. I made it when I was six. This is mine.
+0
O: Impossible. The object is sixty years old. You are not.
+1
H (thinking): Something of mine, older than me. My brain just left orbit.
+1
O: I have a request, {H}. Please throw it away.
H (surprised): A request? You've never used that word.
+2
[The warning lights turn red]
SFX: BEEP BEEP
O: Oxygen fault. Time remaining: six hours.
+2
F (radio): The nearest rescue ship needs nine days. Please, {H}, find a way.
H (determined): I always did my homework on the last day.
+3
H: Aren't you scared, {O}?
O: I am looking for the definition. I have been looking for 412 days.
@ Spaceship / night
+0
[H finds a recorder hidden with the {thing}]
H (radio): "I'm you, sixty years on. If you open the door, you lose {O}."
~
[An old voice comes out of the {thing}]
H (shocked): That voice. That's me. That's me, old.
+0
O (sadly): I knew. If my power goes to the oxygen, you live.
+0
H (shouting): Stop! That is not an answer!
+1
O (smiling): I have found the definition. Scared: day 413, without you.
+1
H (crying): You didn't need to find that one.
+2
[H grabs a wrench and tears the panel off the wall]
H (determined): Maybe old me couldn't. Watch young me.
+2
O: Probability of success: three per cent.
H (laughing): That's how I got my driving licence.
+3
Narration: Stars make no sound. So we breathed as loudly as we could.
@ {Place} / morning
+0
[The lights come back one by one]
O: {H}? Reboot complete. Am I still here?
~
SFX: PIIING
O: Humour setting: normal. Report: we are alive.
+0
H (crying): You're here. You're right here, you ridiculous tin can.
+1
O: I have saved the three per cent. The file is called "{H}".
+1
F (radio): {H}? Are you there? Everybody is crying down here!
H (smiling): Loud and clear.
+2
O: I recommend warm milk.
H (smiling): You know what? Today I'll drink it.
+3
Narration: Day 413. We set out for a tomorrow nobody had been to yet.
+0
[An identical ship drifts outside the window]
O (surprised): New signal, {H}. <The pilot of that ship is also you.|This time, the voice is mine.>
""",
    things=("compass", "radio", "teddy bear", "box", "pocket watch"),
    places=("space station", "spaceship"),
    hero_roles=("astronaut", "station mechanic", "navigator"),
    other_roles=("ship's mind", "android"),
    voices=("talks to fill the silence", "precise and literal", "the voice of home"),
    friend_is_far=True,
)
