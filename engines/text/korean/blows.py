"""Korean pieces for what just happens to somebody in a premise (`{deed}`). In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

BLOWS = read_pieces("""
== opening befalls > H has thing, H wants through
[{H:이} {deed}]
H (충격): 하필 오늘. 하필 지금.
O (놀람): 괜찮아^? 얼굴이 하얀데[|요].
H: 안 괜찮아^. …그래도 괜찮다고 말해 [줘|주세요].
+O: 괜찮아^. 봐^, 말했어^.

== opening befalls > H has thing, H wants through
[{H:이} {deed}]
H (생각): 이런 일은 나한테 안 일어날 줄 알았다. 다들 그렇게 생각하겠지.
[{O:이} {H}에게 손을 내민다]
O: 일어날 수 있겠어^? 손 [줘|주세요].
+H: 혼자 할 수 있어^. 아마도.
. O: ‘아마도’는 혼자 하는 말이 아니[야|에요].

== obstacle through-out : H wants through
-- set > H faces obstacle
F: 다들 너는 이제 안 될 거래. 걱정돼서 하는 말이야.
+H: 그건 걱정이 아니라 포기잖아.
-- try : H faces obstacle > H tried obstacle
[{H:이} 고개를 들고 앞으로 나선다]
H: 혼자서도 수습할 수 있어^. 봐^.
O: 방금 그건 수습한 게 아니라 키운 건데[|요].
+H: 커지는 것까지 다 계획이[야|에요].
-- worse : H tried obstacle > H faces obstacle
[{H:이} 그 자리에 주저앉는다]
H (울먹이며): 어제로 돌아가고 싶어^. 딱 하루만이라도.
-- out : H faces obstacle
[{O:이} {H}의 옆에 앉는다]
O: 어제는 없어^. 대신 오늘은 아직 안 끝났어^. 오늘 할 수 있는 걸로 [하자|해요].
+H (미소): …오늘 할 수 있는 거, 하나는 있어^.

== secret through-same : H wants through, person
= {O}에게도 똑같은 일이 있었고, 그때 아무도 손을 내밀지 않았다.
-- plant > O hides secret
[{O:이} 먼 곳을 바라본다]
H (생각): 이 사람은 안 놀란다. 마치 전에 다 본 것처럼.
-- hint
+H: 왜 이렇게 잘 알아^? 뭐가 필요한지.
. O: 필요한데 없었던 것들이거든^.
-- reveal : O hides secret > H knows secret, H trusts other
O (슬프게): {me}한테도 똑같은 일이 있었어^. 그때는 아무도 안 왔어^. 그래서 {me:은} 온 [거야|거예요].
H (울먹이며): 그걸 왜 이제 말해^?
+O: 불쌍해서 왔다고 생각할까 봐^. 아니[야|에요]. 반가워서 온 [거야|거예요].

== ending through-up : H wants through > H trusts other
[{H:이} 고개를 들고 다시 일어선다]
H (단호): {deed}고 다 끝나는 건 아니네^.
O (미소): 끝은 {you:이} 정하는 [거였어|거였어요].
+H (웃으며): 그럼 아직 안 정할래^. 하고 싶은 게 남았거든^.

== ending through-two : H wants through > H trusts other
H: 혼자 할 수 있다고 한 말, 취소할게^.
[{H:이} {O}의 손을 잡고 일어선다]
O (웃으며): 그 말 기다리다가 늙는 줄 알았어^.
+H (미소): 늦었[어|어요]? 그럼 뛰면 [돼|돼요]. 이제 둘이니까.

== hook summons-through : H wants through
-- plant
[{H:이} 누가 부른 듯 뒤를 돌아본다]
-- whole
효과음: 쾅 쾅 쾅
나레이션: 문밖에서 누군가 외쳤다. “{H} 씨! 그 자리, 아직 비어 있습니다! 내일 아침까지 오실 수 있습니까?”

== hook watcher-through : H wants through, no closed
-- plant
[회색 외투의 남자가 멀리서 {H:을} 지켜본다]
-- whole
[회색 외투의 남자가 수첩을 덮는다]
나레이션: 수첩의 마지막 줄. “예상대로 {H:이} 일어섰다. 두 번째 시험을 시작할 것.”
""")
