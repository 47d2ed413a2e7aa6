"""English pieces of school days and office days. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

SCHOOL = read_pieces(
    """
== stakes invisible
H (thinking): The only thing at this school that knows my name is the register. I'd like to change that.

== stakes warned
H (thinking): Two strikes. One more and they phone home. It would have to be today.
+H: Quick, quiet, and nobody ever knows. Agreed?

== stakes friend-gone
H (thinking): At my last school I looked away, once. It cost me a friend. I'm not looking away again.

== obstacle patrol : no closed, no N has thing
-- set > H faces obstacle
SFX: RIIING
F: Bag search! The vice principal's on our floor. If they find the {kind}, you're toast!
-- try : H faces obstacle > H tried obstacle
H: Locker, no. Bin, never. Where do I put {it}?
O: Behind your back. And talk. Talk about schoolwork.
+H: So... the triangle, um. Loves the circle. From a distance.
. O: That isn't maths. That's a cry for help.
++[Heavy shoes stop right in front of them]
-- worse : H tried obstacle > H faces obstacle
F (whispering): They called your name. Both your names. Office, now.
+H (thinking): I can live with strike three. But {O} has never been called to the office before. That's me. I did that.
-- out : H faces obstacle
H (determined): {O} had nothing to do with it. I brought {it} in. Write me up.
+O (surprised): You lied to the vice principal. For me?
. H: It was an expensive one. I hope you liked it.

== obstacle exam : no closed
-- set > H faces obstacle
F: By the way. Pop quiz, fifth period.
+H: You're telling me in fourth period?
. F: I only just found out. Let's fail together.
-- try : H faces obstacle > H tried obstacle
[{H} writes a note to {O} on the corner of the test]
H (thinking): "Roof. After." Two words. I've answered zero questions for two words.
+[The folded note skids under the wrong desk]
. O (whispering): Left. Kick it left. Your other left.
-- worse : H tried obstacle > H faces obstacle
[The teacher picks up the note and unfolds it]
H (sad): "Roof. After." Out loud. To everybody. With a voice.
+O: Well? Are you still going?
-- out : H faces obstacle
[{O} is on the roof before anyone else]
O: The whole class knows. I thought that was a poor reason not to come.

== obstacle stage : no closed, no above, no old
-- set > H faces obstacle
F: They had a five-minute hole in the festival program. I put you two down.
+H (shocked): To do what?
. F: That's the exciting part.
-- try : H faces obstacle > H tried obstacle
H: You play guitar. I sing. Done.
O: I can't play guitar, and you can't sing.
+H: Then nobody can say we peaked.
-- worse : H tried obstacle > H faces obstacle
[The lights come up, and the microphone goes dead]
H (scared): Hello? Hello? Why now? It worked for the magician!
+[Somebody in the third row starts to laugh]
. O: Sing without it. They hear you in the canteen as it is.
-- out : H faces obstacle
[{H} puts the microphone down and simply sings]
Narration: The first line went wrong. On the second, the whole hall went wrong along with it.
+F: They want an encore! It might be pity! Take it!

