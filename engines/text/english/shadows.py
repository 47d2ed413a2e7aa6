"""English stories that make you look behind you. In: nothing. Out: `Story` data. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.stories import story

WARNED = story(
    Genre.THRILLER,
    """
= Who knows about the {thing} | The midnight {kind} | Trust nobody
@ {Place} / night
+0
[A phone rings in the dark]
H: Unknown number. "Find the {thing}. <You have until midnight.|Before they do.>"
+0
SFX: BZZT
H (surprised): Another one. "And don't trust {O}."
+1
Narration: {H}, {role:a}. For three days someone has known what I'll do next, and known it before me.
+1
F (phone): It's a prank. Go to bed.
H: {F}, whoever it is knows what I'm wearing.
+2
[H pulls the curtain shut]
H (thinking): The {topic}. That's where it all began.
+3
SFX: TAP TAP
H (whispering): Footsteps. The flat upstairs is empty.
@ Alley / night
+0
[O stands under a street lamp]
O: {H}? You're late. My name is {O}. I'm here to help.
~
[A hand falls on H's shoulder]
O (whispering): Don't run. There are three of them behind you. I'm {O}.
+0
H (thinking): That name. The one I was told not to trust.
+1
H (firmly): Whose side are you on?
O (smirking): The clock's. You have thirty-eight minutes.
+1
O: You know where the {thing} is, don't you?
H (thinking): If I tell, it's over. If I don't, it's over.
+2
[H and O run through narrow alleys]
O: Left!
H: Why is it always left?
O: I went right once. I don't recommend it.
+2
F (phone): I called the police. They've never heard of any {O}. Get out of there!
+3
H (thinking): How does a stranger know I'm left-handed?
@ Basement / night
+0
[H opens an old safe and takes out the {thing}]
H (shocked): It has my photograph on it. Dated tomorrow.
+0
O (serious): Now do you see? It was never about the {kind}. It's about who sent you here.
+1
H (determined): I'll call the number back.
SFX: RIIING
H (shocked): Why is it ringing in my own pocket?
+1
O: Every message was scheduled from your phone. By you. For you.
+2
H (scared): That's impossible. I don't remember...
O (sadly): No. That's why you asked me to remember for you.
+2
[The light goes out and one torch is left]
SFX: THUD
O (whispering): They're here. Don't breathe.
+3
H (thinking): I wrote the warning. I also wrote the way out. Which one was lying?
@ Rooftop / morning
+0
[Two people stand on a roof as the sun comes up]
H: Why would I tell myself not to trust you?
~
[The sirens fade away]
H (tired): So it's over. One question. Why did I doubt you?
+0
O (smiling): Because doubt keeps you alive. Your words, not mine.
+1
H (laughing): I'm cleverer than I thought.
O: And more reckless than you remember.
+1
F (phone): {H}! It's on the news! They caught them all! Where are you?
+2
Narration: The three lost days fell into place like a puzzle. All but one piece.
+3
O: Where will you go now?
H (smiling): Breakfast. Even detectives eat.
+0
SFX: BZZT
[H looks at a new message on the phone]
H (shocked): It says, "Well done. <Now find the second {kind}.|But are you sure that was {O}?>"
""",
    things=("key", "roll of film", "envelope", "tape", "photograph"),
    places=("apartment", "subway", "office"),
    hero_roles=("an ordinary photographer", "night guard"),
    other_roles=("detective", "inspector"),
    voices=("sharp and wary", "unhurried", "a worrier"),
)

RETURNING = story(
    Genre.HORROR,
    """
= The {thing} came back | What waits in the {place} | The fourth chair
@ {Place} / night
+0
[H stops in front of the {thing} by the door]
H (scared): I threw this away yesterday. I know I did.
+0
Narration: That was the <third time|second night> it came back.
+1
F (laughing): Somebody brought it in. Did it have your name on it?
H (whispering): No. But it does now.
+1
SFX: CREAK
H (thinking): The door was shut. There was no wind.
+2
F: You talk about nothing but the {topic}. Do you sleep at all?
H (tired): When I sleep, it's beside the bed.
+3
[The lights in the corridor go out one by one]
@ Corridor / night
+0
[O watches H from the dark]
O: You mustn't throw it out. It comes one step closer every time.
~
[A low voice comes through the wall]
O (whispering): So you have it too. I'm {O}. I had it before you.
+0
H (surprised): You know about this?
O: I know it follows you until it's given back.
+1
H: Given back to whom?
O: To the child who was still hiding when the others went home.
+1
[H looks back and nobody is there]
H (thinking): Two pairs of footsteps. Only one shadow.
+2
F (phone): {H}, who are you talking to? I can only hear you.
+2
SFX: TAP... TAP...
O (whispering): Don't answer. Three knocks, and it's the child.
+3
O: Your hands are warm. I'd forgotten that.
H (thinking): It's freezing here. Why can't I see {O}'s breath?
@ Basement / night / fog
+0
[H carries the {thing} down the stairs]
H (determined): I've come to give it back. Please stop following me.
+0
SFX: TAP TAP TAP
O (sadly): Say "found you". That's all. It has waited thirty years to hear it.
~
[A small hand comes out of the dark]
O (whispering): Don't be afraid. Just say that you found it.
+1
H (scared): F-found you.
[All the candles light at once]
+1
H (shocked): This photograph on the wall. The child in the middle... it's you, {O}.
+0
O (smiling): You found me. I lose.
+2
H (crying): Thirty years? You were here alone for thirty years?
O: I wasn't alone today.
+3
Narration: It was never the dark that was frightening. It was the nights when nobody came to look.
@ {Place} / morning
+0
[Morning light falls on an empty chair]
H: Goodbye, {O}. Go home properly this time.
~
[H opens the window wide]
H (smiling): Not a sound. I almost miss it.
+1
F (relieved): You look better. Do you sleep now?
H (laughing): Twelve hours last night.
+2
F: And what did you do with the {thing}?
H: It went back to its owner. I'm sure of it.
+3
Narration: We're always one chair short now. I've decided to leave it that way.
+0
[Behind H, the {thing} lies by the door]
F (scared): {H}... <Why are there two of them?|Who's that child behind you?>
""",
    things=("doll", "mirror", "music box", "shoe", "chair"),
    places=("old apartment", "dormitory", "house on the hill"),
    hero_roles=("new tenant", "night guard"),
    other_roles=("neighbour", "guest without a name"),
    voices=("shaky but polite", "slow and low", "practical"),
)
