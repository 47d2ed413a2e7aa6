"""English pieces of thrillers and horror. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

THRILLER = read_pieces(
    """
== stakes owed
H (thinking): Three years ago somebody called me about a night like this. I hung up. I won't do it twice.

== stakes clock
H (thinking): Twelve hours. After that the evidence is gone, and maybe so am I.
+H: I'll be scared later. I'll do it all in one go.

== stakes nobody
H (thinking): Nobody believes me. Fine. Then the {kind} will have to do the talking.

== obstacle erased : no closed, no old
-- set > H faces obstacle
F (phone): It's strange. Somebody wiped the footage. Just that one hour. With one of our passwords.
-- try : H faces obstacle > H tried obstacle
H: They wiped the film. They can't wipe what was reflected in the window.
O: The drugstore. It has a camera facing the window.
+[On the blurred screen, somebody is holding the {thing}]
. H (nervous): Closer. Closer. You can't see a face. But that's a watch.
-- worse : H tried obstacle > H faces obstacle
[The wrist in the picture wears a watch]
H (shocked): I know that watch. I chipped in for it. It was a farewell present.
+F (phone): {H}? Where are you right now? Stay exactly there.
. H (thinking): Behind {F}'s voice, very softly, something ticks.
-- out : H faces obstacle
H (nervous): That watch I can hear behind you, {F}. The one from the party. Who did you say gave it to you?
F (phone): You always did have such good ears.

