"""English pieces of romance and of everyday life. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

ROMANCE = read_pieces(
    """
== stakes once : no changed
H (thinking): Last time I was one sentence too late. If I'm late again, I'll be somebody who's always late.
+H: Today. All of it, today. If I sleep on it, I'll wake up sensible.

== stakes reason : no changed, H wants tell
H (thinking): I came here to get over something. The {kind} {keeps} putting it back in front of me.

== stakes late-home
H (thinking): If I go home now, nothing will have happened again. I've got a drawer full of nothing happening.

== stakes nobody : strange
H (thinking): New year's resolution: stop caring about strangers' problems. It had been going very well.

== obstacle wedding : no closed, no ghost, no changed, no young, loved, no old
-- set > H faces obstacle
F: You heard, didn't you? {O} has a date on Saturday.
+H: Why would that interest me?
. F: You're stirring your tea with a pen.
-- try : H faces obstacle > H tried obstacle
H: I hear you're busy Saturday.
O: Oh, that. I was waiting for you to ask.
+[{H} drinks from an empty cup, for the third time]
. H (thinking): I asked. I honestly never planned any further than asking.
++O: Should I not go?
. H (embarrassed): That's... really up to the person who... it's a free country.
-- worse : H tried obstacle > H faces obstacle
O (sad): You're not saying anything. Right. Then I suppose I'll go.
+[{O} walks out into the street without looking back]
++H (thinking): All I had to do was say no. It's the shortest word there is.
-- out : H faces obstacle
[{H} runs out and catches {O} by the sleeve]
H (shouting): No! There. That's the word. Don't go on Saturday.
+O (surprised): There is no Saturday. I made Saturday up. I wanted to see if you'd say it.

== obstacle letter-wrong : no closed, no ghost, no changed, no old, loved
-- set > H faces obstacle
H (shocked): That message. The one I just sent you. Tell me I sent it to you.
F: I got nothing. What did it say?
+H: "Did you see that smile? I'm finished." And I sent it to the smile.
-- try : H faces obstacle > H tried obstacle
H: Could I borrow your phone? Mine has just died.
O: You want to read your messages on my phone?
+H (embarrassed): It's all connected nowadays.
. O (smiling): Isn't it just.
-- worse : H tried obstacle > H faces obstacle
SFX: PING
[{O} reads the screen and looks up very slowly]
O: So. Whose smile is that, then?
-- out : H faces obstacle
H (shyly): Yours. Wrong address. Right person.
+F: I'm cancelling the funeral. I'd already chosen a hat.

== secret same-day : no changed, no animal, no ghost, light, no old
= It came out that {O} had come here every Thursday, too, and never dared to speak.
-- plant > O hides secret
O: The machine over there is out of barley tea. It's been out for a year.
H (thinking): A year? Five minutes ago you were asking where the machine was.
-- hint
+H: Do you come here a lot?
. O: Never. Thursdays.
. H (thinking): I'm here every Thursday. I'd have noticed. Wouldn't I?
++O: I like to sit on the side you can't see from the door. It's good for my pulse.
-- reveal : O hides secret > H knows secret, O trusts hero
H: It was you. The one who pressed barley tea every Thursday. I sat across the road and listened to it not come out.
O (shyly): Fifty-two times. I said hello fifty-two times, to a machine.
+H (crying): I'd have crossed, you know. If I'd known it was for me.
++O: We've been idiots, on both sides of one road.

