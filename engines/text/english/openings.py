"""English openings: the premise's event happens, and somebody comes to want something. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

OPENINGS = read_pieces("""
== opening finds : object, light, no animal > H has thing, H wants return
[In the {place}, {H} stoops and picks up {thing:a}]
H (thinking): {Thing:a}. And it has been looked after. Nobody throws this away.
+O (embarrassed): Where... where did you get that?
. H: Right here. {Is} {they} yours?
O (embarrassed): Oh, that? Not mine. Never seen {it} before in my life.
H (thinking): Funny. For a second there, the hand went out before the lie did.
++[{O} pushes both hands deep into a pair of pockets]
. H: Then why were you reaching?
. O: I was stretching.

== opening finds : object, light, no animal > H has thing, H wants return
[{H} trips over something in the {place}]
H (surprised): Ow. Who leaves {thing:a} lying around?
+[Something written inside catches the light]
O (shouting): Don't open that! I mean... hello.
H: So {it's} yours.
O: Not mine. A friend's. A very close, extremely private friend's.
H (thinking): That friend is turning red up to the ears.

== opening finds : object, animal > H has thing, H wants return
[In the {place}, {H} picks up {thing:a}. {O} takes the other end between its teeth]
O: Let go. That belongs to somebody.
H (shocked): You spoke. You spoke with your mouth full.
+O: Let go and my diction improves.
H (thinking): This isn't happening. But those aren't the eyes of a liar.

== opening finds : object, dark > H has thing, H wants return
[In the {place}, {H} picks up {thing:a}]
H (thinking): Still warm. Whoever dropped this was standing here a moment ago.
+SFX: CREAK
O (whispering): Put {it} down. Slowly.
H (surprised): How long have you been behind me?
++O: Longer than you've been in front of me.

== opening finds : object, dark > H has thing, H wants return
H (thinking): Too clean to be trash. Too easy to see to be hidden. Somebody wanted {this} found.
[{H} turns the {kind} over]
+H (thinking): And under the dust, one word, scratched in a hurry. My name.
O: You found {it}. I looked for eight days.
H (nervous): You know what {this} {is}?
++O: I wish I didn't.

== opening finds : creature > H has thing, H wants return
[{H} kneels and opens a coat. The {thing} walks straight in]
H (surprised): Well, hello. You have a collar. So somebody is missing you.
+[The {kind} falls asleep in the crook of an arm]
. H (thinking): I have known this animal for nine seconds and I would take a bullet.
O (embarrassed): Oh. That's... where did you find that one?
H: Do you know each other?
++O: No. I only know that the left ear is the good ear. From, um. Books.

== opening loses > N has thing, H wants recover
[{H} stares at an empty spot in the {place}]
H (shocked): Gone. The {thing}. It was right here, and now it's just... here.
+H (thinking): I was away four minutes. Four. I counted them because I was late.
O: Lost something?
H: The {thing}! Did you see anybody near this spot?
++O: Define anybody.

== opening loses : no old > N has thing, H wants recover
H (embarrassed): Pockets, no. Bag, no. Hat... why did I even look under my hat?
[{H} turns the {place} upside down for the third time]
+H (thinking): A {kind} has no legs. So this is the work of somebody who does.
O: If you're after the {thing}, you may be a little late.
H (surprised): Late for what?
++O: Forget I spoke. I do, constantly.

== opening meets : loved, no ghost, no animal, no changed > H has thing, H wants tell
[{H} stops dead, the {kind} held against the chest]
H (thinking): No. That back. That terrible posture. Of all days, in all places, the {place}.
+[{O} turns around, one second too slowly to be surprised]
O: {H}. You still walk like you're late for something.
H: I was. About ten years ago.
++O (smiling): Only ten? I'd have said yesterday.

== opening meets : loved, no ghost, no animal, no changed > H has thing, H wants tell
H (thinking): I practised what I would say if we met again. I had it down to eleven perfect words.
[{O} walks across the {place}]
O (smiling): Excuse me, I think you dropped your {thing}.
H (embarrassed): Thank you very much, have a pleasant evening, goodbye.
+H (thinking): Eleven words. None of them were those.
. O (laughing): {H}, it's me. You can stop bowing.

== opening meets : ghost > N has thing, O wants recover, H wants help
[There is no shadow under {O}]
O: Excuse me. I left my {thing} somewhere around here. You haven't seen {it}?
H (scared): Your... your feet. I can see the floor through your feet.
+O (sad): Yes. People start with that, and then they run. Nobody ever gets as far as the {kind}.
H (thinking): I should run. It would help if {he:O} didn't look so sorry to bother me.
++H (tired): Fine. Where did you last have {it}?
. O: Here. What year is it?

== opening meets : ghost > N has thing, O wants recover, H wants help
SFX: DING
H (thinking): The door opened. Nobody came in. And now nobody is standing at my elbow.
O: I'm looking for my {thing}. I've been looking for some time.
H (scared): How did you get in?
+O: I walked. Doors are more of a habit, really.
. H (thinking): {He:O} just apologised to the doormat. Ghosts in stories never apologise to doormats.
++H: What {does} {they} look like?
. O: Like the only one there is.

== opening meets : animal > N has thing, O wants recover, H wants help
[{O} sits down in the {place} and looks {H} in the eye]
O: You're late. We need to find the {thing}.
H (shocked): I'm tired. I'm very tired and there is no talking animal.
+O (smug): You are tired, and there is. Kindly panic in that order.
. H (thinking): I have been told off. By somebody who comes up to my knee.
++H: Why do you need me?
. O: Thumbs.

== opening meets : animal > N has thing, O wants recover, H wants help
SFX: TAP TAP
[{O} taps {H} on the shoe with one paw]
O: A word. Where did you put the {thing}?
H (shocked): I lost {it} last winter. How do you even know that? How do you even... talk?
+O: We all do. Nobody ever waits for the answer.
++H (thinking): It's true. I have asked "who's a good one" a thousand times and never once listened.

== opening meets : no ghost, no animal > O has thing, O wants help, H wants help
[{O} stands in the {place}, arms around {thing:a}]
O: Quick. Could you hide something? Not me. {This}.
H (surprised): The {thing}? Why?
+O: If I explain, you'll say no.
. H (thinking): That is the first sensible thing anyone has said to me today.
H (thinking): I should walk on. But those hands are shaking.
++O: Half an hour. That's all. You won't even notice me.

== opening meets : no ghost, no animal, no loved > O has thing, O wants help, H wants help
SFX: WHAM
[{H} and {O} collide, and {thing:a} {lands} between them]
H: Are you all right? You were going about forty miles an hour.
O (scared): The {thing}! {Is} {they} hurt?
+H (thinking): You ask that about people.
H: You're the one who's bleeding.
++O: I've got two knees. There's only one of {this}.

== opening fights : object, no closed > N has thing, H wants win, O wants win
[Two hands close on the {thing} at the same moment]
H (angry): Let go. I saw {it} first.
O (smug): I saw {it} yesterday. I just had manners.
+H: Manners aren't a receipt.
. O: Neither is shouting.
H (determined): Fine. Whoever wins, keeps {it}.
++O: Do try to cry quietly afterwards. I have a headache.

== opening fights : object > N has thing, H wants win, O wants win
H (thinking): {O}. The only person alive who can make the word "hello" sound like a score.
[{H} and {O} face each other across the {thing}]
O (smug): Practising your losing face? It's coming along.
H (angry): I was copying yours.
+O: Remind me who won last time.
. H (thinking): By half a point. That isn't losing. That's a draw with bad lighting.
H (determined): Not this time. Not the {thing}.

== opening fights : creature > N has thing, H wants win, O wants win
[The {thing} sits down exactly between them and yawns]
H (determined): I'm taking this one home. I saw it first.
O: I fed it first. Three days running.
+H (surprised): Three? I've been feeding it for four.
. [The {kind} looks from one to the other and washes its face]
. O (thinking): It has been running two households. I almost respect that.
H: Then let it choose.
O (smug): You're going to regret that.

== opening inherits > H has thing, H wants keep, O wants keep
[{H} wipes the dust off the {thing} with one sleeve]
H (thinking): This is what my {giver} left me. The {place}, the {kind}, and one line on the back of a bill.
Narration: It says: "Don't sell. Give it one more day. Then do as you like."
[{O} puts a head around the door]
O: Are you open?
H: All right. We're open today. Probably.
++O: Your {giver} never said "probably" in forty years.

== opening collects > H has thing, H wants keep, O wants return
[{H} dries the {thing} and hangs everything back in its row]
H (thinking): People ask why I keep what other people lose.
H (thinking): Because one day they'll come back for it. Somebody ought to be home.
+SFX: KNOCK KNOCK
O: May I look at {this}, just for a minute?
++H (thinking): The first visitor in three years. I own one cup.

== opening notices : no animal > O has thing, O hides secret, H wants learn
[{H} watches {O}'s hands a moment too long]
H (thinking): There. Nobody who means it does that.
+H (thinking): Everyone is fooled. Or everyone has agreed to be.
O: Is something wrong?
H: Not at all. I was only looking at the {thing}.
O (thinking): Caught.
++H (thinking): Half a second late. The truth is never half a second late.

== opening notices : no animal > O has thing, O hides secret, H wants learn
[{O} slides the {thing} out of sight]
H: What was that?
O: What was what? And what are you doing here at this hour?
+H (thinking): Two questions for one. That's not an answer, that's a wall.
H (thinking): What everyone knows, and what I just saw, are two different stories.

== opening notices : animal > O has thing, O hides secret, H wants learn
[{O} sits down on the {thing} and looks at the ceiling]
H: You carried that in just now. I saw you.
O: Meow.
H (thinking): That wasn't a meow. That was somebody saying "meow".
+O (thinking): It was the accent, wasn't it.

== opening guards > H has thing, H wants hold
[{H} grips the {thing} and stands up very straight in front of the {place}]
H (thinking): Until dawn. All I have to do is stand here until dawn.
+H (thinking): It has been ten minutes.
O: They put you on duty? On your own?
H (nervous): Halt! Who goes... who's there? Stay back, please!
++O: Your voice broke twice in five words.

== opening trapped > H has thing, H wants hold
SFX: CLICK
[{H} pulls at the door. It does not care]
H (scared): No. No, no. Tell me that wasn't the lock.
O: Congratulations. It's you and me until morning.
+H (thinking): Of all the people in the world to be locked in with. I had a list. It had one name.
H (angry): The {thing} {stays} on my side. You stay on yours.
++[{O} draws a line across the floor with flour]
. O: Trespassers will be mocked.

== opening hears : closed > H has thing, H wants learn
SFX: KNOCK. KNOCK. KNOCK.
[{H} stops breathing and takes hold of the {thing}]
H (thinking): That came from outside. There is no outside. There is just nothing, with stars in it.
+H (thinking): Oxygen normal. Pressure normal. That leaves me.
O (radio): Hello? Somebody in there? Please be in there.
H (nervous): You first. Who are you?
[The airlock opens. A figure in a frosted suit falls in and looks up]

== opening hears : no closed > H has thing, H wants learn
SFX: KNOCK. KNOCK. KNOCK.
H (thinking): Three again. Same as last night. Same gap, like somebody counting.
[{H} turns around, holding the {thing} like a weapon]
+H (thinking): Not the door. Not the wall. Closer.
O (whispering): You hear it too?
H (surprised): You mean I'm not making it up?

== opening changes : no animal > O has thing, H wants save
[{O} turns around, the {thing} still in one hand]
H (shocked): {O}? Your eyes. What happened to your eyes?
O: You came. You said... you would come.
+H (thinking): The voice is the same. Everything else is borrowed.
H (determined): I'm going to fix this. I don't know how. I'm going to fix this.
++O: Don't stand... so close. I skipped lunch.
. H (crying): You were always like this before lunch.

== opening changes : animal > O has thing, H wants save
[{O} sits in the big chair with the {thing} in its mouth]
H (shocked): Sorry. Am I the only one who sees the problem here?
O: You are three minutes late. That's twenty-one in mine.
+H (thinking): It can talk. And out of everything it could say, it chose that.
H (thinking): Nobody blinks. They look at the tail, they look at the floor, they say good morning.
++O: And about the ears. After the meeting. Both sides.

== opening delivers > H has thing, H wants return
[{H} stands at a strange door with the {thing}]
H: Delivery! {Thing:a}, for {O}?
O: I never ordered that.
+H: It's your name. It's your street. It's even your spelling.
. O: That's the trouble. Nobody has this address.
H (thinking): And where the sender's name should be, somebody has cut a neat little hole.
""")
