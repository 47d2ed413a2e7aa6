"""English obstacles and secrets of towns, promises and changed ones. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

ERRANDS = read_pieces("""
== obstacle claimant : light, object, no closed, no N has thing, no animal
-- set > H faces obstacle
[A man in a hat waves a receipt]
F: Trouble. Some man in a hat says the {thing} {belongs} to him. He has a receipt.
-- try : H faces obstacle > H tried obstacle
H (surprised): It's a real receipt. There's a stamp and everything.
O: It's dated February thirtieth.
+[The man in a hat coughs and looks at his shoes]
. H: It was a long February, was it?
-- worse : H tried obstacle > H faces obstacle
F (scared): He's telling the whole street that we stole {it}!
+H (thinking): So whoever shouts loudest owns it. Then I'll never own anything.
-- out : H faces obstacle
H (determined): If you're the owner, you know where the scratch is. Close your eyes and tell us.
F (laughing): He has no idea! He's running! He left the hat!

== obstacle blackout : light, no closed, no old
-- set > H faces obstacle
SFX: POP
H: The whole street is dark. And I'm nowhere near done with the {kind}.
-- try : H faces obstacle > H tried obstacle
H: You've got a light on your phone?
O: Two percent. Don't sigh at it.
+H: Did you just step on my foot?
. O: I'm on your left.
. H: Then who was that?
. SFX: MEOW
-- worse : H tried obstacle > H faces obstacle
[The last light goes out]
H: I can't see my own hand. I only ever thought about the {kind}, and now I don't know where we are.
-- out : H faces obstacle
[One window lights a candle. Then the next. Then all of them]
H (surprised): Look at that. They're putting them out for us.
+O (smiling): I always thought nobody lived here.

== obstacle appointment : light, no closed
-- set > H faces obstacle
F: You do know what today is? You promised. Before the stew gets cold.
+H (embarrassed): Of course I know. Today. The big... day.
. H (thinking): A birthday? No. I forgot the birthday last month.
-- try : H faces obstacle > H tried obstacle
H: Stew stays hot for ages. If we run, I can do both.
O: People who do both are late for both.
+H: If I'm late, we warm it up.
. O: The stew, yes.
-- worse : H tried obstacle > H faces obstacle
[{F} stands in the road with folded arms]
F (angry): The stew's cold, so I came. Is it the {kind}? Am I behind {thing:a} now?
+H (thinking): I should say no. I should put it down first, and then say no.
-- out : H faces obstacle
H: I'm sorry. I can't do this alone. And I don't know what today is. I'm sorry about that too.
F (tired): It isn't anything. I just missed you. Give me an end, I'll carry.

== obstacle inspection : changed, no closed, no old
-- set > H faces obstacle
SFX: WEEOO
F: They're checking every house on the street. Temperature, eyes, teeth. {O} hasn't got a chance.
-- try : H faces obstacle > H tried obstacle
[{H} wraps {O} in a hat and two scarves]
H: If anyone asks, it's a cold. I'll do the talking.
+O: Achoo. Like that?
. H: That one knocked over a plant. Half of that.
-- worse : H tried obstacle > H faces obstacle
[The inspector's flashlight stops on {O}'s eyes]
H (scared): It's the... the television. Up all night. It was the last episode.
+O: So... sad.
-- out : H faces obstacle
[The inspector looks for a long time and switches off the light]
H (surprised): We can go. That inspector has seen it three times.

== secret tune : no family
= It came out that {O} had learned that tune from {H}'s own grandmother.
-- plant > O hides secret
[{O} hums something, very low]
O: Hm, hm-hm. Hm-hm-hmm.
H (thinking): I know that tune. That's not possible. My grandmother made that tune up.
-- hint
+H: Where did you get that song?
. O: Outside somebody's window. A long time ago.
++[{H} hums the next line without meaning to, and stops]
-- reveal : O hides secret > H knows secret, H trusts other
H: That song was made up to put me to sleep. Only two people in the world knew it.
O: Three. Somebody used to shelter under your porch when it rained. The window was open.
+H (crying): Then you know the end. I never heard the end. I was always asleep.
. O (smiling): I'll teach you. You have to sing, though.

== secret never-used : family, object, no closed
= It came out that {O} had never dared to use the {thing}, for fear of wearing {it} out.
-- plant > O hides secret
[{O} passes a hand over the place where the {thing} used to be]
H: Why did you never use {it}, {call}?
+O: Looking was enough. It was waiting for somebody noisier.
-- hint
+H: Then why did you let me have {it}?
. O: You're rough with things. I liked how that looked.
-- reveal : O hides secret > H knows secret, O trusts hero
O: {They} {was} the last present your grandmother gave me. I was so afraid of wearing {it} out, I never touched {it}.
H (crying): And you gave {it} to me? I only ever scratched {it}.
+O (smiling): Scratched is better than dusty. I could hear you laugh from the kitchen.

== secret wag : animal, changed
= It came out that {O} could have changed back long ago, and had not wanted to.
-- plant > O hides secret
[{O} puts a paw over a tiny bottle on the collar]
H: What's that? Is it medicine?
+O: Vitamins.
-- hint
+[{H} scratches behind an ear, and one hind leg starts running by itself]
. O: This has nothing to do with work.
. H (thinking): That was a smile. In ten years I have never seen that smile.
-- reveal : O hides secret > H knows secret, O trusts hero
H: The bottle changes you back, doesn't it? You've had it the whole time.
O: When I was a man, nobody's face ever lit up because I came in.
+H: You could try coming in nicely. Without the tail.
. O: I'd need practice. Would you be free Thursdays?
""")
