"""English obstacles and finds that fit several genres. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

OBSTACLES = read_pieces("""
== find corner : N has thing, H wants recover > H has thing
[{H} moves the last box, and there {is} the {thing}]
H (surprised): Here! All day long! I turned over half the town, and {they} {was} here!
+O: It's always in the last place you look. After that, people stop looking.

== find ghost : N has thing, O wants recover > H has thing
[Under the dust in the last box lies the {thing}]
H: Is this the one? There's a name inside. "{O}".
+O (scared): My hand goes through. Would you open {it} for me?

== find contest : N has thing, H wants win
[The {thing} {stays} behind between the two of them, all alone]
H (thinking): One step and I win. I don't understand why my foot won't take it.

== obstacle closing : no closed, light, no old, no above
-- set > H faces obstacle
F: Have you seen the sign? They're closing for good. Tonight.
+H (shocked): There's no sign!
. F: It's a small sign. I think they're sorry about it.
-- try : H faces obstacle > H tried obstacle
H: We've got two hours. We run.
O: We had two hours. We've spent one of them on your shoelaces.
+[They run down the street against everybody going home]
. H (tired): Why does the whole world shut at eight?
++O: Shortcut. Trust me.
. H: I've trusted that flowerpot three times now.
-- worse : H tried obstacle > H faces obstacle
SFX: SLAM
H (sad): Shut. One shutter. I touched it while it was moving.
+O: That's the front. Nobody has said a word about the back.
-- out : H faces obstacle
H: Spare key, under the pot. People are so wonderfully stupid. Come on.

== obstacle rumor : no closed, light, person, no above
-- set > H faces obstacle
F (whispering): You want to be careful. People say things about {O}.
+H: What things?
. F: Sticky fingers. Things go missing. Like {thing:a}.
-- try : H faces obstacle > H tried obstacle
H: I wanted to ask you. About what people say.
O: Ah. That took longer than usual.
+O (sad): You're the first who asked. The rest just move their bags.
. H (thinking): I had an apology ready. It wouldn't come out past my teeth.
-- worse : H tried obstacle > H faces obstacle
F (shouting): See? They're saying {O} stole the {thing}! Somebody saw!
O: Is that what you think too?
+H (thinking): Everyone looked at me. I needed three seconds. Three seconds was too long.
-- out : H faces obstacle
H (shouting): It isn't true! I was there the whole time. Somebody saw? Then let somebody say it to me!
+F: Well... I only heard it from a friend of a friend. I'm sorry.

== obstacle bill : no closed, light, no young, no old, H wants keep
-- set > H faces obstacle
[{H} unfolds a letter with a red stamp on it]
H (shocked): "Vacate the {place} by Thursday." This Thursday?
+F: It's always this Thursday. Nobody ever gets evicted on a nice far one.
-- try : H faces obstacle > H tried obstacle
[{H} and {O} empty a jar onto the counter]
H: Forty-one dollars. And a tooth.
+O: How much is the tooth?
. H (tired): It's mine. It's priceless.
-- worse : H tried obstacle > H faces obstacle
SFX: BANG BANG BANG
F (shocked): They're early! They're carrying things out. They've started with the {thing}!
+H (shouting): Not that! Take the chairs! Take the tooth!
-- out : H faces obstacle
[{H} lies down on top of the crate]
H: It says Thursday. Read it. I'll wait. I'm very comfortable.
+F: They're reading it. They're... putting it all back. I've never seen that.

== obstacle dark-follow : dark, no closed, no old
-- set > H faces obstacle
SFX: STEP. STEP.
H (thinking): When I stop, it stops. It's very good at it. It has practised.
-- try : H faces obstacle > H tried obstacle
H (whispering): Lights off. Breathe through your nose.
O (whispering): What do I do about my heart?
+[The doorknob turns, slowly, and turns back]
. H (thinking): It went away. No. It wants me to think it went away.
-- worse : H tried obstacle > H faces obstacle
SFX: RING RING
H (scared): Not now. Who calls now?
+[The name on the screen is {H}'s own]
. O (scared): Don't pick up. You're standing right here. Don't pick up.
-- out : H faces obstacle
[{H} throws the phone out of the window, as far as it will go]
H (whispering): It followed the ringing. Go. The other way. Go.
+O (whispering): Was that phone paid off?
. H (whispering): Twenty-one months to go.

== obstacle dark-door : dark
-- set > H faces obstacle
[The only door has been bolted on this side]
H (thinking): Locked from the inside. We're the ones who are inside.
-- try : H faces obstacle > H tried obstacle
H: On three. One, two...
SFX: THUD
+O: It didn't move. But it pushed back. Did you feel that? It pushed back.
-- worse : H tried obstacle > H faces obstacle
[The light dies, and the door swings open by itself]
H (whispering): It's open. I wanted it open. Why do I hate it?
+O (whispering): Because it wasn't us.
-- out : H faces obstacle
[{H} steps over the threshold first]
H (determined): If it wants us to come in, it wants to show us something. So let it show us.

== obstacle power : closed
-- set > H faces obstacle
[The lights go out in a row, until only the one over {H} is left]
H (nervous): The lamps are running out. One more hour of light, then it's dark.
-- try : H faces obstacle > H tried obstacle
H: If we put everything that still burns into one lamp, it lasts till morning.
O: Careful. Not the big one. The big one keeps all the others going!
+SFX: FZZT
. H (embarrassed): That was the big one.
-- worse : H tried obstacle > H faces obstacle
[The last light goes out]
H (scared): I can't see. I can't see anything.
+O: Put your hand out. There. That's me.
. H: I'm glad you said so.
-- out : H faces obstacle
H: It's strange. It isn't as bad as I thought. I think the dark is smaller with two people in it.
+O: Don't let go, though. Just in case it finds out.

== obstacle rations : closed
-- set > H faces obstacle
H: One roll. Half a bottle of water. And one of you.
+O: Why am I on the list?
-- try : H faces obstacle > H tried obstacle
[{H} tries to break the roll in half, and one half is bigger]
H: You take that one. You talk more.
+O: Then you need it. You have to listen.
. H (thinking): We are having a fight, and we're each trying to lose it.
-- worse : H tried obstacle > H faces obstacle
O (tired): I'm a bit thirsty. I'll just lie down. Only for a second.
+H (scared): No lying down! Talk to me. Tell me anything.
. O: Then you tell me. The most embarrassing thing you ever did.
. H: This.
-- out : H faces obstacle
[{H} tips the last of the water between {O}'s lips]
H: There. I wasn't thirsty. And if you tell anyone I was nice, I'll deny it.
""")
