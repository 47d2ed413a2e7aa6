"""An English story that is not serious. In: nothing. Out: `Story` data. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.stories import story

CHOSEN = story(
    Genre.COMEDY,
    """
= The legendary {kind} | Do not touch the {thing} | {H} and the mighty {kind}
@ {Place} / morning
+0
[H picks up {thing:a} without thinking]
H: What's this doing here? <It's just {thing:a}.|Did somebody drop it?>
+0
SFX: TA-DAAA!
O (shouting): At last! The legendary {thing} has been lifted!
~
[O falls on both knees]
O (tearful): A thousand years we have waited for you, lifter of the {thing}!
+1
H (startled): It was lying on the floor.
O (firmly): And who but the chosen one looks at floors?
+1
Narration: {H}, {role:a}. Today's plan was for nothing to happen. It lasted three seconds.
+2
H: Who are you?
O (smugly): {O}. Guardian of the {kind} and {other_role}. This is my first day.
+3
H (thinking): I should never have made eye contact.
@ Street / noon
+0
F (surprised): Why are thirty people following you?
H (tearful): They say they're my subjects!
+0
O (shouting): Make way! Make way for {H}, bearer of the {thing}!
+1
H (shouting): I'm going to the toilet!
O (tearful): You heard! To the holy place!
+1
F: It's sort of impressive. Should I pick something up too?
H: Please. Touch nothing.
+2
[People kneel and offer gifts]
H (embarrassed): Is this for the {topic}? You shouldn't have. No, really, you shouldn't have.
+2
SFX: CLICK CLICK
F (laughing): You're the number one search. Number two is your nostrils.
+3
O: Today's schedule. Ten o'clock, world peace. Eleven o'clock, snacks.
H: Can we swap those?
@ {Place} / sunset
+0
[O reads a scroll and freezes]
O (shocked): Oh no. On the back of the prophecy. "Best before: yesterday."
~
[O drops a magnifying glass]
O (shocked): A small problem. The legendary one was in the next town.
+0
H (smiling): So I can go home?
+1
[The crowd melts away]
F: Thirty people gone in seven seconds. That's a record.
+0
O (tearful): I have nowhere to go. Guarding is the only thing I've ever done.
+1
H (thinking): I don't want to get involved. I really don't. So why aren't my feet moving?
+2
H: What will you write on your résumé?
O (sadly): "Made the ta-da sound. By mouth."
+2
F (whispering): That was by mouth? That's real talent.
+3
H (sighing): Are you hungry, at least?
O: For about a thousand years.
@ Diner / night
+0
[H puts a plate down in front of O]
H (smiling): Be my friend instead. Nothing to guard, but there are pickles.
~
[H and O sit in front of a steaming plate]
H (smiling): I'm no legend. But ordering a second plate is well within my powers.
+0
O (crying): Ta... ta-daaa!
+1
F (laughing): No crying and sound effects at the same time!
+2
O (shyly): Allow me to guard the last dumpling.
H (angry): That one's mine. There are limits.
+3
Narration: There was no hero that day. But the diner gained a regular.
+0
SFX: RUMBLE
[The sky opens and light falls on the {thing}]
F (surprised): Um, {H}? <I think this one's real.|That sound. Nobody made it by mouth, did they?>
""",
    things=("spoon", "remote", "sock", "sandwich", "umbrella"),
    places=("convenience store", "park", "bus stop"),
    hero_roles=("job seeker", "part-time clerk", "professional napper"),
    other_roles=("licensed herald", "expert on legends"),
    voices=("tired and sarcastic", "grand and theatrical", "delighted by everything"),
)
