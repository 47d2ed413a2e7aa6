"""English pieces of fantasy and space. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

FANTASY = read_pieces(
    """
== stakes oath
H (thinking): My old master used to say: brave is being scared and still being there. Well. I'm there.

== stakes last
H (thinking): If I turn back now, I'll be "the one who turned back" in every tavern until I die.
+H: Just once, I'd like to deserve the hat.

== stakes debt
H (thinking): People who once shared their bread with me are asleep behind that wall. That'll do for a reason.

== obstacle decree : no closed
-- set > H faces obstacle
F: It's nailed to every door. If the {thing} {is} not handed over by sunrise, they hang {O}.
-- try : H faces obstacle > H tried obstacle
H: What if we make a second one? Exactly like it?
O: The royal assessor can tell them apart by the smell.
+H: Then we'll do the smell as well. Have you any onions?
. O: What do you think a palace smells of?
-- worse : H tried obstacle > H faces obstacle
[A line of torches climbs towards the {place}]
F (shocked): They said sunrise! It's the middle of the night!
+H (thinking): So they broke their word first. Good. Then I needn't be polite.
-- out : H faces obstacle
[{H} walks out alone to meet the torches]
H (determined): You said sunrise. I can still count stars. Is a king's word shorter than a night?
+[The soldiers look at one another. One by one, the torches come down]