== obstacle deal : no closed, no old, no N has thing
-- set > H faces obstacle
SFX: BZZT
H: "The {kind}. Midnight. Alone." And a photograph. It's my own front door.
-- try : H faces obstacle > H tried obstacle
H: The porch light's on in the picture. Mine burned out yesterday.
O: Then it's an old picture. Lazy, for blackmail.
+H: Or somebody changed the bulb.
-- worse : H tried obstacle > H faces obstacle
[{H}'s porch light is shining]
H (whispering): They changed the bulb. They're inside.
-- out : H faces obstacle
[{H} goes in through the kitchen window instead]
H: Gone. In a hurry. Whoever it was left one glove on my chair.
+O: A left one. I wonder what the right hand was busy with.

== obstacle framed : no closed, no ghost, no old
-- set > H faces obstacle
F (phone): There's a warrant out. I have the name in front of me. {H}, it's you.
-- try : H faces obstacle > H tried obstacle
O: Hat on. And change the way you walk.
H: How do I change the way I walk?
+O: Put a stone in your shoe. Smaller. That's a rock.
-- worse : H tried obstacle > H faces obstacle
[Every screen on the train shows {H}'s face]
H (whispering): They used the passport photo. Even I'd arrest me.
+[One passenger slowly raises a phone]
-- out : H faces obstacle
[A passenger takes off a cap and puts it on {H}'s head]
H (surprised): That passenger just said, "It wasn't me, either, once." Next stop, we get off.

== secret inside-man : person, no loved
= It came out that {O} had given them away on purpose, as bait.
-- plant > O hides secret
[{O} turns a buzzing phone face down]
H (thinking): Didn't look. You only don't look if you know.
-- hint
+H: You could take that.
. O: It's spam. Fourth time today.
. H (thinking): Nobody turns spam face down. You just switch it off.
-- reveal : O hides secret > H knows secret
H: The phone you keep turning over. You're the one who told them where we are.
O: Yes. They had to believe it, or they'd never come out. I'm sorry. You had to believe it, too.
+H (angry): You could have told me I was the worm!
. O: You'd have acted. You can't act.

== secret witness-lie : person
= It came out that {O} had seen the culprit and lied out of fear.
-- plant > O hides secret
O: It was a blue car. I'm certain. I could see it so clearly, because of the rain.
H (thinking): Nobody sees clearly because of rain. And that night was dry.
-- hint
+[At the words "black car", {O} nearly drops a cup]
. H: Your hands are shaking.
-- reveal : O hides secret > H knows secret, O trusts hero
H: It didn't rain that night. And the car wasn't blue. Who are you afraid of?
O (crying): It was black. The driver looked at me and smiled. As if we'd met.
+H: Why tell me now?
. O: You're the first one who checked the weather.

== ending return-evidence : H wants return > O has thing
[{H} drops the {thing} into a clear bag and hands it to {O}]
H: I thought about burning {it}. For the length of one red light.
O: And you didn't. That's the whole difference between you and them.
+H: Sign for {it} in your name. I still need somewhere to hide.
. O (smiling): No. This time we both sign.

== hook watcher-blue : no closed, no old
-- plant
[A camera flashes once behind {H}]
-- whole
[On {H}'s desk lies a photograph that wasn't there before]
H (shocked): Whoever took this was sitting in my chair. The one I'm sitting in.

== hook caller-again : no old
-- plant
[{H}'s phone lights up with no number and goes dark]
-- whole
SFX: BZZT
Narration: A voice on the line: "You did very well, {H}. That one was practice."

== hook sender-date : object
-- plant : no N has thing
[{H} feels something engraved inside the {kind}]
-- whole
[Something is engraved inside the {kind}]
H (scared): "To be found by {H}." In my own handwriting.
""",
    Genre.THRILLER,
)

HORROR = read_pieces(
    """
== stakes deposit : no changed
H (thinking): I spent my last cent on this place. If I had anywhere to run to, I'd have run.

== stakes brother
H (thinking): Somebody disappeared here last year. They said "moved out". Without shoes.

== stakes promise
H (thinking): I'm frightened. But if I shut my eyes now, I get the same night again tomorrow.
+H: I'll look first and be scared after. Scared without looking is worse.

== obstacle count
-- set > H faces obstacle
H (whispering): Count the footprints. There's mine. There's yours. So whose is the third?
-- try : H faces obstacle > H tried obstacle
H (whispering): On three, we both turn around. One. Two...
O (whispering): Wait. Who just said "three"?
+H (scared): I hadn't got there yet.
-- worse : H tried obstacle > H faces obstacle
[The third set of footprints goes on ahead of them]
H (scared): It isn't behind us. It's in front.
+O (whispering): Then follow it. I don't ever want it behind us.
-- out : H faces obstacle
[The footprints stop in front of a bare wall]
H (whispering): It didn't want to scare us. It wanted us to come here.

== obstacle rule
-- set > H faces obstacle
[Somebody has scratched words into the wall with a fingernail]
H: "If it calls you, don't answer. The third time least of all."
-- try : H faces obstacle > H tried obstacle
Narration: A voice in the dark: "{H}?"
H (whispering): That's my mother. My mother is four hundred miles away.
+Narration: One step closer: "{H}? Open the door, sweetheart."
. O (whispering): That's two. Hand over your mouth. Don't even breathe like an answer.
-- worse : H tried obstacle > H faces obstacle
[It calls again. And then a third time, in {O}'s voice]
H (scared): You've got your hand over your mouth. How is your voice over there?
+O (scared): That's why you don't answer.
-- out : H faces obstacle
H (whispering): What if we don't answer? What if we ask it? What's your name?
[All along the corridor, it goes quiet]
+O (whispering): I don't think anyone ever asked.

== obstacle light-switch : no N has thing
-- set > H faces obstacle
SFX: CLICK
H (thinking): I switched off the light. The shadow stayed.
-- try : H faces obstacle > H tried obstacle
H: Light on, one shadow. Light off, two. So whose is that?
O: Don't move. It only moves when you do.
+[The shadow lifts its head before {H} does]
-- worse : H tried obstacle > H faces obstacle
H (shouting): That's not my hand! It's reaching for the {kind}!
+O (shouting): Throw it into the light!
-- out : H faces obstacle
[In the light, the shadow lets go of the {thing} and draws back]
H: It isn't afraid of the light. It just wanted its things back.

== secret tenant : person, no loved, no closed
= It came out that {O} had been trying to scare {H} into leaving.
-- plant > O hides secret
O: Sleep somewhere else tonight. Please don't ask me why.
H (thinking): That ring. It taps the same way the wall did, last night.
-- hint
+SFX: TAP. TAP.
. [{O} is knocking on the wall with one ring, and stops]
. O: Habit.
-- reveal : O hides secret > H knows secret, H trusts other
H: The knocking in the wall was you. I know the sound of that ring.
O: I wanted you frightened. I wanted you gone. My sister disappeared in this place. In your room.
+H (scared): All right. You did the knocking. Who did the scratching?
. O: What scratching?

== secret list : no changed
= It came out that the wall was keeping the names of everyone who touched the {thing}.
-- plant > O hides secret
[{O} stands with one shoulder against the wall, hiding a patch of it]
H (thinking): Hasn't moved from that spot once. What's on the wall?
-- hint
+H: What's behind you?
. O: Doodles. Kids.
. H (thinking): Nobody sweats like that over doodles.
-- reveal : O hides secret > H knows secret
[{O} holds out a photograph of the wall. It is covered in names]
H (scared): Everyone who ever touched the {kind}. And the last one is {O}.
+H: That's what you were hiding?
. O (sad): There's an empty line under mine. I wanted you out of here before it was filled.

== ending return-dark : H wants return, dark > O has thing
[{H} sets the {thing} down where {they} always belonged]
H: I brought {it} home. I'm sorry it took so long.
+SFX: CREAK
. O: Listen. It stopped.
O (smiling): That's all it wanted. Somebody to put things back.
++H (thinking): So many nights, for one thing in its place.

== hook missing-name : no closed
-- plant
[Names are carved into the wall. The last line is empty]
-- whole
[On the empty line, a new name slowly carves itself]
H (scared): It isn't mine. It's my mother's.

== hook returned-voice
-- plant
[{H} stops and turns around, as if somebody had called]
-- whole
Narration: In the dark, somebody says: "{H}?"
H (scared): That was my voice.

== hook watcher-bed : no old
-- plant
[{H} pats an empty pocket and looks around for a phone]
-- whole
SFX: FLASH
H (scared): That was my phone taking a picture. Under the bed. My phone is in my hand.
""",
    Genre.HORROR,
)