== hook second-ring : light, loved
-- plant
[{O} turns something small over and over in one pocket]
-- whole
+O: I really meant to give you this.
[On {O}'s palm lies a ring. The name inside isn't {H}'s]
H (shocked): A ring. With a name in it. Whose name is that? It isn't mine.
""",
    Genre.ROMANCE,
)

SLICE = read_pieces(
    """
== stakes small
H (thinking): People would say it's a small thing. My {giver} taught me to look after the small things.

== stakes morning
H (thinking): I haven't finished one thing this year. Not a book. Not a sandwich. I'm finishing this.
+H: Don't laugh. I mean it.

== stakes street
H (thinking): First the shoe shop went, then the lamp. If the {kind} goes too, I'm next.

== obstacle gossip : no closed, no ghost, no old, no N has thing
-- set > H faces obstacle
F: The neighbors had a meeting. They say the {thing} {has} to go. Too much noise.
+H: {They} {does} not make any noise!
. F: They said that makes it worse.
-- try : H faces obstacle > H tried obstacle
[{H} rings every bell in the street with a bag of oranges]
H: One laughed. One didn't open. One took the oranges and then didn't open.
+O: Third floor? That one does the same to me. Did they say if the oranges were sweet?
-- worse : H tried obstacle > H faces obstacle
F (shocked): They're voting. Tonight. With hands and everything.
+H (thinking): Twenty people. I need eleven hands. I know two, and both are mine.
-- out : H faces obstacle
[One hand goes up. Then three. Then twelve]
H (surprised): Twelve! Even the third floor!
+F: They were very good oranges.

== obstacle rain-stall : no closed, object, H has thing
-- set > H faces obstacle
H: What's that cloud doing? They promised sun.
+O: They took it back five minutes ago.
-- try : H faces obstacle > H tried obstacle
[They wrap the {thing} in a raincoat and run for the nearest awning]
H: Take the left side! My left! No, my other left!
O: That's just the right!
-- worse : H tried obstacle > H faces obstacle
SFX: CRASH
H (sad): We're soaked. Everything's soaked except the {kind}.
+[{O} takes off a coat and puts it over the {kind}]
. H (thinking): It's a thin coat. I noticed that nobody mentioned being cold.
-- out : H faces obstacle
[The rain stops. One last drop thinks it over and falls]
H: Not a spot on {it}. I'll wash your coat and bring it back.
+O: No hurry. I could use the excuse until spring.

== obstacle recipe : food, no old
-- set > H faces obstacle
H: This soup. I did everything the way my {giver} did. So why doesn't it taste the same?
+O: Give me a spoon. Hm. It's very honest.
. H (tired): That means it's bad.
-- try : H faces obstacle > H tried obstacle
H: Half a spoon of salt, low flame, lid off. Again.
O: That's seven bowls. I'm beginning to slosh.
+H: Once more. There's something missing, and it isn't salt.
-- worse : H tried obstacle > H faces obstacle
[Black smoke stands up out of the pot]
H (sad): That was the last of everything.
O: What did your {giver} do, on the days it burned?
H (thinking): Laughed. Then made toast. It was always the best toast.
-- out : H faces obstacle
[{H} scrubs the pot, and makes toast]
H: That's what was missing. Laughing at the burnt ones. We all came for the burnt ones.
+O (smiling): Now that is honest, and good.

== secret empty-chair : light, person, strange, no young
= It came out whom {O}'s second cup was for.
-- plant > O hides secret
[{O} sets a cup in front of the empty chair as well]
H: Is somebody joining you?
+O: No. It's for balance.
-- hint
+H (thinking): Two cups again. And one of them always goes cold.
. O: Cold is fine. Some people can't drink it hot.
-- reveal : O hides secret > H knows secret, O trusts hero
O: That was her chair. We said Thursdays, always. I never found a good enough reason to stop.
H (crying): Then from now on I'll pour that cup. Not too hot.
+O (smiling): Half for her. And half for you. You look like you could use it.

== secret teacher : object, person, light, no rival, no young, H has thing, no paper
= It came out that {O} had made the {thing}, thirty years ago.
-- plant > O hides secret
O: You're holding {it} upside down.
H: {Thing:a} has an upside down?
-- hint
+[{O} polishes the {kind} without looking once]
. H: Your hands seem to know {it}.
. O: My hands have a better memory than I do.
-- reveal : O hides secret > H knows secret, H trusts other
H: There's a tiny mark on the bottom. It's the same as the one on your apron.
O (smiling): My very first. I sold {it} for bread, thirty years ago. I never dreamt anyone was still using {it}.
+H: Why didn't you say?
. O: You'd have put {it} behind glass. I liked watching it get dents.

== hook summons-market : light, no closed, no young, no old
-- plant : no N has thing
[A woman with a television camera stops and films the {thing}]
-- whole
SFX: RING RING
H (surprised): Hello? Television? You want to film the {thing}? Tomorrow morning?
""",
    Genre.SLICE,
)
