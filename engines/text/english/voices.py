"""How English heroes and others show what they are like in their first lines. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

VOICES = read_pieces("""
== voice hero-shy
+Narration: My name is {H}. I always know just what to say, usually on the way home.
++H (thinking): Speak up. On three. One. Two. Maybe on five.

== voice hero-proud
+Narration: I'm {H}. I am never wrong. Now and then I'm early.
++H: I'm not asking for help. I'm offering you an opportunity.

== voice hero-blunt
+Narration: {H}. I never learned how to say things nicely. It saves time.
++H: If you don't like it, say so. I would.

== voice hero-precise
+Narration: My name is {H}. I trust order more than feelings. First, second, and then third.
++H: Two guesses, one fact. Let's start with the fact.

== voice hero-warm
+Narration: I'm {H}. I have never been able to walk past a sigh. It's a kind of illness.
++H: Have you eaten? Whatever it is, it'll be shorter after soup.

== voice hero-dry
+Narration: I'm {H}. My plan for today was that nothing would happen. I was doing so well.
++H: I'd be shocked, but it's not in my job description.

== voice hero-bright
+Narration: I'm {H}. I break a lot of things. I fix about half. It evens out.
++H (smiling): It's fine! I've never done this before, and that's always gone fine!

== voice other-shy : no strange
+O: I didn't mean to scare you. I never mean to. It just sort of arrives with me.

== voice other-shy : strange
+O: I'm {O}. Sorry. I know it's hard to hear me. I'm sort of used to it.
++H: I got about half of that.

== voice other-proud : no strange
+O (smug): I'm not asking a favour. I'm granting one.

== voice other-proud : strange
+O (smug): {O}. You'll want to remember that.
++H (thinking): I've never met anybody who could say their own name like an order.

== voice other-blunt : no strange
+O: What's wrong with your face?
. H: It's been like this for a while.

== voice other-blunt : strange
+O: {O}. I don't do small talk. You get one question.
++H: That was already four sentences.

== voice other-precise : no strange
+O: Summary. No time, three ways out, two of them illegal.

== voice other-precise : strange
+O: {O}. This should take seven minutes.
++H: Why seven?
. O: Because eight is showing off.

== voice other-warm : no strange
+O (smiling): You skipped lunch again. I can see it from here. It's written all over your face.

== voice other-warm : strange
+O (smiling): I'm {O}. I've startled you. Take your time, breathe.
++H (thinking): A perfect stranger, with a voice like a blanket.

== voice other-dry : no strange
+O: Good news and bad news. The good news was a joke.

== voice other-dry : strange
+O: {O}. I'll say "nice to meet you" when I'm sure.
++H: How long does that usually take?

== voice other-bright : no strange
+O (happy): {H}! I've just thought of seven plans! Six of them are terrible!

== voice other-bright : strange
+O (happy): I'm {O}! Most people call me Wait!
++H: Why Wait?
. O: I don't know! They just shout it whenever I'm around!
""")