== secret alone-perfect : person, no strange
= It came out why {O}, who was perfect, always brought two lunches.
-- plant > O hides secret
[Two lunch boxes hang from {O}'s desk]
H (thinking): Always eats alone. So why two?
-- hint
+[Through the window, {O} opens one box and leaves the other shut]
. H (thinking): The second fork is turned towards the empty seat.
++H: You don't eat in the canteen?
. O: It's loud. That's a lie. There's never anywhere to sit.
-- reveal : O hides secret > H knows secret, O trusts hero
O (sad): I thought if I was perfect, they'd like me. It turns out people don't sit down next to perfect.
H: So the second lunch is for whoever sits down.
+H (smiling): Move over, then. What have you got?
++O (surprised): Egg rolls. In both. I wasn't sure what you... what anyone would like.

== secret page : paper, person
= It came out that everything {O} had written in the {thing} was about {H}.
-- plant > O hides secret
O: You didn't open {it}, did you? The back? The front's fine. It's just the back.
H (thinking): What does a person keep in the back that turns their ears that color?
-- hint
+[A pressed yellow leaf slips out of the {kind}]
. H (thinking): I had one of those stuck in my hair, on my first day. No. It can't be.
-- reveal : O hides secret > H knows secret, H trusts other
H: I'm sorry. The wind opened it. "New kid today. Leaf in hair. Wanted to say hello. Did not."
O (shyly): That's a weather diary!
+H (laughing): And what's the weather today?
. O: Sunny. Extremely.

== hook summons-principal : light
-- plant
[The principal looks down at {H} and {O} from a window]
-- whole
SFX: KRRK
Narration: The loudspeaker: "{H}. {O}. Principal's office. Bring the {kind}. Your parents are already here."

== hook page-list : paper, light
-- plant : no N has thing
[{H} sees handwriting shine through the last page of the {kind}]
-- whole
[On the very last page of the {kind} there are three names]
H (surprised): Somebody who graduated. Then {O}. And the third one's me. With tomorrow's date.
""",
    Genre.SCHOOL,
)

OFFICE = read_pieces(
    """
== stakes probation : no ghost
H (thinking): Last week of probation. One more scene, and my badge becomes a souvenir.

== stakes rent
H (thinking): Rent's due tomorrow. If I quit, I quit the day after tomorrow.
+H: I don't love this company. I love my landlord's silence.

== stakes pride : H wants keep
H (thinking): Four years of other people's ideas. The {kind} {is} the first thing I ever put my hand up for.

== obstacle all-staff : no closed, no old
-- set > H faces obstacle
SFX: PING PING PING
F (whispering): What you just wrote about the {thing}? You hit reply all. The CEO has read it.
-- try : H faces obstacle > H tried obstacle
H (scared): Recall! There's a recall button! Where's the recall button?
O: If you recall it, everybody gets a second mail saying you recalled it.
+H: I pressed it.
. SFX: PING PING PING
++F: Well done. Now the ones on holiday are reading it too.
-- worse : H tried obstacle > H faces obstacle
F: There's a meeting. The subject is "the {kind}". Required: everyone with a door.
+H (thinking): They've called a meeting for me. No. About me.
-- out : H faces obstacle
H (determined): I shouldn't have sent it to everyone. But I've read it again, and it's all true.
+[At the far end of the table, somebody very senior starts to laugh]
++F: I've worked here nine years. I didn't know that face could do that.

== obstacle deadline : no closed, no old
-- set > H faces obstacle
F: They've moved the deadline. From Friday to six.
+H: Six on Friday?
. F: Six o'clock.
-- try : H faces obstacle > H tried obstacle
[{H}'s screen turns a calm and final blue]
H (sad): I saved it. Tell me I saved it. I'm the kind of person who saves.
+O: Last saved, 9:04 this morning. What did you do at 9:04?
. H: I gave the file a name.
-- worse : H tried obstacle > H faces obstacle
F: It's 5:58 and the printer's eaten the first page.
+[{H} rests a forehead on the printer's lid]
++H: Printers can smell it. They only jam for the needy.
-- out : H faces obstacle
[{O} holds out twenty pages, written by hand]
H (surprised): You copied it? All of it? Faster than the printer?
+O: The printer was frightened. I wasn't.

== obstacle dinner : no closed, no young, no animal, no old
-- set > H faces obstacle
F: Team dinner tonight. It's voluntary. They're writing down who isn't there.
-- try : H faces obstacle > H tried obstacle
H: I'll be ill. Cough.
O: You were ill last Thursday.
+H: My grandmother's birthday, then.
. O: That would be her third this year. She's aging fast.
-- worse : H tried obstacle > H faces obstacle
F (shouting): Speech! {H}! A toast! Something about the {thing}!
+H (thinking): I have one glass, forty faces and no thoughts.
-- out : H faces obstacle
H (shouting): To the {kind}! It went home before we did. Let's learn from it!
+F (laughing): The boss is putting on a coat. It worked. We're free!

== secret credit : no closed, no ghost, no animal, no changed
= It came out that {O} had taken the blame for {H}'s mistakes, for years.
-- plant > O hides secret
[A thick stack of incident reports lies face down on {O}'s desk]
H (thinking): The one person here who never gets anything wrong. So what are all those for?
-- hint
+H: The wrong quote last month. Isn't it odd that nobody said anything?
. O: You were lucky. Empty the shredder, would you?
-- reveal : O hides secret > H knows secret, H trusts other
H (shocked): These reports. Every one of them is my mistake. And every one has your name at the bottom.
O: Somebody did it for me, my first year. Never found out who. I thought I'd pass it on.
+H (crying): Then the next one's mine. With my own name.
++O: Spell it right. You once signed a contract "Worm regards".

== secret resign : no closed, no ghost, no changed, no young
= It came out that this was {O}'s last day.
-- plant > O hides secret
[{O}'s desk is emptier than yesterday]
H: Spring cleaning?
+O: Dust. The photos were getting dusty.
-- hint
+O: This is the password. Only you have it now. Write it down, don't learn it.
. H: Why are you telling me everything today?
. O: People get hit by buses.
-- reveal : O hides secret > H knows secret, O trusts hero
H: It's your last day. That's why the desk...
O (smiling): I wanted to finish one thing here, properly. The {kind} looked like a good one.
+H: What about a farewell party?
. O: You're at it.

== hook summons-ceo : light, no old
-- plant : no N has thing
[The CEO walks past and looks at the {thing} for a long time]
-- whole
SFX: PING
H (surprised): It's from the CEO. Subject: "The {kind}. From Monday it's yours."

== hook caller-rival : light, no young, no old
-- plant
[{O} turns a ringing phone face down]
-- whole
[{O}'s phone lights up on the desk]
H (shocked): That's the head of our competitor calling. Why is it saved under "Big Brother"?
""",
    Genre.OFFICE,
)
