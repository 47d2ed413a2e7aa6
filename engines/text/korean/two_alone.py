"""Korean obstacles for two people, a premise without a thing, and nobody else. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

TWO_ALONE = read_pieces("""
== obstacle unasked : bare, no closed
-- set > H faces obstacle
[{H:이} 말하려다가 숨을 멈춘다]
H (생각): 묻고 싶다. 그런데 물으면, 전부 달라질지도 모른다.
-- try : H faces obstacle > H tried obstacle
H (긴장): 뭐 하나 물어봐도 [돼|돼요]?
+O: 물론이[지|죠].
. H (당황): …비가 올까^? 아니, 그게 아니라….
-- worse : H tried obstacle > H faces obstacle
[{O:이} 돌아선다]
O (한숨): 할 말 없으면, 이만 [갈게|갈게요].
-- out : H faces obstacle
H (외침): 잠깐만^! 있어^. 어떻게 시작해야 할지 몰랐을 뿐이[야|에요].
[{O:이} 걸음을 멈추고 돌아본다]
O (미소): 서툴게 시작해도 [돼|돼요]. 안 급하니까^.

== obstacle corners : bare, no closed, no H wants deed
-- set > H faces obstacle
H (미소): 지름길을 알아^. 5분이면 [돼|돼요].
+O: 앞장[서|서세요]. 따라가는 건 잘[해|해요].
-- try : H faces obstacle > H tried obstacle
H (긴장): 여기서 왼쪽…. 아니, 역시 왼쪽.
+O: 여기, 아까 지나온 데[잖아|잖아요]. 벌써 두 번째[야|예요].
-- worse : H tried obstacle > H faces obstacle
[{H:이} 멈춰 서서 주위를 둘러본다]
H (지쳐서): 길을 잃었어^. {my} 입으로 말하기 싫었는데^.
-- out : H faces obstacle
O: 그럼 온 길로 되돌아[가자|가요]. 모퉁이는 다 세어 [뒀어|뒀어요].
H (웃으며): 그걸 다 [셌어|셌어요]? 언제부터^?

== obstacle lights-out : bare, no closed, no old
-- set > H faces obstacle
SFX: 탁
H (놀람): 불이 한꺼번에 나갔어^. 여기만 그런 [거야|거예요]?
+O: 아니[야|에요]. 거리가 온통 [깜깜해|깜깜해요].
-- try : H faces obstacle > H tried obstacle
H (단호): 왼쪽, 그다음 오른쪽. 눈 감고도 갈 수 있어^.
O: 방금 그건 벽이[야|에요].
-- worse : H tried obstacle > H faces obstacle
[{H:이} 어둠 속으로 손을 뻗지만 아무도 없다]
H (긴장): {call}? 대답 좀 해 [줘|줘요]. 아무 말이라도 좋으니까^.
-- out : H faces obstacle
[누군가 {H}의 소매를 잡는다]
O: 여기 있어^. 무서워서 조용했을 뿐이[야|에요].
H (미소): 그럼 같은 쪽을 보고 무서워[하자|해요].

== obstacle crowd : bare, no closed, light
-- set > H faces obstacle
[사람들이 {H:과} {O:을} 둘러싸고 밀려든다]
H (놀람): 갑자기 웬 사람이 이렇게 [많아|많아요]?
+O: 모르겠어^. 소매 꼭 [잡아|잡아요].
-- try : H faces obstacle > H tried obstacle
H (단호): 잠시만요. 죄송합니다. 지나갈게요.
O (외침): 반대쪽! 반대쪽으로 가고 [있어|있어요]!
-- worse : H tried obstacle > H faces obstacle
[{H:이} 돌아보지만 온통 모르는 얼굴뿐이다]
H (절망): 놓쳤다. 아주 잠깐이었는데.
-- out : H faces obstacle
[{O:이} 두 팔을 크게 흔든다]
O (외침): 여기[야|예요], 여기!
H (웃으며): 다들 쳐다[봐|봐요].
+O (미소): 잘됐네^. 그중 한 사람은 봐야 했으니까^.

== obstacle hush : bare, no closed, dark
-- set > H faces obstacle
SFX: 저벅. 저벅.
H (속삭임): 누가 와^. 숙여^. 소리 내지 말고^.
-- try : H faces obstacle > H tried obstacle
O (속삭임): 긴장하면 무릎에서 소리가 [나|나요].
H (속삭임): 그럼 긴장하지 [마|마요].
-- worse : H tried obstacle > H faces obstacle
SFX: 뚝
H (긴장): 멈췄어^. 바로 앞에서^.
-- out : H faces obstacle
SFX: 야옹
H (지쳐서): 고양이였어^. 고양이한테 십 년 감수했네^.
+O (미소): 고양이도 그랬을걸^. 도망가는 거 [봤지|봤죠]?
""")
