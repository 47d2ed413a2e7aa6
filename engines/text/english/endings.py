"""English endings, by what the hero wanted: the thing comes back, somebody has changed. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

ENDINGS = read_pieces("""
== ending return-hand : H wants return, light, object > O has thing
[{H} holds the {thing} out with both hands]
H: Here. And if you say you've never seen {it} before, I'm keeping {it}.
+O (shyly): Did you look inside?
. H: No. It nearly killed me.
O (smiling): If I had to lose {it} to somebody, I'm glad it was you.
++H (thinking): My hands felt empty afterwards. I blamed my hands.

== ending return-creature : H wants return, creature > O has thing
[{H} puts the {thing} into {O}'s arms]
H: Look at that. It knew your smell the whole time.
O (crying): It'll cry at night, facing your side of town. Come and see it sometimes?
+H (smiling): Sometimes? Tuesday. And the six days after Tuesday.
++[The {kind} falls asleep with one paw on each of them]

== ending return-half : H wants return, light, object > O has thing
O: Keep the {kind}. You've earned {it}.
H (surprised): But I came to give {it} back!
O (smiling): Exactly. Nobody else ever tried.
+[They sit down with the {thing} between them, like a very small third person]
. H: We could share. You take weekdays.
. O: And Sundays?
. H (shyly): Sundays we both turn up.

== ending recover : H wants recover > H has thing
[The {thing} {is} back in {H}'s hands]
H (happy): That's the one. I'd know this scratch anywhere. And this one. This one's new.
+O (embarrassed): The new one may be my fault.
. H: Then I'm fond of it already.
O (smiling): Write a name on {it} next time.
++[{H} writes two names on it, small, side by side]
. H: The owner, and the finder. It's only fair.

== ending recover-late : H wants recover > H has thing
H: Go on, say it. All that, for {thing:a}.
[{H} holds the {kind} very tightly]
O: Nobody cries like that over "a {kind}".
+H (crying): I'm not crying. I'm leaking. There's a difference.
. O: Of course. I'll fetch a bucket.

== ending help-ghost : ghost, H wants help > O has thing
[{H} folds two cold see-through hands around the {thing}]
O (crying): I can feel the weight. I haven't felt the weight of anything in years.
H: Then go home. Somebody has left a light on.
+O: It's odd. Now that I can go, I'd like to stay a little.
. H (sadly): Ten minutes. All right, twenty.
++[Under {O}, for the first time, there is a shadow]

== ending help-animal : animal, H wants help > O has thing
[{H} puts the {thing} down between two paws]
O: Yes. That's the smell. You may have a lap's worth of me.
H (laughing): That's my reward?
+[{O} turns three times in {H}'s lap and lies down]
. O: I've only ever done this for one other person.
++H (thinking): I didn't ask who. I knew who.

== ending help : no ghost, no animal, H wants help > H has thing
[{O} puts the {thing} into {H}'s hands]
O: I don't have to hide {it} any more. Would you keep {it} for me?
H: Why me?
O (smiling): You helped before you knew what for.
+H (thinking): I asked three times. I was simply never answered.
++H: Next time, explanation first.
. O: Next time? Good.

== ending tell : H wants tell > O has thing
[{H} lays the {thing} in {O}'s lap]
H (shyly): Everything I never said is in there. No. I'll just say it.
H (determined): I loved you. I checked this morning. Still do.
+[Wind turns over the edge of the {kind}]
O (smiling): I know. Why do you think I could never throw mine away?
++H (thinking): It took ten years to arrive. At least I'd had the right address.

== ending tell-walk : H wants tell > H has thing
H: That's all of it. So you can have the {kind} back.
O: No, thank you. If I take {it}, I'm out of excuses to see you.
H (surprised): You need an excuse?
O (shyly): You're still holding on to {it}, I notice.
+[Two hands meet on the {thing}, and neither is first to let go]

== ending win-share : H wants win, light > H has thing
[{O} pushes the {thing} across to {H}]
O: You won. Take {it} before I change my mind.
H: I don't want {it} like this. I'm only any good when you're in the way.
+[{H} sets the {kind} down in the exact middle]
. H: So, together. Let's find out what a draw feels like.
O (laughing): Say that again, slower. I want it in writing.

== ending win-dark : H wants win, dark > H has thing
[{H}'s hand closes over the {thing} for the last time]
O (tired): So you win. How does it feel?
H: Like the door closed, and I'm on the wrong side of it.

== ending keep : H wants keep, O wants keep > H has thing
[{H} hangs the {thing} back on its hook]
H (determined): We're not selling. We open at seven.
O: What happened to "probably"?
H (smiling): That was the last one. We're all out.
+O (smiling): Then I'm your first customer. Don't oversleep.
++Narration: The lights in the {place} came on again. The {kind} said nothing, but {they} shone a little.

== ending keep-give : H wants keep, O wants return > O has thing
[{H} takes one of them down and holds it out to {O}]
H: Take {it}. {This} {was} never mine. I was only keeping {it} dry.
O (surprised): But you never give {it} to anybody.
H (smiling): Nobody ever came back before.
+[Morning comes in and sits down on the empty peg]

== ending learn-light : H wants learn, light > H has thing
[{O} puts the {thing} on the table between them]
O: Well. Now you know. Who are you going to tell?
H: Nobody. I was curious, not hungry.
O (smiling): It's been heavy, being the only one who knew.
+H: Then from today it weighs half.
++[They carry the {kind} out together, one on each side]

== ending learn-dark : H wants learn, dark > H has thing
[{H} holds the {thing} up to the light]
H: It was here all along. While I didn't know, I was afraid. Now I'm only sad.
O: Then you understood it properly.
++Narration: After that night the {kind} went into the bottom drawer, and the drawer got a lock.

== ending hold-light : H wants hold, light > H has thing
[The first sun lands on the {thing}]
H (tired): We made it. It's morning. I can hear a bird being annoyed.
O (smiling): And you never once let go of the {kind}.
+H: I nearly did. Seven times.
. O: Eight.
++H: You were counting?
. O: There wasn't much else to look at.

== ending hold-dark : H wants hold, dark > H has thing
[{H} finally opens the hand that holds the {thing}]
H (tired): Morning. That's morning. We're still here.
O (smiling): I wouldn't have been. Not on my own.
+H: Me neither. So come tomorrow night, too.

== ending save : no animal, H wants save > H has thing
[{O}, shaking, puts the {thing} into {H}'s hand]
O: I remember. You gave me this. It was raining, and you were lying about not being cold.
H (crying): That's enough. Remember that one, and the rest can come slowly.
+[The hand that was going to bite holds on instead]
. O (smiling): Still hungry, though.
. H (laughing): I'll cook. No neighbors.

== ending save-animal : animal, H wants save > H has thing
[{O} drops the {thing} at {H}'s feet]
O: Good work. That's a bonus.
H (surprised): Your {kind}? For me?
O: It's the best thing I own. I won't say so twice.
+[The tail gives it away before the face can]
. H (smiling): You know what? We can take our time about changing you back.
""")