== obstacle curse : no N has thing
-- set > H faces obstacle
[Black letters rise on the back of {H}'s hand]
H (surprised): What is this? It's spreading. Ever since I touched the {thing}.
+O: A liar's curse. One letter for each lie.
-- try : H faces obstacle > H tried obstacle
O: Let's test it. Are you frightened?
H: Not in the least. Ow! It grew!
+O: Hungry?
. H: No. Ow! Even that one?
++O (laughing): This is going to be so good for you.
-- worse : H tried obstacle > H faces obstacle
[The black letters have reached {H}'s throat]
H (sad): I can't breathe. There's one more lie. The oldest one.
+O: Then say it. There's nobody here but me.
-- out : H faces obstacle
H (crying): I was scared. From the first step. I only ever acted brave because nobody asked.
[The letters fall off like soot]
+O: So that was it. The lie you'd had on the longest.

== obstacle beast : no N has thing
-- set > H faces obstacle
SFX: GRRRR
H (scared): Please tell me that was your stomach.
+O: If it was, I'm very, very large.
-- try : H faces obstacle > H tried obstacle
H: I read about these. They fall asleep if you sing.
O: And can you?
+H (scared): Hush, little...
. SFX: ROOOAR
. O: You're flat. It minds that you're flat.
-- worse : H tried obstacle > H faces obstacle
[A huge shadow falls across the {thing}]
H (shouting): Run! Not without the {kind}! Run with the {kind}!
+O: How do you run with that?
. H: Badly!
-- out : H faces obstacle
[{H} rolls to the left and holds the {thing} up high]
H (surprised): It stopped. It's looking at the {kind}. Is that... is it wagging?
+O: It wasn't hungry. It was bored.

== secret exile : person, above, H wants learn
= It came out that {O} had only been pretending to be weak.
-- plant > O hides secret
[{O} coughs, and stops the moment nobody is looking]
H (thinking): Three coughs and a rest. Three coughs and a rest. Real lungs can't count.
-- hint
+[{O} lifts a heavy chest with one hand]
. O: Ahem. Oh. My poor arm.
. H (thinking): Too late. You're supposed to groan before you lift it.
-- reveal : O hides secret > H knows secret, O trusts hero
H: You can stop coughing. It was never an illness, was it? It's a shield.
O: Nobody poisons the sick one. I had three healthy brothers.
+H: Then let me teach you to cough. Whoever counts next might not be me.
. O (smiling): Was it truly so bad?

== secret key-heart : object, light, no above
= It came out that the {thing} shone for whoever was afraid and stayed.
-- plant > O hides secret
[Only in {H}'s hand, the {thing} {lights} up a little]
O: Moonlight. That's only moonlight.
+O (thinking): There. It has never once done that for me.
-- hint
+H: It's cloudy. There is no moon.
. O: It's a hard-working moon.
-- reveal : O hides secret > H knows secret, H trusts other
O: It was never moonlight. {They} only {lights} up when whoever holds {it} is afraid, and stays.
H (surprised): But I've been afraid the whole way!
+O (laughing): I know. I could have read a book by you.

== secret oldfriend-monster : dark
= It came out that the monster had once been {O}'s friend.
-- plant > O hides secret
O: Keep to its left. It can't see on the left.
H (thinking): You said you'd never met it.
-- hint
+[{O} tosses a piece of bread into the dark]
. H: Did you just feed it?
-- reveal : O hides secret > H knows secret
O (sad): It lost that eye standing in front of me. When it still had a name.
H: Then we're not here to kill it. We're here to call it.

== hook moved-egg
-- plant : no N has thing
[{H} lays an ear against the {thing} and listens]
-- whole
SFX: CRACK
H (surprised): The {thing}... just took a breath.

== hook stranger-crown : no closed
-- plant
[Far away, knights with a royal crest ride closer]
-- whole
[Outside the door, knights with the royal crest go down on one knee]
H (surprised): Who are they bowing to? {O}? No. They're all looking at me.
""",
    Genre.FANTASY,
)

SPACE = read_pieces(
    """
== stakes home
H (thinking): Three hundred million kilometers to a birthday cake. I promised. I've got fourteen days.

== stakes alone
H (thinking): Rule one on the wall: never let anything in. Rule one was written by somebody with company.

== stakes log
H (thinking): I don't know who'll read this. But as long as I'm writing it down, I'm here.

== obstacle oxygen
-- set > H faces obstacle
SFX: BEEP BEEP BEEP
H: Eighteen percent. Three hours for two. Six for one. Let's say I never did that sum.
-- try : H faces obstacle > H tried obstacle
H: We find the leak. A candle flame leans towards a leak.
O: You want to light a candle. With our air.
+H: A tissue. I meant a tissue.
-- worse : H tried obstacle > H faces obstacle
[A tissue, let go in mid-air, stands out straight, pointing at a crack in the hull]
H (nervous): There. And you can only reach it from the outside.
+F (radio): Your line is three meters short. Don't you dare. Please.
-- out : H faces obstacle
[{H} slaps a taped hand over the crack and leaves it there]
H: Sealed. With me. I'll just stand like this until morning.
+O: If your nose itches, say so. I'll do it.

== obstacle drift
-- set > H faces obstacle
F (radio): You're off by a fifth of a degree. If it isn't fixed by morning, you won't hear us any more.
-- try : H faces obstacle > H tried obstacle
H: Left thruster, three seconds. Three, two, one.
SFX: PSSSH
+O: That was the right one.
. H: I'm upside down. Wait. Which of us is upside down?
-- worse : H tried obstacle > H faces obstacle
F (radio): ...hear me? ...krrk... anybody...
+H (thinking): And that was Earth. From now on there's exactly one person in the universe who can say my name.
-- out : H faces obstacle
H: Two stars in the window frame. Hold them there. And the real left, this time.
SFX: PSSSH
F (radio): ...you're back! You're back! Did you just steer that thing by hand?

== obstacle fuel-choice : no N has thing
-- set > H faces obstacle
H: There's fuel for one thing. We can save the {thing}, or we can go home.
-- try : H faces obstacle > H tried obstacle
O: Toss a coin. Heads, home.
H: There's no gravity. It won't come down.
+[The coin turns and turns between them]
. O: Then maybe we're not meant to know yet.
-- worse : H tried obstacle > H faces obstacle
SFX: BEEEEP
H: The valve opened by itself. So much for choosing.
-- out : H faces obstacle
[{H} closes the valve with both feet and a whole back]
H: Half left. Not enough for home. Enough for somewhere people might look.

== secret mirror-log
= It came out that {O} had already lived through this night, eleven times.
-- plant > O hides secret
O: Mind your head. In three seconds that panel comes down.
H (thinking): Three seconds. To the second. Without a sound.
-- hint
+H: How did you know?
. O: I read it somewhere. I felt it. Vibrations.
-- reveal : O hides secret > H knows secret
H (shocked): This log is dated tomorrow. The panel's in here. Me reading this is in here.
O: Read the last line. "This time {H} lived." I came back eleven times to write that.
+H (crying): And the other ten?
. O: Don't. I like this one.

== secret two-suits : person
= It came out that there was only one seat home, and {O} had given it away.
-- plant > O hides secret
[{O} opens the capsule door and shuts it again, fast]
H: What's in there?
+O: Nothing. A seat. You've seen a seat.
-- hint
+H: What'll you eat first, back home?
. O: You tell me yours. I'll have that. Just tell me slowly.
-- reveal : O hides secret > H knows secret, H trusts other
H (shocked): One seat. That's why you shut the door. There's only one seat.
O (smiling): And I've set the belts to your size. I knew you'd argue, so I did it first.
+H (determined): Hand me the wrench. We'll take out the seat. Two people can sit on a floor.

== ending return-crew : H wants return > O has thing
[{H} lays the {thing} in {O}'s glove]
H: A hundred million kilometers, and {they} found the right hands.
O (smiling): With {it} I remember who I was. Thank you.
+H: Now let's go home. You can have the window.

== hook returned-knock
-- plant
[{H} looks at the locked door and holds a breath]
-- whole
SFX: KNOCK. KNOCK.
H (whispering): That one came from inside.

== hook caller-home
-- plant
[{H} wipes dust off the radio. It has been silent for years]
-- whole
SFX: KRRK
F (radio): {H}? That can't be. We emptied that station three years ago. Where are you calling from?

== hook second-suit
-- plant
[{H} counts two empty hooks for spacesuits on the wall]
-- whole
[There is one more spacesuit on the wall than there was before]
H (surprised): It has my name on it. So whose am I wearing?
""",
    Genre.SPACE,
)
