/*
 * Written by bench/train-worthiness.ts; do not edit.
 * Trained on ClaimBuster: A Benchmark Dataset of Check-worthy Factual Claims (Arslan, Hassan, Li,
 * Tremayne; https://doi.org/10.5281/zenodo.3609356), licence CC BY 4.0. Weights are a derived work.
 */
export const BIAS = 0.0081;

export const WEIGHTS = `#	7.0
# %	4.4
# a	-0.5
# and	-0.7
# as	1.2
# billion	2.7
# cents	1.5
# countries	2.0
# days	1.3
# e	1.6
# for	-0.7
# hours	-0.6
# i	-2.1
# if	-1.1
# in	2.8
# jobs	2.6
# million	4.4
# more	1.6
# nd	1.0
# new	1.0
# o	-1.5
# or	1.1
# out	1.2
# people	1.3
# percent	3.9
# police	0.7
# refundable	-1.7
# said	0.6
# st	-2.2
# states	2.0
# th	-0.8
# that	0.9
# they	-0.7
# thousand	-1.1
# to	1.6
# trillion	2.3
# when	2.8
# year	0.6
# years	-0.6
%	4.4
% and	1.3
% in	-0.5
% of	3.2
:background	-0.1
:comparison	4.1
:definition	0.5
:direct_quotation	-2.5
:first_person	-1.0
:has_date	0.4
:has_money	5.1
:has_percentage	6.9
:has_quantity	6.2
:has_quotation	-1.8
:has_rank	2.5
:heading	-4.0
:length 2	-2.8
:length 3	-3.7
:length 4	-0.8
:length 5	4.5
:names 0	-4.2
:names 1	-1.5
:names 2	0.8
:names 3	2.3
:names 4	2.5
:names 5	0.8
:names 6	0.6
:names_outlet	0.1
:names_several	3.0
:names_speaker	0.8
:opinion_or_vague	-3.5
:plan_or_promise	-2.5
:question	-5.0
:relation	1.4
:reports_event	4.5
:superlative_or_ranking	3.1
?	-5.0
a	-0.6
a #	2.2
a bad	0.4
a balanced	-0.4
a better	-4.8
a big	1.0
a bill	1.8
a bipartisan	1.2
a bit	1.0
a bright	-0.5
a budget	-1.3
a campaign	-1.2
a candidate	1.0
a certain	0.9
a chance	-1.8
a change	-0.4
a child	-0.5
a citizen	0.7
a clear	-1.0
a commitment	-1.0
a complete	1.4
a computer	0.8
a consensus	-0.9
a consequence	1.6
a consistent	1.6
a constitutional	0.8
a country	-0.9
a couple	-1.3
a crime	1.2
a criminal	1.7
a culture	-1.5
a deal	-0.9
a debate	0.9
a decent	-0.5
a deep	-0.4
a deficit	2.0
a democrat	-2.0
a determination	-1.2
a difference	-1.9
a different	-2.0
a disaster	-2.3
a doctor	-0.9
a dollar	0.4
a fact	1.2
a few	0.6
a foreign	-0.4
a free	-0.4
a friend	0.7
a general	-1.7
a global	1.3
a good	-2.3
a governor	0.5
a great	-1.7
a greater	1.8
a group	-1.2
a growing	-1.1
a gun	0.5
a guy	-0.4
a hard	-0.9
a health	1.1
a high	-1.2
a higher	0.6
a home	-0.8
a hundred	0.4
a job	-1.4
a judge	0.8
a last	0.6
a law	0.9
a leader	-1.3
a liberal	-0.4
a line	-0.7
a little	-1.0
a long	1.3
a look	-2.2
a lot	-0.9
a major	-1.2
a majority	1.4
a man	-1.0
a massive	0.4
a member	0.7
a middle	1.1
a million	0.5
a minute	-2.3
a mistake	-3.0
a model	-0.9
a month	1.1
a moral	0.4
a more	-0.8
a much	-1.1
a nation	-0.8
a national	-1.3
a net	1.9
a new	-1.3
a nuclear	0.6
a number	-0.5
a part	-0.5
a particular	-1.2
a peace	0.5
a penny	1.0
a period	-1.4
a political	-0.4
a position	1.4
a president	-2.0
a presidential	1.4
a pretty	-0.4
a private	-1.2
a promise	-1.1
a proposal	-0.8
a question	-2.8
a real	-1.0
a reason	-1.6
a recent	1.1
a record	0.4
a report	2.2
a republican	-2.4
a responsibility	-2.3
a responsible	-1.6
a result	1.6
a right	0.6
a row	2.0
a scalpel	-0.9
a second	-1.8
a sense	-1.1
a serious	-2.3
a significant	1.3
a single	3.4
a small	-1.7
a special	-0.8
a speech	-1.0
a state	0.9
a statement	-1.2
a strategic	1.5
a strategy	-1.7
a study	0.8
a summit	0.7
a system	0.4
a tax	-1.0
a terrible	-0.4
a terrorist	-2.5
a test	-0.9
a thing	-1.7
a third	-0.7
a thousand	0.5
a threat	0.4
a time	-1.3
a top	-1.9
a total	1.2
a tough	-1.1
a treaty	0.4
a trillion	2.3
a uh	-0.6
a variety	-1.4
a very	-0.7
a war	-1.9
a way	-0.7
a week	0.9
a while	-2.2
a whole	-2.2
a woman	-0.7
a world	-2.0
a year	1.8
a young	0.4
ability	-1.3
ability of	-1.1
ability to	-0.4
abortions	0.9
about	-1.3
about #	1.3
about a	1.9
about all	-1.7
about and	0.5
about four	1.3
about half	1.7
about how	-1.3
about issues	-0.9
about it	-1.0
about me	0.6
about my	-1.4
about not	0.9
about our	-2.1
about that	-1.7
about the	-2.2
about them	-1.5
about these	-0.8
about this	-1.9
about two	0.6
about uh	1.0
about what	1.0
about your	1.0
above	-1.5
abroad	-1.5
abroad and	-0.7
absolutely	-0.8
access	-1.5
access to	-1.5
accomplished	1.8
according	2.0
according to	2.0
account	0.6
accountability	-0.7
accounts	0.7
accurate	-0.4
accurately	-0.4
achieve	-1.1
achieved	0.4
acknowledged	0.7
acres	1.3
across	-1.6
across the	-0.9
across this	-0.6
act	0.8
action	-0.8
action i	0.6
actions	-1.5
active	0.6
activity	-1.2
acts	1.5
actual	1.6
actually	2.3
add	0.6
add a	0.6
added	0.9
addition to	-1.2
additional programs	-1.4
additional tax	-1.2
address	-1.8
address the	-0.7
adds	-0.8
adequate	-1.5
adequately	-1.7
administration	2.8
administration and	1.6
administration in	1.5
administration of	-2.0
administration that	1.9
administration to	0.5
administration was	-1.8
administration we	-0.9
administrations	-0.7
administrative	1.3
admiral	0.5
admire	-0.6
admission	1.5
admission of	1.5
admitted	1.6
adopted	2.7
ads	1.6
advance	-1.5
advanced	0.7
advantage of	-0.5
advisers	-1.7
advocate	-1.8
advocated	1.5
advocates	0.5
affairs	-1.7
affect	-1.8
affect the	-1.4
affects	-0.8
affirmative	-1.4
affirmative action	-0.4
afford	0.5
afford to	-0.7
affordable	-1.4
affordable housing	-1.1
afghanistan and	-1.0
africa and	1.1
african	0.9
after	1.9
after #	-0.6
after a	0.7
after i	0.6
after that	1.2
after the	1.3
aftermath	-1.2
aftermath of	-1.2
again	-2.1
again and	-2.3
again i	-2.0
again if	-0.6
again it	-1.1
again that	0.5
again the	-1.7
again this	-0.7
again to	0.8
again we	0.8
against	4.3
against a	-0.6
against it	-0.8
against that	2.7
against the	2.2
against us	1.6
age	-1.3
aged	-0.6
agencies	1.2
agency	2.5
agenda	-2.2
agents	0.8
aggressive	-1.1
ago	0.6
ago ?	-1.3
ago and	0.9
ago i	1.7
ago in	-1.7
ago the	1.4
ago when	0.4
agree	-2.9
agree on	-0.6
agree that	-0.6
agree to	-0.5
agree with	-3.4
agreed	-0.6
agreed to	0.5
agreed with	-1.3
agreement	2.0
agreement and	0.9
agreement that	-0.5
agreement with	2.1
agreements	0.8
agrees	-1.6
agricultural	2.5
agriculture	-2.6
ah	-1.0
ahmadinejad	-1.0
aid	0.6
aid for	0.4
aid to	1.1
aids	1.7
air	1.7
air force	0.6
aisle	-0.9
al	0.8
al qaeda	0.9
al qaida	0.9
alive	-0.9
all	-0.4
all #	0.8
all about	-0.8
all americans	-2.0
all and	0.5
all around	-0.7
all i	-2.3
all in	1.0
all kinds	-1.2
all know	-0.6
all my	-1.3
all of	1.5
all people	-1.6
all seniors	0.4
all that	-1.5
all these	-0.5
all time	1.7
alliance	-0.4
alliances	0.4
allies and	-0.9
allowance	0.4
allowed	1.4
allowed to	0.8
ally	-0.5
ally in	0.4
almost	0.6
alone	1.1
along	1.9
along with	2.1
already	1.6
also a	-0.4
also believe	-0.4
also going	0.8
also got	-1.3
also have	-2.4
also i	0.9
also in	1.0
also the	-0.4
also think	-0.6
also to	-1.3
also want	-0.5
although	1.6
always	-1.9
am	-2.1
am a	-1.5
am convinced	0.4
am for	-1.0
am not	1.0
am one	-0.5
amazing	-1.0
ambassador	1.3
amendment	0.9
amendment that	1.1
amendment to	0.5
amendments	0.4
america	-2.5
america ?	-0.8
america and	-1.9
america are	-0.9
america as	0.4
america has	-1.1
america i	0.6
america is	-1.5
america must	-0.7
america safe	-0.9
america that	1.4
america the	-1.1
america today	0.9
america we	-0.5
american	-1.5
american citizens	-0.5
american dream	-1.2
american family	-1.0
american history	2.5
american life	1.2
american people	-3.4
american troops	-1.6
americans and	0.4
americans are	-0.4
americans have	1.8
americans out	0.5
amnesty	1.8
among	1.3
among the	0.8
amount	2.2
amount of	1.3
amounts	1.1
an	-0.5
an additional	0.5
an administration	-2.2
an agenda	-1.0
an all	1.2
an amendment	-0.7
an american	-0.8
an answer	-0.9
an attack	1.2
an average	0.9
an economy	1.1
an election	0.4
an enormous	-1.7
an example	-1.2
an income	-1.6
an individual	-1.2
an issue	-1.5
an opportunity	-0.8
and	-0.5
and #	1.6
and a	-1.6
and affordable	-1.4
and after	1.4
and again	-1.7
and all	-1.2
and also	-0.5
and and	-1.0
and are	1.3
and as	1.3
and back	0.4
and basically	1.0
and be	-1.0
and billions	0.7
and bring	-0.5
and by	0.9
and can	-0.5
and create	0.6
and cut	0.5
and democrats	1.6
and development	-0.6
and do	-1.6
and drug	1.7
and during	1.5
and eliminate	1.5
and every	0.7
and everybody	-1.3
and fifty	-1.6
and find	-1.2
and for	-2.7
and forth	-0.8
and frankly	1.7
and freedom	-0.8
and gas	1.2
and get	-3.1
and go	0.6
and governor	-1.2
and grow	-1.5
and had	-0.5
and has	1.4
and have	-0.9
and help	-1.9
and her	-1.4
and here	-1.4
and hopefully	-1.2
and how	-1.5
and i	-1.0
and if	-1.6
and in	0.9
and inflation	1.0
and is	1.5
and just	0.5
and latin	-1.3
and let	-2.4
and local	0.5
and make	-1.8
and many	1.0
and matsu	0.6
and maybe	-0.7
and me	-0.9
and medicaid	1.5
and medicare	-2.5
and military	-0.4
and moderate	1.2
and most	0.4
and mr	1.4
and much	0.7
and my	-1.8
and myself	-1.4
and nobody	-1.1
and not	-2.8
and of	0.4
and on	0.4
and one	-0.7
and only	0.7
and other	2.5
and others	-1.5
and our	1.1
and part	-1.3
and people	-0.4
and perhaps	-0.8
and probably	-0.4
and prosperous	-1.3
and put	1.0
and right	0.4
and save	-0.8
and say	-0.6
and science	1.9
and secondly	-1.3
and see	-1.0
and since	0.6
and small	1.1
and social	-0.5
and some	-0.7
and sometimes	-1.2
and start	0.4
and state	-0.9
and still	0.5
and take	-1.9
and talk	-1.7
and tell	1.0
and thank	-1.2
and that	1.3
and their	-0.9
and then	-1.3
and there	0.4
and therefore	1.4
and they	1.7
and think	-0.6
and this	-2.0
and those	1.1
and to	-1.7
and tried	0.5
and uh	-0.6
and was	0.4
and what	0.8
and where	-0.9
and which	0.4
and who	-0.4
and will	-2.6
and win	-1.1
and with	-1.4
and women	-0.7
and won	-0.4
and would	0.5
and yes	1.3
and your	0.9
anderson	-1.7
andrea	-0.8
angeles	-1.1
angry	-2.7
ann	-1.8
announced	1.7
another	-3.6
another and	-1.0
another debate	-0.7
another example	-1.0
another one	-1.9
answer	-2.1
answer the	-0.8
answers	0.4
anti	0.9
any	2.7
any country	1.5
any major	2.0
any more	1.8
any of	1.4
any other	0.5
any time	1.0
any way	0.4
anybody	-2.4
anybody else	-1.5
anybody s	-0.6
anybody that	-1.5
anymore	-0.5
anyone	-0.6
anything	-1.3
anything else	0.6
anything like	1.0
anything that	-1.6
anything to	-1.3
anyway	-1.4
anywhere	-1.1
apart	-0.6
apologize	-1.3
applause	-2.2
appoint	-2.1
appointed	0.8
appreciate	-2.5
appreciate that	-0.7
approach	-2.4
approach to	-1.3
approaches	-0.8
appropriate	-1.4
appropriated	0.9
appropriations	-0.8
approximately	1.7
arab	2.2
arabia	-1.7
arafat	-0.4
are	1.9
are #	2.9
are a	1.6
are all	-2.4
are already	1.0
are as	-1.0
are at	0.8
are being	1.1
are concerned	-0.4
are covered	1.7
are doing	1.8
are elected	-0.9
are getting	-0.7
are giving	2.1
are going	0.5
are great	-1.0
are helping	0.4
are hurting	-1.6
are important	-0.9
are in	-0.7
are investing	0.4
are making	-2.2
are many	-1.8
are more	1.5
are no	0.7
are not	-1.0
are now	1.2
are on	1.1
are other	-1.8
are paying	1.1
are people	-2.0
are so	0.6
are some	-2.3
are still	0.7
are taking	-0.5
are the	-1.5
are things	1.3
are two	-1.9
are watching	-0.9
are we	-1.8
are working	-0.5
are you	-1.1
area	-0.8
areas	-2.7
areas of	0.7
aren	1.6
aren t	1.6
argument	-1.5
arguments	-1.2
arizona	-0.5
arkansas	1.5
arm	-0.9
armed	0.5
armed forces	-1.2
arms and	0.4
arms control	2.2
arms race	-1.5
army	1.1
around	-1.9
around a	-0.5
around and	-1.0
around with	-0.8
as	0.7
as a	2.4
as americans	-1.0
as an	0.4
as far	-0.5
as governor	-1.3
as he	-0.6
as high	-1.3
as i	-0.6
as if	-0.5
as many	1.9
as mr	1.4
as much	0.7
as our	-0.8
as senator	1.0
as soon	-0.6
as strong	-1.1
as the	-2.2
as to	-1.8
as you	2.8
aside	-1.2
ask	-1.6
ask for	-0.7
ask the	-0.7
ask you	-1.9
asked about	0.6
asked to	1.1
asking the	-0.9
aspirations	-0.9
assad	2.8
assault	1.3
assault weapon	0.6
assault weapons	1.2
assistance	1.3
assistance to	0.9
associate	-0.4
associated	1.0
association	1.2
assume	-1.9
assure	-0.7
at	0.4
at #	0.9
at a	-1.2
at all	1.9
at an	1.8
at any	1.0
at every	-1.4
at first	-2.1
at home	-3.1
at it	1.3
at least	1.2
at one	1.4
at our	-1.7
at peace	-1.1
at some	-0.6
at stake	-1.8
at that	0.8
at the	-1.9
at this	1.0
at what	-0.4
atomic	-0.7
atomic power	-1.3
attack	0.7
attack on	1.0
attacked	1.4
attention	-0.4
attitude	-2.5
attitude is	-0.9
attorney	1.7
attorney general	1.1
audience	-1.0
august	-1.3
author	-0.6
authority	0.7
authority to	0.9
auto	2.0
auto industry	1.7
automobile	1.8
available	2.2
available to	1.6
average	2.7
average in	1.5
average of	0.6
avoided	0.8
aware	0.9
away and	-1.3
away from	0.4
away the	-1.2
away with	1.0
awful	-1.3
b	-0.8
baby	0.8
back	-1.3
back and	-1.6
back because	1.1
back into	1.0
back on	-0.6
back the	0.5
back to	-2.1
back up	-0.7
background	-0.8
bad	-1.8
bad for	0.6
baghdad	-1.1
baker	0.9
balance	-1.4
balance the	-0.7
ballistic	1.6
bankrupt	1.4
bankruptcy	2.0
banks	1.8
base	-2.2
based	-0.8
based on	-1.4
basic	0.6
basically	0.5
basis	-0.6
battle	0.5
battle for	-1.2
be	-3.1
be #	1.4
be a	-3.1
be able	-0.9
be allowed	-0.4
be better	0.4
be called	-1.1
be clear	-0.5
be drawn	-1.3
be elected	-0.9
be for	-2.0
be free	-0.6
be gone	-1.3
be good	-0.4
be here	0.5
be listening	-1.0
be made	-2.0
be no	-2.0
be on	-1.9
be paid	-0.4
be paying	1.8
be president	-2.0
be safe	1.0
be strong	-1.8
be sure	0.8
be taken	-1.2
be talking	-0.4
be that	1.7
be the	-3.1
be there	-1.7
be to	-0.6
be uh	-0.5
be very	-1.7
be willing	-1.1
be with	-0.8
bear	0.6
became	2.1
became president	2.0
because	1.7
because as	1.3
because he	1.7
because if	-1.1
because in	-0.9
because it	-1.3
because of	0.4
because the	0.6
because there	-0.4
because they	-0.5
because this	1.1
because we	-1.4
because what	1.1
because you	0.4
become	-3.5
become a	-1.7
becomes	1.4
been	0.5
been a	-2.5
been all	-1.7
been an	-0.7
been doing	-0.9
been done	1.3
been no	-1.5
been one	-0.6
been out	-1.7
been taken	1.1
been uh	0.4
been very	-1.8
been working	-0.9
before #	1.8
before in	-1.6
before the	-0.6
before this	-1.2
before we	-1.0
before you	0.4
began	2.0
begin	-2.7
begin to	-1.9
beginning of	-0.6
beginning to	1.0
begun	2.6
begun to	2.6
behalf	-1.2
behalf of	-1.0
behind	1.0
behind the	-0.4
behind us	-1.2
being	0.9
being a	-0.7
belief	-1.3
beliefs	-1.3
beliefs that	-0.6
believe	-2.8
believe in	-1.5
believe it	-1.2
believe mr	0.4
believe that	-2.1
believe the	-0.9
believe there	-0.4
believe we	-0.5
believed	-1.7
believed that	-1.4
believes	-0.8
believes that	-0.6
belong	-0.9
below	1.4
below the	1.1
bench	-1.2
benefit	-3.3
benefits	1.9
benefits of	-0.8
berlin	-1.0
best	-5.1
best days	-0.7
best i	-0.7
best interests	-0.6
best to	-0.6
best way	1.3
bet	-1.1
better	-3.1
better and	-0.6
better for	-0.7
better in	-1.0
better job	-2.1
better than	-1.1
better way	-0.8
between	-1.2
between #	1.0
between a	-1.1
between us	-0.9
beyond	-2.5
big	0.7
big difference	-2.2
bigger	-0.5
biggest	2.0
biggest tax	1.5
bilateral	1.0
bill	2.9
bill and	-1.4
bill that	3.1
bill which	2.2
billion	3.5
billion a	1.8
billion and	1.5
billion back	1.0
billion deficit	1.0
billion dollar	-0.4
billion dollars	2.6
billion in	0.9
billion increase	0.7
billion of	1.2
billion over	0.9
billion surplus	0.6
billion tax	-1.0
billion that	1.0
billion to	0.4
billions	1.1
billions and	0.6
billions of	0.8
bills	1.4
bin	0.5
bin laden	0.5
bipartisan	1.6
bipartisan commission	1.0
birth	2.0
bit	0.8
bit of	-0.8
black	1.6
blame	-1.0
blocked	1.4
blood	-0.7
board	0.7
bob	-1.9
body	-1.6
bombing	1.2
bombs	1.9
bond	-1.1
border	2.0
border patrol	2.2
borders	1.6
born	-0.6
borrowing	-1.2
bosnia	0.8
both	2.1
both of	-2.0
both parties	0.5
bottom	0.5
bottom line	0.9
bought	-0.4
boy	-1.7
boycott	1.1
boys	-0.8
brackets	-0.6
brady	0.7
brady bill	1.1
branch	-0.6
brave	-1.0
break	1.4
breaking	0.8
breaks	0.9
bridge	-0.4
briefly	-1.2
bright	-0.5
bright and	-1.1
bring	-2.2
bring down	-1.8
bring that	1.7
bring the	-2.5
bring them	-1.0
bring this	-0.7
bring to	-1.0
bringing	-0.6
britain	0.7
broad	-0.8
broke	2.3
brought	2.0
budget	2.6
budget amendment	1.2
budget and	1.1
budget by	-1.5
budget committee	0.4
budget in	2.4
budget plan	1.3
budget that	1.3
budgets	2.3
build	0.9
build a	-0.9
build the	0.5
building	-1.6
buildings	0.7
built in	0.6
bunch	0.9
bunch of	0.9
burden	0.7
burden on	-1.5
burger	2.2
burger court	2.2
bush	0.7
bush has	0.7
bush i	-0.6
bush is	-0.8
bush s	0.8
business	-0.4
business and	0.4
business people	0.4
business with	0.8
businesses	2.0
businesses and	1.7
businesses have	0.7
businesses that	2.1
businesses to	-2.0
busy	-1.4
but	-0.6
but #	-0.8
but again	-0.5
but all	-1.0
but also	-0.9
but as	-1.0
but at	0.8
but because	-1.3
but i	-2.3
but in	0.4
but instead	-1.2
but it	1.1
but just	0.7
but let	-0.9
but look	0.7
but my	-1.2
but not	-0.6
but now	0.8
but on	-0.8
but our	-1.2
but there	-1.3
but they	-0.9
but this	-1.0
but those	1.4
but to	1.0
but under	0.4
but we	-3.2
but what	2.0
but when	0.6
but with	-0.8
but you	-0.6
buy	-1.1
buy a	-1.2
buying	-2.8
by	2.9
by #	-1.8
by far	0.9
by his	0.7
by itself	-0.4
by mr	1.1
by our	0.6
by president	1.5
by saying	-1.4
by some	-1.1
by that	0.7
by this	-1.0
c	-1.4
cabinet	0.7
california	0.8
call for	-1.1
called	1.4
called a	-0.6
called for	1.1
called the	-2.1
called upon	-1.3
calling	0.5
calls	0.9
calls for	1.5
cambodia	-1.2
came	0.9
came back	-1.4
came from	-1.2
came in	1.1
came out	1.1
campaign	1.5
campaign and	-1.6
campaign finance	0.4
campaign i	1.5
campaign is	0.4
campaigned	-2.2
campaigns	-0.9
camps	1.5
can	-4.5
can afford	0.8
can and	-0.6
can bring	-1.6
can buy	0.9
can create	-1.5
can do	-3.4
can get	0.6
can go	-2.1
can have	-1.6
can help	-0.7
can invest	-1.3
can keep	2.7
can lead	-0.6
can look	-1.2
can run	-0.4
can say	-1.5
can spend	-1.2
can t	0.6
can take	1.0
can talk	-1.3
can tell	0.4
can to	-1.9
can use	-1.0
can we	-1.3
can work	-0.8
can you	-0.8
canceled	1.2
cancer	1.1
candidate	1.6
candidate for	-0.9
candidates	-2.1
candy	-1.1
cannot	-3.5
cannot be	0.5
cannot have	-0.8
cap	0.6
capabilities	-1.6
capability	0.8
capable	-0.4
capacity to	0.5
capita	1.2
capital	-0.6
capital gains	-0.5
car	-1.7
card	-2.1
care	1.0
care about	-1.4
care and	1.1
care costs	-2.0
care for	-0.9
care of	0.7
care system	1.2
career	-2.5
careful	-1.7
carefully	-0.8
carry out	-1.2
carrying	-2.0
cars	1.2
carter	-1.5
carter uh	-1.6
case	1.1
case of	1.6
cash	-0.4
cast	0.7
castro	1.4
caucus	1.5
caught	1.4
cause of	-0.9
caused	1.1
cell	-0.4
cent	0.7
centers	-0.7
central	0.5
central america	0.6
cents	2.4
century	-1.9
ceo	-0.5
certain	0.5
certainly	-3.7
chairman	-1.5
challenges	-4.1
challenges that	-1.2
chance	-1.8
chance to	-1.9
chances	-1.2
change in	-0.4
change our	0.4
change that	-1.0
change the	-0.5
changed	-1.0
changes in	-0.9
changing	0.8
character	-2.9
charge	-1.1
charged	0.4
charter	0.8
cheap	1.1
check	-0.5
checks	-0.6
chemical	-1.3
chiang	1.2
chiang kai	1.2
chicago	-0.5
chief of	1.7
chiefs	0.8
chiefs of	1.2
child	-0.4
child in	-1.1
child left	1.7
children	-0.9
children and	-0.6
children in	0.6
children s	-2.2
children who	0.9
chile	-0.9
china	1.3
china is	0.8
chinese	1.6
choice	-1.6
choices that	-1.3
choose	0.4
chris	-0.6
church	-1.9
cia	-0.5
cities	-2.1
citizen	0.7
citizens	-0.4
citizens and	-0.4
city	1.7
civil	2.0
civil rights	2.0
civil war	0.8
civilian	-0.4
claim	0.7
claims	0.8
class	1.3
class americans	1.2
class families	2.0
classrooms	-0.8
clean coal	-0.7
clean up	0.5
clear	-1.4
clear that	1.1
clear to	-1.1
clearly	0.9
clinton	1.5
clinton and	0.8
clinton s	1.3
clock	-1.7
close	1.0
close the	-1.2
close to	1.6
closed	1.0
closely	0.8
closely with	0.8
closer	0.5
closer to	0.8
coal	1.2
coal technology	-0.4
coalition	1.5
coalition that	0.5
coast	-0.6
cocaine	1.6
code	-2.2
colin	-1.3
colin powell	-1.3
collect	1.9
college	1.0
color	-0.9
combat	-0.4
combined	1.7
come down	1.7
come from	-1.0
come here	0.7
come home	1.3
come in	-1.5
come into	1.1
come out	0.4
come to	-0.4
come together	-1.3
come up	-0.6
comes	-1.0
comes from	-0.6
comes to	0.6
coming	1.2
coming in	-1.8
coming into	0.5
coming out	1.4
commander	-1.6
commander in	-2.0
comment	-0.9
comments	-0.9
commission	1.1
commission that	1.5
commit	-0.7
commitment	-1.8
commitment to	-2.5
commitments	-0.5
committed to	-0.5
common	-1.6
communism	-2.5
communist	-0.7
communists	-1.5
communities	-1.5
communities and	-1.6
community	-1.3
companies	2.1
companies and	-1.1
companies that	-0.5
companies to	0.6
company that	-0.5
compare	0.6
compared to	1.1
comparison	-1.6
compensation	-1.5
compete	1.3
compete with	0.8
competent	-0.7
competition	-1.0
competitive	-0.5
complains	-1.0
complains about	-0.7
complete	1.4
completely	0.7
comprehensive	1.3
computer	0.7
concept	-1.3
concern	-2.9
concerned	-1.4
concerned about	-1.9
concerned and	-1.1
concerned i	-1.0
concerns	-0.5
concluded	1.8
conditions	1.5
conduct	-1.3
conference	-1.4
confidence	-2.0
confidence in	-1.5
confident	0.7
conflict that	-1.6
confronted	-1.4
confronted with	-1.4
congress and	0.5
congress has	1.2
congress in	0.5
congress of	-1.0
congress to	2.2
congress who	0.7
congressional	0.4
congressional committees	-0.9
congressman	1.4
congressmen	1.0
conscience	-0.4
consensus	-0.6
consequence	1.6
consequences	0.4
conservation	0.4
conservative	-2.0
consider	-0.8
consistent	1.5
consistently	0.7
constant	-0.8
constitution	-2.9
constitution of	-0.8
constitutional amendment	1.5
consuming	0.4
contain	-1.0
continue	-0.8
continue to	-0.6
continued	-1.0
continued to	-0.4
continues	-0.5
continuing	-0.7
contract	1.4
contrast	1.0
control	0.6
control agreement	1.7
control and	1.3
control it	-1.3
control of	-1.3
control the	-2.6
controlled	1.2
controlling	0.9
convention	-1.2
conventional	-2.4
conventional forces	-2.4
convince	-1.9
convinced	1.2
convinced that	0.9
cooperate	-0.5
core	0.9
corn	1.4
corporate	1.0
corporations	-1.8
correct	-3.1
correct the	-0.9
cost	-0.4
cost and	-0.7
cost the	-1.0
costs	1.8
costs about	1.4
costs are	-1.1
could	-0.6
could be	-2.0
could do	-0.6
could go	-0.5
could have	-0.6
could not	-0.4
council	-1.1
count	-0.7
countries	2.2
countries in	0.7
countries like	1.4
countries of	0.6
country and	-1.9
country as	-1.9
country because	-0.7
country for	0.8
country in	1.6
country of	-0.8
country s	-1.3
country than	-0.8
country that	1.0
country who	-0.4
country with	1.8
counts	-1.6
couple	-1.0
couple of	-0.6
courage	-1.5
courage to	-0.6
course	-3.7
course i	-0.8
course is	-1.7
course of	-0.5
course we	-2.0
court	1.5
courts	1.2
cover	2.7
coverage	1.3
covered	2.6
create a	-0.7
create jobs	-1.2
create more	-0.8
created	2.0
created #	1.3
created a	-0.8
creating	2.2
creating jobs	1.6
credibility	-2.0
credible	-1.3
credit	-0.4
credit and	-1.2
credit for	-1.6
credits	0.6
crime	3.2
crime bill	0.7
criminal	1.6
crisis	1.8
crisis since	1.4
critical	-2.2
criticism	-1.8
criticize	-2.1
criticizing	0.8
crucial	-1.5
cruise	1.2
cuba	0.8
culture	-2.1
culture of	-0.7
currency	0.5
current	2.3
currently	0.7
cut	0.7
cut #	0.7
cut and	1.6
cut defense	0.6
cut for	-2.6
cut in	1.9
cut it	-2.8
cut medicare	1.4
cut our	-0.8
cut spending	-1.5
cut taxes	1.8
cut that	-1.3
cut the	1.1
cut we	-0.7
cuts	0.7
cuts for	0.4
cuts in	0.7
cuts that	-1.3
cutting	-2.2
d	-1.0
d be	-0.5
d c	-0.6
d have	0.6
d like	-0.7
d rather	-1.0
d say	0.4
damage	-1.2
dangerous	-1.4
daughter	-1.4
day	-2.7
day after	-1.2
day and	-1.0
day of	0.4
day that	1.1
day to	-0.7
day when	0.5
days	-0.9
days ago	-0.6
days are	-1.8
deal	1.1
deal of	-1.5
dealing	-0.9
dealing with	-0.9
deals	-1.5
dealt	2.1
dealt with	2.1
death	-0.4
death penalty	-0.9
debate	-1.0
debates	-1.6
debt	0.9
debt and	-0.7
debt in	1.2
december	-0.5
december of	1.4
decency	-1.3
decent	-1.7
decide	-3.2
decided	2.2
decided to	1.6
decision	-1.2
decision as	0.6
decision on	-1.4
decision to	-1.2
decisions	-0.8
decisions on	-0.8
decisions that	-1.0
declare	-0.5
declared	1.8
decline	1.4
decrease	0.8
deduction	1.1
deductions	1.3
deductions and	-0.5
deeply	-0.4
defeat	-1.4
defeated	1.3
defend	1.4
defend the	1.2
defending	0.4
defense	2.0
defense and	-0.8
defense budget	1.9
defense spending	1.3
defenses	1.4
defensive	-0.7
deficit	2.1
deficit down	1.4
deficit was	-0.9
deficit with	1.5
deficits	1.7
define	-0.9
defined	1.0
definition	-0.4
degree	1.2
delayed	0.8
deliver	-1.5
demand	-1.4
democracies	0.6
democracy	0.5
democracy and	-1.1
democrat	-2.8
democratic	0.9
democratic congress	-1.8
democratic party	-1.4
democrats	0.7
democrats and	-0.9
demonstrate	0.4
denied	1.8
deny	1.9
department	1.9
department of	1.6
departments	1.6
dependent	-1.7
depends	-0.5
deployed	2.4
depression	1.8
deserve	-1.6
designed	-0.4
designed to	-1.0
desire	-0.9
despair	-1.6
despite the	-1.3
destroy	-0.4
destroyed	0.7
detail	0.8
details	-0.6
determination	-1.4
determine	-2.5
determined	-1.4
deterrent	-1.2
devastating	1.1
develop	-1.6
developed	1.0
developing	-1.7
development	-1.1
dictators	-1.0
dictatorship	1.7
did	2.6
did and	-0.8
did in	-1.1
did it	0.4
did not	1.6
did they	-1.4
did vote	2.6
did was	-1.1
did we	-1.0
did you	-1.0
didn	1.6
didn t	1.6
died	-0.7
difference	-1.1
difference between	-0.6
difference of	-1.6
difference on	-1.7
differences	-2.9
different	-3.3
different view	0.4
difficult	-3.5
difficult to	-1.6
difficulties	-1.1
diplomacy	-1.6
diplomatic	1.7
directed	1.2
direction	-1.8
directly	-0.4
disabled	0.6
disadvantaged	-1.2
disagree	-2.3
disagree with	-1.1
disagreement	-1.1
disarmament	-1.5
disaster	-2.8
discipline	-2.5
discriminate	-1.3
discrimination	-1.0
discuss	-1.4
discussed	-1.7
discussion	-1.8
dispute	1.8
distinguished	1.2
divided	-1.6
dividend	-0.5
divisions	1.0
do	-1.6
do ?	1.1
do a	-2.0
do about	-1.0
do all	0.7
do and	-0.9
do anything	-1.2
do as	-1.1
do away	-0.5
do believe	-2.0
do better	-1.6
do but	0.9
do everything	-0.5
do for	-0.7
do i	-0.9
do in	-1.0
do is	-2.3
do it	-1.2
do know	-1.3
do more	0.4
do need	-0.7
do not	-0.6
do some	-1.0
do something	-0.5
do that	-0.6
do the	0.5
do think	1.3
do this	1.4
do to	0.9
do we	1.0
do what	-1.2
do with	0.9
do you	1.0
doctors	-1.2
dodd	1.4
dodd frank	1.4
does	0.5
does it	0.5
does not	1.0
does that	-0.9
doing a	-0.6
doing everything	-0.7
doing in	-0.9
doing it	1.4
doing that	0.4
doing the	-1.2
doing this	-1.0
doing what	-1.0
dole	0.8
dole s	1.2
dollar	1.6
dollars	4.9
dollars for	1.6
dollars in	1.7
dollars of	1.7
dollars off	0.8
dollars out	0.7
dollars worth	1.2
domestic	-1.7
don	-1.5
don t	-1.5
donald	1.8
donald has	1.0
done	1.9
done a	-1.3
done and	1.4
done in	-0.6
done is	1.7
done it	0.9
done that	-1.5
done the	0.9
done to	-1.0
done with	0.8
donors	2.7
door	-1.6
doors	-1.6
double	0.4
double the	-1.4
doubled	4.3
doubt	-2.8
doubt that	-1.3
down	1.8
down #	0.8
down a	1.4
down and	1.0
down because	1.6
down government	-0.6
down in	-0.8
down on	-0.9
down that	-1.4
down there	0.6
down with	-1.6
draft	0.8
draft evaders	1.0
dramatically	2.5
draw	-0.8
draw a	-1.2
drawn	-1.3
dream	-2.2
dreams	-1.2
drilling	-0.7
drive	0.5
driven	1.5
drop	1.1
drop in	0.9
dropped	1.3
dropping	-0.4
drug	2.0
drug free	1.0
drugs	0.6
drugs are	1.1
due	1.8
dump	-1.1
during	1.8
during his	1.0
during that	1.7
during the	2.0
e	2.1
e mails	1.9
each	-1.0
each of	0.4
each one	-1.4
each other	0.4
earlier	0.8
early in	0.9
earmarks	1.4
earning	-0.8
earth	-2.3
east	-0.5
eastern	0.7
eastern europe	-1.3
easy	-1.5
economic crisis	0.4
economic growth	1.4
economic package	-2.7
economic plan	1.3
economic strength	-1.1
economies	-0.7
economists	1.0
economy	-0.6
economy and	-0.5
economy going	-1.1
economy in	-0.4
economy is	1.8
economy of	0.4
economy that	1.3
educated	-1.4
education in	0.7
education is	-0.7
education system	-1.1
education we	-1.5
effect	-1.9
effect that	0.5
effective and	0.9
effectively	0.6
efficiency	0.7
efficiency standards	1.5
efficient	-1.9
effort	1.3
efforts	-1.1
egypt	1.3
eight	1.6
eight million	0.8
eight year	-0.8
eight years	1.1
eighty	1.5
eisenhower	-1.1
eisenhower administration	-0.9
elderly	-0.5
elected president	-1.1
election	-2.2
election is	-0.7
election year	1.0
eleven	2.4
eligible	2.1
eligible for	2.1
eliminate	0.7
eliminated	1.1
eliminating	-0.5
else	-1.6
embargo	1.5
emergency	1.0
emphasis	-1.0
employees	1.5
employer	0.7
employers	2.0
encourage	-0.4
encouraged	0.7
encourages	-1.3
end	-0.5
end of	0.9
end the	-0.6
ended	3.2
ended the	2.1
ended up	1.3
endorsed	3.1
endorsed me	2.2
enemy	-0.8
energy	1.2
energy independence	-1.5
energy policy	1.3
energy that	1.4
enforce	-1.7
enforcement	1.0
enforcement of	-0.9
engage	-1.3
enormous	-2.1
enough	-2.5
enough to	-1.9
enterprise	2.5
entire	1.3
entitled	-1.5
entitled to	-1.3
environment	-1.1
envy	-1.7
envy of	-1.7
equal	-2.0
equal pay	-1.2
equality	-1.1
equipment	0.5
equivalent	0.9
especially	-2.0
essential	-1.4
essential that	-1.4
essential to	-1.2
essentially	1.9
establish	0.4
estimate	1.9
estimated	1.7
estimated that	0.8
ethanol	1.0
ethical	-1.4
europe	-1.4
evaders	1.0
even	3.1
even a	1.1
even know	-1.9
even more	1.3
even the	0.7
even though	1.5
evening	-2.0
event	-0.6
events	-0.8
ever	1.2
ever been	1.7
ever seen	-2.2
ever since	0.5
every #	-2.2
every american	-1.8
every day	-1.2
every dollar	-1.1
every one	0.8
every other	2.2
every single	1.0
every year	1.6
everybody	-1.0
everybody in	-1.0
everybody knows	-2.0
everybody s	0.8
everybody who	-0.7
everyone	0.5
everything	0.5
everything that	-1.4
evidence	1.9
evidence that	2.3
exactly	1.8
exactly what	1.9
examine	0.4
example	-1.5
example of	-2.8
example that	-1.3
example to	-1.2
example we	1.0
examples	-1.7
excellence	0.7
except	2.1
except for	1.0
excess	1.5
excluded	-1.5
excuse me	0.8
executive	0.8
exemptions	-1.0
exercise	-1.1
exercise of	-0.9
exist	-0.8
existed	-1.5
existing	-0.4
expand	0.6
expanded	1.3
expansion	0.8
expansion of	1.2
expect	-0.6
expensive	1.4
experience	-3.1
experience and	-1.5
experience in	-0.8
experts	0.4
explain	0.6
export	2.4
exports	0.6
express	-1.7
expression	0.8
extend	0.6
extend it	-1.3
extend the	0.8
extra	-1.6
extraordinary	-1.1
extreme	-1.1
eye	-1.6
eyes	-1.8
eyes and	-1.7
f	0.7
face	-0.9
face of	-0.5
faced	-1.2
faced with	-0.8
fact	2.5
fact he	-1.6
fact i	-0.7
fact is	-1.9
fact it	0.6
fact of	-0.9
fact that	1.9
fact the	1.4
fact there	-0.7
fact we	1.2
factor	-0.8
facts	-2.1
facts and	-1.0
fail	-0.4
failed	2.3
failed to	2.3
failure	0.7
fair to	1.2
fairly	-1.2
fairness	-1.9
faith	-1.6
faith and	-1.4
faith in	-0.4
fall	-0.6
falling	0.4
familiar	-0.9
families and	-1.8
families of	-1.3
families to	-1.2
families who	0.5
family	-0.9
family and	-1.6
family values	-0.5
fannie	-0.6
far	1.4
far as	-0.6
farm	0.5
fast	-1.5
faster	-0.5
father	-2.1
fault	-1.2
favor	1.4
favor of	2.9
favor the	-1.4
fbi	2.5
fda	0.6
fear	-1.4
february	1.4
fed	-0.5
federal	1.4
federal aid	1.2
federal government	-1.1
federal income	0.4
federal spending	-2.4
feel	-2.1
feel that	-1.1
feel very	-0.7
feeling	-1.1
feels	-1.2
fellow	0.4
fellow citizens	1.2
felt	-2.3
felt that	-1.1
few days	0.8
few years	-0.5
fewer	0.8
field	-2.1
field of	-1.6
fifteen	0.9
fifty five	0.4
fifty percent	1.4
fight	-1.0
fight against	1.1
fight and	-1.1
fight for	-0.8
fight to	0.6
fighting	2.7
figure	1.8
figure out	0.8
figures	0.7
fill	-1.0
final	0.4
finally	-0.6
finally we	1.1
finance	0.4
finance reform	0.4
financial crisis	2.1
financing	0.7
find	0.6
find a	0.7
find out	0.4
find that	0.6
find the	-1.7
finding	-2.1
finish	-0.4
finished	-2.3
first	0.9
first i	-2.0
first in	1.7
first place	-1.6
first president	2.4
first priority	-1.1
first quarter	0.6
first question	-1.3
first thing	-1.7
first time	2.4
first we	1.6
first year	0.4
fiscal	-1.4
fiscally	0.9
five	2.5
five and	-0.5
five cents	1.3
five million	1.4
five or	-2.3
five percent	2.2
five year	0.5
five years	1.1
fix	0.7
fix it	1.0
fixed	1.9
flag	-0.8
floor	0.4
floor of	1.4
flu	-0.6
focus	-1.9
focus on	-1.1
focussed	0.9
focussed on	0.9
folks	1.6
follow	-0.8
follow that	-0.8
followed	-1.0
following	-2.1
food	1.4
food and	-0.9
food stamps	0.4
for #	0.8
for all	-1.5
for america	-1.7
for an	-1.5
for and	-0.7
for another	-0.7
for being	0.5
for defense	0.4
for economic	-1.5
for education	-1.9
for every	0.5
for everybody	1.0
for four	-1.1
for free	1.5
for freedom	-2.2
for giving	-0.7
for his	-0.9
for human	-0.6
for it	1.6
for less	-0.4
for me	-1.0
for medicare	1.6
for middle	1.6
for more	-2.1
for my	-1.7
for new	1.4
for oil	-1.4
for one	1.0
for our	-1.0
for peace	0.4
for people	-1.3
for programs	-1.1
for seniors	1.2
for something	-1.1
for the	-0.4
for their	0.7
for these	-0.7
for those	0.6
for two	1.3
for us	-1.8
for what	-1.2
for women	-1.4
for years	-0.4
for you	-0.5
force	-0.5
force and	-1.2
force for	-0.7
forced	1.5
forces	-2.0
forces of	-0.7
forces to	-1.3
ford	1.4
ford administration	-1.4
ford and	1.7
ford has	0.6
ford s	0.5
foreign affairs	-1.6
foreign country	-0.5
foreign policy	-1.6
forget	0.6
forgotten	-0.7
form	-1.2
former	0.5
formosa	-0.8
fortunate	-0.6
fortunately	-1.1
fortune	-0.9
forty	1.9
forward	0.9
forward a	1.4
forward to	-0.6
forward with	0.7
fought	2.3
fought for	-0.8
found	1.6
found that	1.1
four and	-1.1
four hundred	1.7
four million	0.7
four months	0.6
four times	2.2
four to	1.7
four year	1.0
four years	-2.3
fourth	-1.3
france	1.5
frank	1.4
frankly	0.5
free	1.0
free and	-1.1
free enterprise	1.5
free schools	1.0
free trade	-0.4
free world	-1.7
freedom	-4.0
freedom and	-1.9
freedom of	0.7
freedom will	-0.4
freeze	-1.0
fresh	0.8
friend	0.7
friends	-1.5
friends in	-1.1
from	1.0
from #	-0.4
from a	-1.5
from china	0.4
from coming	1.6
from now	-2.4
from our	-1.8
from that	1.1
from the	0.7
from these	1.0
from washington	-1.6
from welfare	-1.7
from you	-1.2
fuel	1.6
fuel efficiency	1.3
full	-0.6
fully	-1.7
fully fund	-0.9
fund	2.1
fundamental	-2.0
funding	2.2
funding for	2.1
funds	0.4
funds for	0.7
further	0.4
future	-2.2
future and	-1.4
future for	-0.9
future in	-1.2
future of	-1.9
g	-2.2
gain	1.1
gains	0.9
gains in	0.7
gains rate	-2.3
gas	1.6
gasoline	-0.5
gave	2.3
gave a	-0.6
gave me	-1.0
gave them	1.3
gave you	1.4
general	0.6
generals	0.8
generation	-1.5
generation of	-0.4
geneva	0.9
gentlemen	0.8
george	0.4
george bush	1.1
george washington	1.0
georgia	-0.4
germany	2.0
get	-0.8
get #	0.9
get america	-0.5
get an	0.6
get at	1.0
get back	-0.7
get elected	-1.3
get help	-0.7
get in	0.6
get into	-1.4
get involved	-0.4
get it	-3.5
get more	-2.0
get off	-1.9
get one	1.2
get out	-1.3
get people	-1.6
get some	-0.9
get that	-1.1
get the	-1.2
get their	1.9
get them	-1.0
get there	-0.7
get things	-0.4
get this	-2.8
get through	0.9
get to	-0.4
get together	1.1
get you	0.7
gets	0.4
getting a	0.7
getting rid	1.1
give	-2.3
give me	-1.4
give the	0.6
give them	-1.0
give to	0.4
give up	-1.1
give you	-0.4
given	1.1
given the	-0.5
given to	-1.8
gives	0.6
giving	1.8
giving them	0.7
glad	-2.6
glad that	-0.9
glad to	-0.6
glad you	-1.4
glaspie	1.4
global	1.0
go	-1.3
go after	1.0
go around	-1.5
go back	-2.9
go bankrupt	0.4
go down	-0.5
go forward	0.9
go from	-0.8
go in	-1.9
go on	-0.6
go out	-0.7
go through	1.3
go to	1.3
go up	0.5
goal	0.8
goals	-1.6
god	-3.0
goes	-0.4
goes to	1.9
going	-0.8
going after	-3.0
going back	0.7
going bankrupt	0.8
going down	0.6
going forward	-0.8
going in	-1.3
going into	-0.9
going to	-1.0
going up	0.7
gold	1.1
gone	2.4
gone down	2.6
gone from	1.6
gone on	-0.7
gone up	3.6
gonna	-0.6
good	-3.1
good job	-1.7
good people	-1.8
good strong	-0.5
good thing	0.9
good things	0.7
good to	0.6
goods	0.9
gore	0.7
got #	1.5
got a	0.6
got an	-0.8
got the	0.4
got to	-6.6
government	0.8
government and	-1.6
government at	-1.2
government but	0.4
government can	-1.0
government contracts	0.4
government has	-1.3
government in	-0.9
government is	-2.1
government run	1.0
government s	-1.3
government should	-1.5
government that	-1.5
government to	1.1
government was	1.4
government would	-1.2
governor bush	-1.0
governor carter	-2.2
governor clinton	0.6
governor has	1.4
governor of	0.6
governor romney	1.0
governor when	-1.4
governors	-1.6
grabbed	-1.8
grade	-1.4
grain	1.4
grain embargo	1.2
grandchildren	-1.7
grandfather	-2.0
grant	-0.9
grants	0.5
grateful	-0.6
great britain	0.7
great country	-1.5
great deal	-1.8
great depression	2.4
greater	0.4
greatest	-2.7
greed	0.6
green	1.0
gridlock	-1.3
gross national	0.6
ground	-2.4
group of	-1.6
grow	-2.0
grow and	0.7
grow the	-1.9
growing	2.1
grows	0.9
growth and	0.5
growth rate	-0.9
guarantee	-1.1
guarantees	1.5
guess	1.2
guess i	0.6
guidelines	-0.6
guilty	1.9
guinea	1.8
gun	0.5
guns	2.3
guy who	1.0
guys	-1.9
had #	1.4
had an	-1.6
had been	1.3
had enough	-1.7
had more	1.8
had some	-0.4
had the	0.6
had three	0.9
had to	-1.0
had uh	-0.7
had with	-1.1
haiti	1.4
half	2.0
half million	2.6
half of	2.1
half the	1.0
half years	-1.5
hall	-1.4
hampshire	-1.8
hand	-0.7
hand in	-1.6
handgun	-0.4
handguns	0.9
handle	-1.3
handle the	-1.0
hands of	-1.4
happen	-1.0
happen in	-0.7
happen to	-0.4
happened	1.3
happened in	-0.7
happening	-0.5
happening in	-2.6
happy	-1.0
happy to	0.5
harbor	-0.8
hard	-2.8
hard for	-0.4
hard to	-1.6
hard work	-1.7
harder	-0.5
harder for	0.6
hardest	-2.4
harm	-1.1
harm s	-0.4
has	2.5
has a	-1.0
has an	1.2
has been	-1.7
has come	-1.4
has cut	1.7
has done	1.0
has ever	1.3
has failed	-0.7
has gone	1.6
has got	-1.6
has happened	-1.0
has in	-0.7
has indicated	0.8
has lost	-1.3
has made	-0.7
has never	2.0
has no	0.6
has not	0.7
has put	-1.2
has said	1.4
has shown	0.7
has taken	0.8
has the	0.7
has to	-1.3
hasn	1.9
hasn t	1.9
hate	-1.2
hatred	-1.9
have	1.5
have #	3.6
have a	-1.1
have added	0.4
have adequate	-1.1
have all	-0.4
have already	-0.5
have an	-1.0
have and	-1.7
have another	-1.8
have any	0.6
have been	1.4
have come	1.0
have consistently	0.7
have cut	1.3
have enough	0.7
have every	-1.5
have for	0.5
have fought	2.1
have given	-1.0
have gone	2.3
have good	-2.1
have got	-1.6
have gotten	1.1
have happened	0.9
have heard	-0.5
have his	0.8
have i	-1.2
have in	1.3
have increased	1.1
have it	1.6
have just	0.7
have lost	1.6
have made	-2.8
have more	1.0
have moved	0.5
have never	1.4
have no	0.5
have not	1.6
have one	1.3
have our	-2.4
have people	-2.3
have proposed	-1.4
have reduced	0.8
have said	2.6
have saved	-1.0
have so	-1.1
have some	-1.5
have somebody	-1.3
have such	-0.7
have the	1.0
have their	-2.0
have them	-0.8
have time	-1.6
have to	-5.3
have two	-0.9
have very	-1.3
have what	0.5
have with	-0.8
have you	-1.8
having	0.8
having a	1.7
he	2.6
he and	-1.0
he called	0.9
he can	-0.8
he could	-1.1
he d	0.7
he did	-2.1
he didn	1.2
he doesn	1.2
he had	-0.4
he hasn	-0.4
he is	1.8
he just	1.9
he ll	-1.7
he made	1.7
he makes	-0.8
he now	2.3
he ought	0.4
he paid	1.5
he s	-0.6
he said	-1.3
he says	1.6
he should	-1.2
he started	1.2
he supported	1.2
he talks	-2.4
he thought	2.2
he vetoed	1.8
he voted	2.5
he wanted	-1.3
he wants	0.5
he was	1.3
he went	-1.2
head	-1.9
head of	-0.9
heads	0.5
heads of	0.7
health	1.9
health care	1.3
health insurance	2.0
healthier	2.0
healthy	-0.5
hear	-0.5
heard	-1.5
heard you	-1.3
heart	-3.0
heart of	-1.7
hearts	-1.7
heat	-1.0
heavens	0.4
held	2.5
help and	0.8
help from	-0.6
help me	-0.4
help of	-2.1
help our	1.1
help people	-1.8
help the	1.5
help them	-0.9
help those	-1.2
help with	1.2
helped	-0.6
helped to	1.8
helpful	-1.3
helping	-0.8
her	-0.7
her own	-0.7
here	-3.4
here at	-1.4
here i	-0.9
here in	-0.8
here is	-0.5
here s	-0.7
here to	-1.5
here tonight	-1.6
here with	-2.3
hey	-2.4
high	0.7
high as	-1.3
high interest	0.4
high school	1.5
higher	0.7
highest	3.3
highly	0.6
highly qualified	0.6
highway	-1.7
hill	0.5
hillary	3.5
hillary clinton	3.1
him	0.8
him because	-2.3
him for	-2.1
him that	-0.6
him to	-0.5
himself	-1.1
hire	1.4
hire people	1.3
hired	1.2
his	-0.5
his campaign	1.9
his country	-0.9
his own	1.8
his plan	0.9
his record	-0.5
his tax	-0.5
hispanic	-0.6
historic	-1.2
history	3.1
history of	1.9
hit	-0.7
hmo	1.1
hmos	0.9
holding	0.7
hole	0.8
hole in	0.8
home	-0.5
home in	-0.7
home ownership	1.7
home pay	-0.6
homeland	1.2
homeless	0.9
homeowners	-0.9
homes	0.5
honest	-1.1
honestly	-0.6
honor	-1.2
honored	-1.2
hope	-3.4
hope and	-0.5
hope for	-1.0
hope it	-0.7
hope of	-0.7
hope people	-1.0
hopeful	-0.6
hopefully	-2.4
hopes	-1.4
hopes and	-0.8
hoping	-1.4
hospitals	1.4
hostages	0.7
hours	-1.3
house and	-1.2
house of	1.2
house staff	0.5
houses	1.4
housing	2.0
how	-4.8
how can	-1.1
how do	-0.8
how i	-1.5
how many	-0.7
how the	0.6
how we	-1.7
how you	-1.2
however	-3.1
huge	-0.5
human rights	0.8
humanitarian	2.8
humanitarian relief	2.2
hundred	2.5
hundred and	1.1
hundred billion	1.6
hundred million	1.2
hundred thousand	2.2
hundreds	2.4
hundreds of	2.4
hungary	0.9
hungry	0.4
hunt	0.5
hurt	-1.3
hurting	-2.3
husband	-1.9
hussein	-0.8
hussein was	2.2
i	-3.8
i accept	-1.5
i admire	-0.7
i agree	-1.8
i am	-1.8
i and	-1.9
i appreciate	-1.9
i ask	-1.3
i asked	-0.4
i became	2.2
i believe	-2.4
i came	-2.5
i can	-2.3
i certainly	-1.1
i couldn	-0.7
i d	-1.4
i did	3.1
i didn	0.9
i disagree	-1.4
i do	-2.8
i don	-1.6
i doubt	-1.4
i favor	-2.8
i feel	-1.1
i found	-0.8
i gave	1.3
i get	-2.7
i got	1.0
i guess	1.1
i had	-0.4
i happen	-0.5
i have	1.8
i haven	0.7
i heard	-0.6
i hope	-3.0
i indicated	0.9
i intend	-1.1
i just	-1.9
i knew	-1.3
i know	-3.8
i learned	-1.1
i ll	-1.5
i love	-2.4
i m	-2.1
i made	0.8
i make	-0.4
i may	-0.4
i mean	1.9
i mentioned	-1.4
i met	-2.1
i might	2.1
i need	-1.0
i never	0.9
i notice	-1.0
i owe	-0.7
i promise	-1.6
i propose	-1.5
i proposed	3.1
i put	-0.5
i ran	0.8
i recommended	0.9
i remember	-3.9
i respect	-1.9
i saw	-1.6
i say	-3.9
i see	-1.5
i served	-1.2
i should	-0.6
i signed	1.3
i stand	-0.5
i still	-0.8
i support	-1.4
i supported	3.5
i take	-1.0
i talk	-1.3
i talked	-1.8
i think	-2.2
i told	-1.4
i took	0.6
i ve	-0.8
i vetoed	3.1
i visited	-1.5
i voted	1.8
i want	-5.0
i wanted	-1.2
i was	-1.0
i went	-1.1
i will	-1.2
i wish	-0.9
i won	-2.5
i would	-2.2
i wouldn	-1.7
ice	-0.4
idea	-0.8
idea of	-2.1
idea that	-0.8
ideas	-0.8
identified	-1.0
ideology	-1.7
if	-2.0
if he	-2.1
if i	-2.1
if if	-1.1
if it	1.4
if necessary	-1.2
if she	-1.9
if that	-1.1
if the	-2.6
if they	-1.0
if we	-3.3
if you	2.2
ignore	-0.9
illegal	3.1
illegal immigrants	1.7
illegally	1.1
illinois	-0.4
imagine	-1.3
immediate	-2.1
immediately	1.4
immigrants	2.1
immigration	1.4
impact	1.2
implement	-1.0
importance	-1.2
important	-5.9
important and	-1.7
important for	-1.0
important issues	-1.7
important that	-1.2
important thing	-0.7
important to	-0.8
importantly	1.5
importing	0.4
imports	0.8
improving	1.0
in	1.2
in #	1.9
in a	1.2
in action	0.8
in additional	0.8
in advance	-0.7
in afghanistan	1.4
in all	-1.5
in america	-1.4
in american	1.3
in an	-1.1
in and	-1.8
in any	1.4
in arkansas	-0.5
in asia	1.5
in at	-0.9
in both	-0.4
in california	2.3
in central	0.7
in chicago	-0.8
in chief	-2.0
in dealing	0.4
in debt	2.2
in detail	-1.6
in economic	-0.8
in education	1.5
in effect	-0.8
in europe	-1.3
in every	-0.9
in exchange	0.6
in favor	2.9
in february	1.4
in federal	2.1
in fifty	-1.4
in foreign	-1.4
in four	-1.2
in georgia	-0.8
in getting	-0.7
in government	-0.4
in half	0.9
in health	-1.2
in higher	0.8
in history	2.7
in income	0.9
in inflation	-0.7
in iran	-0.8
in iraq	1.9
in it	0.6
in its	-1.1
in jail	0.6
in january	0.7
in korea	-0.4
in latin	-0.8
in libya	-0.9
in line	0.5
in many	0.5
in massachusetts	-0.8
in medicare	1.0
in military	1.0
in mind	1.1
in my	0.5
in new	0.8
in nicaragua	0.5
in office	1.3
in one	-1.9
in order	-2.1
in other	0.6
in our	-0.5
in pakistan	1.5
in perspective	-0.9
in place	0.9
in politics	-1.8
in poverty	1.4
in public	-0.5
in real	-1.1
in recent	1.0
in social	1.2
in syria	-1.5
in tax	2.0
in taxes	1.9
in terms	-1.0
in texas	-0.8
in that	0.5
in their	-1.2
in there	1.2
in this	-1.2
in those	-1.4
in trouble	-1.4
in trying	1.2
in uh	-1.2
in washington	-0.9
in what	0.7
in which	-1.0
in with	-1.6
in world	0.6
in your	-1.4
inappropriate	1.0
inaudible	2.3
incentives	-1.2
incentives to	-1.7
include	0.7
includes	-1.7
including	1.2
including a	1.4
including the	-0.8
income	2.5
income americans	0.5
income in	1.3
income is	1.5
income people	1.1
income tax	1.6
income taxes	-1.5
incomes	1.4
increase	2.5
increase in	2.2
increase our	-0.5
increase taxes	0.6
increase the	2.0
increased	2.8
increased the	0.4
increases	0.9
increases in	-0.6
increasing	2.4
increasingly	0.4
incumbent	-0.4
indeed	-2.3
independence	-2.7
independent	1.1
index	1.5
india	1.3
indicate	-1.1
indicate that	1.0
indicated	3.3
indicated that	1.6
indicates	-1.4
indicates that	-0.5
indicating	0.4
indication	-0.8
indicted	1.3
individual	-1.1
individual who	-1.1
individuals	1.1
indochina	2.0
industrial	1.4
industrialized	1.8
industry	1.9
industry and	2.0
inflation	2.0
inflation and	-1.3
inflation because	1.5
inflationary	0.4
inherited	0.8
initiative	0.8
inner	-0.4
innocent	1.1
inside	0.6
instance	-1.3
instances	1.7
instead	0.6
instead we	-0.9
institutions	-0.5
insurance	3.3
insurance companies	1.8
insurance company	0.9
insurance for	1.1
insured	0.4
integrity	-0.4
intelligence	1.0
intend	-1.8
intend to	-1.7
interdiction	0.8
interest	0.6
interest and	-1.7
interest in	-1.2
interest rate	-1.0
interest rates	2.3
interested	-0.7
interested in	-1.3
interesting	-0.4
interests	0.6
interests are	1.4
interests of	-1.1
internal	0.5
internal affairs	-0.4
international	0.5
international community	0.6
interview	0.5
into	1.5
into a	-0.4
into effect	-1.1
into his	-1.8
into it	-1.3
into law	1.0
into our	1.6
into the	0.7
into this	-2.0
invasion	0.5
invasion of	1.4
invest	-1.7
invest in	-1.9
invested	0.7
investigation	1.8
investing	-0.4
investing in	-1.2
investment	1.2
investment and	0.4
investment tax	0.5
investments	2.5
investments that	0.9
invite	-1.5
involved with	-0.6
involvement	0.9
involvement of	-1.5
iran	2.2
iran and	-0.6
iran is	0.8
iranian	-1.1
iraq	0.8
iraq and	-0.9
iraq is	-1.2
iraqi	-0.4
iraqis	-1.0
iron	0.5
irresponsible	1.3
is #	2.0
is a	-1.4
is about	-0.9
is absolutely	0.7
is actually	-0.7
is all	0.4
is also	0.7
is an	0.7
is and	0.8
is another	-1.2
is are	-1.1
is at	1.2
is because	-0.6
is can	-0.6
is coming	0.6
is concerned	-1.3
is doing	1.2
is down	1.6
is essential	-1.3
is fighting	1.3
is for	1.6
is getting	-0.9
is good	-1.0
is he	0.8
is how	-1.7
is i	-0.4
is if	-1.2
is important	-2.3
is in	-1.5
is it	-1.6
is just	-2.9
is killing	2.1
is let	-1.0
is like	-1.4
is moving	-0.6
is necessary	1.8
is no	0.7
is not	-2.1
is now	0.8
is on	-0.8
is one	1.1
is only	-1.0
is our	-0.9
is over	-0.8
is part	-1.1
is probably	-0.5
is really	-1.3
is saying	1.2
is so	-1.1
is something	0.6
is still	0.8
is strong	-0.9
is such	-0.5
is suggesting	-1.0
is talking	-1.0
is that	-0.4
is there	-1.4
is they	0.9
is this	-2.2
is to	-2.9
is true	1.7
is trying	-1.2
is uh	1.5
is under	1.8
is up	1.0
is very	-1.6
is we	1.2
is what	-0.9
is where	1.6
is whether	-0.5
is who	1.1
is why	1.5
isis	1.3
islamic	1.8
island	-1.2
islands	1.9
isolate	-1.6
israel	1.0
israel and	1.4
israelis	-0.7
issue	-3.1
issue and	-1.1
issue of	-1.0
issue that	-0.9
issued	1.2
issues	-1.3
issues and	-0.8
issues that	-1.1
it	0.6
it #	-1.0
it ?	0.8
it a	-0.6
it again	-0.5
it also	-1.0
it and	0.4
it as	1.1
it away	-1.5
it be	-1.0
it because	1.0
it but	1.9
it by	-1.1
it came	0.9
it can	-1.0
it comes	0.4
it costs	2.5
it could	-1.3
it depends	0.4
it did	1.3
it doesn	-2.0
it done	0.6
it down	-1.3
it encourages	-1.6
it from	1.7
it gets	0.8
it has	-1.2
it hasn	-1.3
it i	0.7
it if	-0.5
it in	0.4
it is	-1.1
it isn	-2.1
it it	-0.9
it just	-1.7
it ll	0.9
it makes	1.1
it may	-1.3
it means	-3.0
it more	-1.5
it must	-0.7
it needs	-1.1
it ought	-0.5
it out	-1.5
it right	0.5
it s	-0.8
it seemed	-1.9
it seems	-0.5
it should	-0.4
it sounds	-0.8
it takes	-2.1
it that	-1.0
it the	-0.9
it then	-1.0
it to	-1.3
it took	2.2
it uh	-1.4
it very	0.4
it was	1.7
it wasn	0.9
it when	-1.8
it will	0.5
it without	-1.0
it won	0.7
it works	1.7
it would	-1.9
it you	0.6
item	-0.4
items	-1.1
its	-1.7
its own	1.7
jail	0.6
james	-0.7
january	0.8
january of	-0.4
japan	1.3
japanese	0.7
jersey	-1.1
jim	-1.1
jim baker	1.8
jim i	-0.9
job	-1.1
job done	-0.7
job growth	0.8
job in	-1.5
job of	-1.4
job training	0.6
jobs	3.2
jobs and	-1.4
jobs are	2.3
jobs for	1.8
jobs here	-0.8
jobs of	0.7
jobs the	1.5
jobs would	0.5
joe	-0.7
joe the	-1.5
john	-0.6
john mccain	1.4
johnson	1.2
johnson and	0.7
join	-2.1
join me	-1.7
joint	0.4
joint chiefs	0.4
journal	1.9
judge	-0.8
judges	-1.0
judgment	-2.4
judgment and	-1.1
judgment is	-0.9
judgments	-1.1
july	-0.8
june	-0.7
just	-1.2
just a	0.6
just about	0.8
just don	-1.1
just for	-1.1
just had	-1.1
just have	-2.3
just in	-1.5
just keep	-0.9
just like	-1.2
just make	-0.6
just said	1.1
just talk	-0.7
just tell	-1.5
just that	-0.6
just the	1.2
just to	-1.0
just today	0.9
just want	0.5
k	-0.7
kai	1.2
kai shek	1.2
keep america	-0.5
keep in	0.6
keep it	1.4
keep on	0.7
keep our	-0.7
keep the	-3.1
keep this	-0.8
keeping	-0.4
kemp	0.6
kennedy	-0.4
kennedy has	-2.2
kennedy s	0.9
kept	1.2
kept the	1.7
key	-1.1
khrushchev	-2.6
kick	-0.4
kicked	1.2
kid	-0.4
kids	0.4
kids are	-0.5
kids that	-1.5
kids to	-1.2
kill	0.5
killed	2.7
killing	1.9
kind	-1.6
kind of	-2.2
kinds	-0.9
kinds of	-0.9
knew	-2.2
know	-2.2
know ?	-0.4
know a	-0.5
know he	1.1
know how	0.6
know i	-3.4
know if	-0.9
know it	0.4
know my	-1.9
know of	-0.6
know that	1.8
know the	-1.2
know there	1.1
know they	-1.2
know this	1.5
know we	2.5
know what	-3.1
know where	-2.5
know which	-1.2
know who	-3.0
know you	0.8
knowing	-1.0
knowledge	-1.3
known	-0.8
knows it	0.5
knows that	0.7
korea	1.5
korea was	0.8
korean	0.8
korean war	0.6
kosovo	1.3
kuwait	1.5
l	0.7
labels	-0.8
labor	1.7
lack	-1.6
lack of	-1.6
laden	0.5
lady	0.5
laid	1.2
land	0.6
lands	1.5
language	-1.9
large	1.0
larger	-0.5
largest	3.1
largest number	0.9
last #	2.2
last couple	1.0
last debate	0.9
last eight	1.2
last few	-1.3
last four	-2.1
last point	-1.3
last seven	-0.5
last three	-1.3
last two	-1.6
last uh	-0.6
last week	1.1
lately	1.1
latin	-0.4
latin america	-0.4
laughter	-1.0
law	1.4
law and	-1.2
law enforcement	0.4
law that	2.0
laws	1.2
lawsuits	1.4
lawyer	0.7
lawyers	-0.5
lay	-1.0
lead in	1.7
lead the	-0.9
lead to	-2.3
leader	-2.3
leader of	-2.0
leaders	-1.2
leaders in	-1.7
leadership	-1.5
leadership i	-0.8
leadership in	-0.7
leadership that	-0.5
leading	1.6
league	-1.6
league of	-1.1
learn	-1.1
learned	-1.5
learned in	0.8
learning	-1.9
least	1.2
leave act	0.6
leave it	-1.4
leaving	0.8
lebanon	0.9
led	1.7
led the	0.4
left behind	0.9
legal	-0.9
legalizing	0.6
legally	1.0
legislation	2.7
legislation to	2.1
legislative	-1.5
less	1.5
less likely	0.4
let	-2.7
let me	-0.4
let people	-1.5
let s	-2.9
let the	-0.8
let them	-1.0
let you	1.0
letter	-0.6
letters	-2.0
letting	-1.7
level	-0.4
level in	1.0
level of	-0.8
levels of	1.1
liability	1.8
liberty	-1.6
libya	1.5
lid	-0.8
lid on	-0.7
lied	1.8
life	-2.6
life and	-1.8
life is	-1.1
life of	-0.5
life that	-0.5
lifetime	0.8
lift	0.8
light	-2.0
like	-1.1
like a	-0.8
like for	-0.5
like in	1.1
like me	-1.3
like that	-2.0
like the	-1.9
like this	1.1
like to	-1.6
like you	0.9
limitation	-1.0
limits	0.4
line	-0.5
line is	0.8
lines	-0.9
lips	-1.2
list	-2.4
listen	-1.4
listen to	-1.7
listened	-1.4
listening to	-0.6
litmus	-1.5
litmus test	-1.5
little	-1.5
little bit	0.5
little children	-0.8
little more	0.6
live in	-0.8
lives	0.9
lives and	-1.0
lives in	-0.9
living	0.4
ll	-2.7
ll be	0.8
ll continue	-1.8
ll do	1.8
ll find	-1.4
ll give	-1.0
ll have	-1.1
ll just	-1.4
ll keep	-1.2
ll make	1.0
ll never	-0.8
ll put	-1.8
ll see	-0.9
ll sit	-0.8
ll tell	-0.8
load	-0.7
loans	4.0
lobbyist	0.6
lobbyists	1.4
lobbyists and	0.8
local school	1.0
locked	0.7
logistical	-1.2
long	-0.6
long ago	-0.7
long as	-0.6
long term	-0.9
long time	-0.6
long way	-1.3
longer	-1.4
look	-2.2
look at	-2.0
look it	-1.1
look we	-1.3
look what	-1.9
look you	-1.0
looking	-1.1
looking for	-1.7
loopholes	1.2
loose	1.2
los	-1.1
los angeles	-1.1
lose	1.7
losing	1.3
loss of	0.6
lost #	0.9
lost a	0.5
lost in	-0.9
lost their	1.2
lot	-1.2
lot more	-0.5
love	-3.0
loved	-0.6
low and	0.7
lowest	3.1
lunch	-1.5
lying	-0.4
m	-2.0
m a	-1.4
m all	-1.1
m concerned	-1.0
m elected	-1.1
m for	-1.5
m glad	-2.2
m going	-4.5
m happy	0.8
m just	0.6
m not	1.1
m pleased	0.4
m president	1.1
m running	-1.0
m saying	-1.1
m sorry	-1.0
m talking	-1.2
m the	2.4
m trying	0.8
m very	-0.9
made a	-0.7
made by	-0.5
made in	1.1
made some	0.4
made sure	-1.3
made that	-0.5
made the	-1.4
mails	1.9
main	0.6
main street	1.5
mainstream	-1.8
mainstream of	-1.3
maintain	-2.8
maintain the	-1.4
maintained	0.7
major	0.5
majority	2.9
majority in	0.6
majority of	2.1
make	-0.8
make a	0.5
make america	-1.4
make an	-1.5
make certain	-1.1
make decisions	0.6
make it	-0.7
make more	1.1
make one	-1.1
make our	-1.1
make sure	-0.4
make that	-1.3
make the	-1.6
make them	-1.8
make those	-1.0
make up	0.7
make you	1.2
makes	-1.1
makes sense	-0.9
makes that	-0.6
making	-2.6
making the	-1.3
man and	-0.6
man who	0.9
managed	-2.1
managed care	-1.4
management	-1.4
mandate	-0.7
mandatory	-1.6
manufacturing	1.3
manufacturing jobs	0.8
many	1.5
many cases	0.4
many many	1.5
many of	1.3
many people	1.4
many times	0.5
marines	0.9
market	2.2
marketplace	0.5
markets	-0.4
markets and	-1.2
marriage	1.7
mass	-0.5
match	-0.7
math	1.4
matsu	0.6
matter	0.7
matter is	-0.7
matters	-1.1
may	-2.6
may be	-1.5
may have	-1.0
may i	0.8
may not	-1.0
maybe	-1.2
maybe he	-0.8
maybe i	-0.9
maybe we	-1.0
mayor	2.6
mccain	0.6
mccain s	0.8
me	-2.5
me a	-1.4
me about	0.4
me and	-1.3
me because	1.8
me give	-1.1
me in	-1.2
me is	0.7
me just	1.3
me let	-0.7
me take	-0.8
me talk	-0.8
me tell	-1.3
me that	-2.3
me the	-0.5
me to	-1.9
me with	-0.8
mean i	-1.5
mean it	-1.9
mean that	0.7
mean there	1.1
mean we	0.4
mean you	-1.2
means	-2.2
means to	-0.4
means we	-1.4
measure	-1.5
measure that	0.7
measures	0.7
media	-1.7
medical	0.9
medical liability	1.6
medicare	1.0
medicare and	1.7
medicare to	1.1
medicine	-0.4
meet	-0.6
meet our	-0.7
meet the	0.7
meet with	0.7
meetings	-0.5
member of	0.9
members	-1.4
members of	-1.2
men	-0.9
men and	-1.6
mental	1.0
mentally	-0.5
mention	-1.3
mess	0.8
message	0.5
message to	0.8
met	-1.7
met with	0.7
mexican	1.4
mexico	1.7
michigan	1.5
middle	2.3
middle class	1.3
middle income	1.9
might add	1.9
might be	-2.1
militarily	0.6
military	3.4
military is	2.0
military power	-1.6
military spending	1.2
military strength	-1.0
million	6.0
million americans	1.7
million dollars	2.0
million jobs	2.9
million more	1.6
million of	1.5
million people	2.8
millions	2.1
millions of	2.1
milosevic	-1.1
mind	-1.6
mind that	-0.5
minds	-1.3
mine	-1.2
minimum	1.4
minimum wage	0.9
minister of	0.7
minister rabin	-1.5
minute	-2.1
minute to	-1.4
minutes	-1.3
miss	0.8
missed	-1.2
missile	1.2
missiles	2.4
mission	0.7
missions	-0.8
missouri	-1.0
mistake	-2.0
mistake and	-0.9
mistake because	0.5
mistakes	-0.6
model	-0.9
model for	-0.7
moderate	0.9
moderate income	0.5
modern	1.1
modest	-1.2
moment	-0.4
mondale	1.3
money	2.1
money and	-1.0
money at	-1.9
money back	2.3
money from	0.8
money is	-1.3
money on	-1.2
money or	0.6
money that	1.0
money to	0.7
money would	0.4
month	1.5
months	1.4
months ago	1.0
months of	0.4
morale	-2.1
morality	-1.7
more	1.5
more about	0.9
more americans	0.8
more and	1.7
more effective	1.3
more efficient	-0.6
more good	-1.4
more important	-1.3
more importantly	1.0
more in	1.7
more jobs	-1.1
more of	-1.3
more oil	0.5
more people	2.0
more progress	-0.4
more time	-1.6
more to	-0.6
more troops	0.5
morning	-1.1
mortgage	1.0
mortgages	1.5
most	-1.5
most americans	-0.9
most expensive	2.1
most important	-2.2
most liberal	2.3
most of	2.5
most people	-0.9
most vulnerable	-1.3
mostly	1.6
mosul	0.6
mother	-2.4
move	-0.5
move ahead	-0.8
moved	2.6
moved out	0.8
movement	-2.0
moving	-1.2
mr	1.6
mr bush	1.3
mr carter	2.2
mr ford	1.8
mr khrushchev	-2.4
mr mondale	1.6
mr nixon	0.8
mr perot	1.5
mr president	-3.2
mr vice	-2.2
mrs	1.0
much	-1.6
much as	-0.9
much in	2.3
much less	-0.8
much more	-1.1
much much	0.9
muddle	0.5
murder	0.4
muslims	1.1
must	-4.4
must be	-2.0
must do	-0.7
must get	-1.1
must have	0.7
must know	-1.2
must not	0.6
must say	-0.8
mutual	0.5
mx	0.5
my	-1.1
my administration	1.5
my answer	-1.0
my attitude	-1.0
my balanced	0.4
my campaign	1.9
my commitment	-0.8
my country	-1.2
my family	-0.8
my fellow	0.6
my first	-1.4
my friends	-0.9
my judgment	-1.2
my life	-2.8
my lips	-1.2
my mind	-1.2
my mother	-1.4
my opinion	-2.0
my opponent	1.3
my own	0.4
my plan	0.9
my position	0.4
my record	1.4
my state	2.4
my tax	1.4
my time	-1.4
my view	-3.0
my wife	-2.3
my word	-0.8
myself	-2.7
myself and	-0.8
n	1.1
nafta	-1.2
name	-0.4
named	-2.7
nation in	1.3
nation of	-1.5
nation on	-0.5
nation s	-0.7
nation that	-0.8
national	0.7
national average	1.0
national debt	-1.3
national defense	0.5
national governors	-0.7
national product	1.2
national security	-0.7
nations	2.0
nations and	-0.5
nato	1.6
natural	1.6
natural gas	1.4
nature of	-1.1
navy	1.3
nd	1.0
near	-1.2
nearly	1.8
necessary	-0.7
necessary for	1.0
necessary to	-0.8
necessity	-1.3
need	-4.1
need a	-2.6
need and	-0.6
need for	-0.4
need in	-1.0
need it	-0.5
need more	-2.0
need somebody	-0.7
need to	-1.3
needed to	-0.5
needs	-2.0
needs of	0.4
needs to	-1.9
negative	1.6
negotiate	-0.5
negotiate with	-0.9
negotiated	1.4
negotiated with	1.7
negotiating	-0.4
negotiation	1.7
negotiations	-0.5
neighborhoods	-2.1
neill	-1.7
neither	0.5
net	2.1
never	2.9
never been	0.6
new bureaucracies	1.0
new congress	-0.8
new direction	-0.7
new hampshire	-1.8
new jersey	-1.1
new jobs	-0.7
new schools	1.6
new small	1.8
new spending	1.3
new taxes	-0.7
new york	1.2
news	-0.4
news is	-1.2
next	-1.3
next #	0.5
next century	0.4
next four	-0.6
next generation	-0.7
next president	-0.5
next ten	-1.3
next year	1.8
nicaragua	0.5
nice	-2.2
nice to	-1.0
night	-2.2
nine	3.1
nine million	0.8
nineteen	1.4
nixon	1.0
nixon and	-0.6
nixon to	-0.4
no	1.4
no child	1.7
no doubt	-1.1
no fly	0.7
no health	0.6
no i	-2.0
no it	0.4
no limit	0.6
no longer	0.8
no more	0.4
no one	-0.8
no tax	0.6
no way	-0.6
nobel	1.9
nobel prize	1.9
nobody	-2.4
nobody s	-1.0
non	0.7
none	2.4
none of	0.7
noriega	1.2
north	2.3
north korea	0.6
northern	0.9
not	-0.6
not a	-1.7
not about	-1.4
not all	-0.7
not an	-0.6
not and	0.6
not as	-2.0
not at	-1.9
not be	-0.4
not because	-1.7
not been	-1.5
not being	-1.1
not by	-0.6
not do	-1.5
not done	0.9
not enough	-1.5
not even	1.4
not exactly	-1.0
not for	1.0
not get	0.4
not getting	-1.8
not go	-0.8
not going	-2.8
not have	-0.6
not in	0.4
not just	-2.3
not make	0.6
not my	0.8
not one	1.9
not only	-0.8
not proud	-1.2
not right	-1.5
not satisfied	1.2
not that	-0.6
not the	-2.9
not there	-1.3
not to	0.8
not true	0.6
not uh	0.6
not want	-1.2
not we	0.4
not yet	2.4
noted	-1.1
nothing	-0.7
nothing to	1.2
notice	-1.1
noticed	-1.2
notion	-2.1
notion that	-1.7
november	-1.5
now	2.0
now #	1.7
now ?	-1.0
now a	0.4
now again	-1.4
now and	0.7
now as	-0.8
now because	-1.4
now but	-0.9
now for	1.4
now has	1.4
now have	3.3
now he	2.2
now here	-0.6
now i	-1.4
now if	-2.1
now in	0.9
now let	-2.3
now on	1.1
now senator	-2.0
now than	0.7
now that	-2.6
now the	-1.7
now there	1.7
now they	1.1
now this	-2.0
now to	0.6
now what	-0.8
now you	0.8
nuclear	2.8
nuclear power	0.5
nuclear program	-0.9
nuclear war	-1.7
nuclear warheads	1.6
nuclear weapon	1.0
nuclear weapons	2.4
number	1.2
number #	-0.9
number of	0.7
number one	1.2
number two	-0.6
numbers of	0.4
o	-2.4
o clock	-1.5
o neill	-1.7
oath	0.4
obama	0.9
obama has	2.9
obama s	1.1
obama said	-0.7
obama was	-1.8
objectives	-0.9
obligation	-1.7
obvious	-2.3
obvious that	-1.7
obviously	-1.2
occasions	1.2
october	1.4
of	0.8
of about	1.5
of action	-1.5
of africa	1.7
of all	0.5
of america	0.6
of american	1.4
of americans	-2.3
of another	-0.8
of any	0.4
of arms	1.1
of being	-2.0
of business	1.4
of california	1.7
of change	0.4
of children	1.1
of china	1.0
of college	1.4
of course	-3.1
of dealing	-1.9
of decisions	-1.7
of defense	1.3
of democracy	1.9
of doing	0.9
of dollars	2.0
of drug	0.5
of drugs	-0.7
of economic	0.9
of education	-1.3
of employees	1.0
of energy	1.3
of europe	-0.9
of federal	0.4
of five	1.4
of foreign	-0.7
of formosa	-2.4
of freedom	-2.2
of government	0.7
of health	0.9
of her	0.9
of history	-1.6
of illinois	-0.9
of increase	0.9
of independence	-0.9
of interest	-1.5
of iran	-2.0
of iraq	1.5
of it	1.0
of jobs	0.8
of law	-0.6
of life	0.4
of living	1.0
of making	-1.1
of mass	-0.4
of massachusetts	2.1
of medicare	-0.4
of millions	1.0
of mine	-0.5
of money	1.1
of mr	1.3
of my	-0.9
of national	1.0
of nato	0.6
of new	2.0
of nuclear	0.7
of office	-0.9
of oil	-1.6
of opinion	-1.6
of opportunity	-0.9
of other	0.4
of our	1.4
of ours	-0.8
of parents	-0.4
of peace	-1.4
of poland	-0.6
of political	-0.9
of politics	-2.5
of poverty	1.2
of president	0.8
of public	1.3
of quality	1.4
of representatives	1.2
of russia	-0.6
of saying	1.7
of school	0.6
of schools	-1.2
of secrecy	-1.7
of seniors	-0.9
of social	1.2
of some	-0.8
of south	0.7
of staff	1.8
of state	-0.7
of strength	1.4
of students	0.6
of tax	0.6
of texas	-0.6
of that	0.6
of the	-0.9
of their	0.7
of them	0.9
of there	0.5
of these	0.8
of thing	-1.5
of things	0.6
of this	-0.8
of those	-2.3
of thousands	1.9
of time	-0.9
of troops	1.2
of trying	1.2
of two	-0.6
of uh	-0.7
of uninsured	1.2
of us	-2.8
of values	-0.4
of vietnam	-0.9
of war	-1.0
of washington	0.4
of what	-0.5
of whether	-0.7
of women	1.5
of work	-0.8
of working	0.4
of years	1.9
of you	-2.1
of young	0.4
of your	-1.5
off	-1.9
off and	0.6
off of	-0.8
off than	-0.7
off the	-2.4
off when	-0.4
offense	-0.8
offered	1.0
offers	1.5
office	2.2
office #	0.7
officer	0.8
officers	2.2
officials	-0.8
offshore	1.1
often	0.7
oh	-0.8
ohio	-0.4
oil and	1.0
oil companies	1.8
oil to	-0.7
okay	-1.4
old	-2.8
on a	-1.2
on agriculture	-0.8
on all	-1.0
on an	-0.9
on and	-1.2
on behalf	-1.0
on earth	-1.2
on education	0.5
on food	0.4
on his	1.9
on in	-1.6
on iran	1.4
on it	1.0
on me	-0.8
on one	-2.4
on our	-0.5
on people	-1.1
on social	-0.8
on spending	0.9
on terror	-1.2
on that	-2.1
on the	-0.6
on there	-0.7
on this	1.0
on those	0.4
on top	-1.6
on two	1.6
on us	-0.7
on wall	-1.4
on welfare	-0.7
on what	-1.8
on which	-0.8
on your	-1.9
once	-0.4
once again	1.0
once said	-1.6
once you	-1.3
one	1.4
one and	1.1
one another	-0.9
one day	-2.7
one final	-0.9
one i	-1.1
one in	1.6
one last	-0.7
one more	-0.6
one on	-1.8
one or	-0.8
one other	0.7
one percent	0.5
one point	0.5
one side	0.6
one that	0.7
one the	-1.0
one thing	-0.6
one third	2.7
one time	0.9
one vote	0.5
one way	-0.4
one we	-0.8
ones	0.6
ones who	-1.1
only	2.1
only #	0.9
only a	-0.8
only be	-0.5
only have	-0.8
only one	-1.3
only say	-1.2
only the	-1.3
only thing	0.5
only to	-0.9
only way	-3.0
onto	-0.6
opec	0.4
open	-0.6
open up	-0.6
opening	-1.2
operation	0.5
operations	0.7
opinion	-3.9
opponent	1.6
opportunities	-3.6
opportunities for	-1.7
opportunity	-3.7
opportunity to	-1.6
oppose	1.6
opposed	3.5
opposed the	2.5
opposed to	-1.0
opposes	1.8
optimistic	-1.1
options	-2.0
or	-1.5
or #	0.9
or a	-1.3
or be	-0.6
or for	-0.5
or four	1.3
or in	-1.5
or less	0.9
or more	-0.7
or not	1.7
or the	-0.9
or their	-1.2
or three	-0.9
or to	-0.6
or we	-1.3
or whatever	-1.3
or when	-0.7
or whether	-1.0
or you	-0.6
order	-1.1
order to	-2.2
organization	0.4
organizations	1.0
organize	2.0
organized	1.3
original	1.6
originally	1.8
osama	-0.5
osama bin	-0.5
other	1.4
other countries	-2.7
other day	-2.2
other hand	0.8
other nations	0.6
other places	0.5
other side	0.6
other state	1.7
other things	-1.9
other way	1.3
other words	-1.2
others	-1.7
otherwise	-1.4
ought	-3.1
ought not	-0.8
ought to	-2.9
our	0.6
our alliances	1.3
our allies	-1.2
our best	-1.5
our borders	1.1
our children	-1.3
our cities	-1.2
our commitment	-0.6
our constitution	-1.2
our country	0.4
our differences	-1.1
our economic	-1.6
our energy	-0.9
our exports	1.1
our family	-1.4
our foreign	-0.4
our future	-1.3
our goods	0.9
our government	1.9
our health	-1.4
our jobs	2.1
our kids	-1.4
our markets	-0.9
our military	1.3
our nation	-1.7
our national	-2.7
our oil	0.7
our own	-1.4
our people	-0.4
our position	1.7
our problems	-1.1
our schools	0.5
our side	-1.0
our society	-1.3
our state	0.7
our steel	1.9
our tax	-1.2
our values	-0.6
our veterans	0.6
our workers	0.4
our young	-0.4
ourselves	-1.3
out	0.9
out a	0.7
out and	-0.8
out for	1.3
out here	-0.6
out in	-0.4
out of	0.9
out on	0.8
out that	0.6
out the	-0.8
out there	-1.6
out to	0.8
out today	-1.3
outer	-1.2
outer space	-1.2
outlined	0.5
outlined in	0.7
outside	-0.9
outstanding	-1.9
oval	-0.5
oval office	-0.5
over	0.8
over #	4.1
over a	1.1
over again	-0.4
over and	1.0
over the	-2.3
over there	0.5
over this	-0.5
over time	-0.6
over to	-0.8
over we	1.1
overseas	0.4
owe	-1.6
own	1.9
own a	1.7
own country	-2.1
own money	-0.5
own state	-0.4
ownership	1.8
pac	1.9
pace	0.4
pacific	0.5
package	1.2
page	-0.4
paid	1.3
paid by	-1.0
pakistan is	1.1
panama	0.6
papers	2.7
paperwork	-0.6
pardon	-1.8
parent	-0.5
parents	-0.5
parks	-0.7
part	-2.4
part in	-1.1
part of	-1.8
participate	-0.7
participate in	-1.1
participation	-0.7
particular	-2.2
particularly	-1.8
particularly in	-1.1
partisan	-2.1
partner	-1.3
partnership	0.9
parts	-0.6
parts of	-0.6
party	-2.8
party and	-1.3
pass	-2.0
pass a	0.6
pass the	0.6
passed	1.9
passed a	0.5
passed an	-0.8
passed and	0.4
passed by	0.8
passed the	1.8
passing	-0.4
passion	-1.1
past	0.6
path	0.6
patient	0.7
patient s	0.8
patients	-1.8
patriotism	-2.0
patrol	1.5
pay	0.4
pay a	0.7
pay and	0.6
pay for	-0.5
pay the	-0.4
paying	0.9
paying a	1.7
paying for	0.9
paying the	-1.2
payments	1.7
payroll	-0.7
payroll tax	-0.7
pays	0.4
peace	-1.3
peace and	-2.3
peace to	-1.3
peaceful	0.9
pell	1.6
pell grants	1.6
penalty	0.5
penny	1.3
pension	2.2
people ?	-0.8
people all	-1.6
people and	0.4
people are	0.7
people as	-2.1
people back	-2.1
people can	-2.3
people don	-0.5
people for	-1.9
people from	-0.4
people get	2.0
people go	0.8
people have	0.6
people including	1.9
people is	-1.0
people know	1.0
people like	-1.2
people need	0.7
people now	-1.2
people of	-1.6
people over	1.8
people say	0.4
people should	0.5
people that	-1.7
people the	-0.4
people to	-1.5
people want	-0.5
people we	-0.8
people were	-0.7
people who	-1.7
people would	1.2
people you	-2.0
per	2.6
per capita	1.2
per cent	0.8
per person	1.7
percent	5.4
percent and	-0.4
percent in	1.2
percent increase	0.8
percent more	0.9
percent of	2.5
percent unemployment	0.8
percentage	1.9
percentage of	1.7
perhaps the	0.7
period of	-0.9
permit	-1.5
permits	1.3
permitted	1.5
perot	1.8
person	-0.7
person in	-0.7
person that	-1.0
person who	-0.7
persuade chiang	0.8
phase	-1.7
philippines	0.7
pick	-1.3
picked	-1.4
pieces	-0.5
place	-1.9
place a	0.8
place in	-1.5
placed	1.2
places	1.4
plan	1.7
plan and	-2.2
plan does	1.1
plan for	-2.9
plan if	0.9
plan is	-2.7
plan that	0.4
plan to	1.3
plan would	1.3
plan you	0.4
planned	0.4
planning	-1.2
plans	0.8
plant	-0.8
plants	0.9
platform	1.5
play	-0.8
playing	-0.8
please	-0.6
plumber	-1.5
plus	1.3
pocket	-0.7
pockets	-0.7
point i	-1.2
point is	-0.6
point of	0.6
point out	2.0
point that	1.6
pointed	1.5
pointing	-1.2
points	-0.8
points of	-1.1
poland	-0.4
police	1.7
police officers	1.2
policies	-0.7
policies of	-1.1
policies that	1.2
policy and	1.0
policy that	-1.5
political	-2.0
political leadership	-0.9
politicians	-1.8
politics	-0.8
pollution	1.4
popular	-0.4
population	1.1
pork	0.5
pork barrel	0.5
portion	-0.5
position	2.3
position in	0.8
position of	1.0
position on	1.7
position that	-1.1
positions of	-0.9
positive	0.7
possibility	-0.6
possible	-2.6
possibly	-0.9
possibly can	-1.0
potential	-0.7
potentially	0.9
poverty	2.5
powell	-1.3
power	-0.7
power and	-1.2
power in	0.9
power of	0.9
power plants	1.4
power to	-0.6
powerful	-0.9
powers	-1.8
practical	0.7
prayer	-0.9
pre	-0.6
precisely	-1.4
precondition	0.6
predecessors	0.6
pregnant	0.5
premiums	2.3
preparation	-1.3
prepared	-0.5
prescription	0.5
present	-0.4
present time	-0.5
presented	2.3
presently	-1.2
preserve	-1.2
preserve the	-1.1
presided	0.7
presided over	0.7
presidency	-3.5
presidency of	-1.2
president	1.1
president and	-2.7
president bush	0.5
president but	0.8
president carter	-0.8
president didn	1.3
president eisenhower	-1.4
president for	-1.6
president ford	0.7
president has	-0.5
president he	1.3
president i	0.9
president if	-0.4
president in	2.3
president it	-1.2
president johnson	1.5
president kennedy	2.0
president mentioned	0.4
president must	-0.6
president obama	1.1
president of	-1.1
president reagan	1.2
president s	0.7
president says	-1.1
president should	-0.6
president to	0.9
president was	1.6
president we	0.6
president who	1.0
presidential	0.7
presidents	-3.6
press	1.3
pressure	-1.6
pressure on	-1.0
pressures	0.8
prestige	-2.6
pretty	-1.7
pretty good	-1.1
prevent	1.0
prevention	-0.4
previous	1.2
previous administration	2.0
price controls	1.0
prices	1.4
primarily	1.4
primary	0.5
prime	0.9
principal	-0.8
principle	0.4
principles	-0.6
principles that	-1.7
prior	1.6
prior to	1.6
priorities	-1.0
priority	-2.2
prison	1.5
private	1.9
private school	0.7
private sector	1.7
privilege	0.9
prize	1.9
pro	-1.2
probably	-2.9
probably the	-1.1
problem	-0.7
problem and	-1.5
problem for	-1.4
problem is	-0.7
problems	-1.7
problems in	0.6
problems that	-1.3
procedures	-0.9
produce	-2.7
produced	0.6
producing	1.0
product	1.1
production	1.6
productive	-0.9
productivity	-0.5
products	2.2
profiling	-0.7
profit	-1.8
profits	1.3
program	1.9
program and	-2.1
program for	2.3
program in	1.4
program is	-1.8
program of	-1.2
program that	-1.3
program to	2.0
program which	1.3
programs	-0.8
programs and	-1.8
programs i	0.5
programs that	-2.1
programs to	-0.6
programs which	-1.7
progress in	-0.4
progress we	-0.6
project	1.8
projections	0.5
proliferation	0.5
proliferation of	1.2
promise	-0.6
promise you	-0.5
promised	2.1
promises	0.5
promote	-1.2
proof	0.5
proposal	2.4
proposal that	0.9
proposals	-2.1
proposals that	-1.0
propose	-1.5
proposed	3.3
proposed a	1.7
proposed and	1.5
proposed by	1.2
proposing	1.9
prosperity	-1.9
prosperous	-1.3
protect our	-1.1
protect the	1.7
protected	-0.7
protecting	-1.5
proud	-1.0
proud of	-1.7
prove	-0.4
proven	1.4
provide a	-2.1
provided	1.6
provides	2.0
providing	-2.1
provisions	0.8
public	0.4
public life	-0.6
public school	-1.3
public schools	1.4
public service	-1.3
publicly	1.9
pull	-1.3
purchase	-1.4
purpose of	-0.6
purposes	0.6
pursue	-2.2
pursuing	0.4
pushed	1.3
pushing	1.8
put	0.9
put #	1.8
put a	-0.6
put america	-0.4
put forward	2.5
put in	-0.4
put on	-0.5
put our	-0.4
put out	1.4
put people	-0.9
put the	0.5
put together	0.8
putin	-2.9
putting	1.8
qaeda	0.9
qaida	0.9
qualified	-1.0
quality	0.4
quality of	0.4
quarter	2.1
quarter of	1.5
quarters	1.6
quarters of	0.9
quemoy	0.6
quemoy and	0.6
question	-3.9
question about	1.0
question i	-0.5
question in	-1.1
question is	-3.2
question of	-2.7
question that	-1.8
question you	-0.4
questioned	-0.8
questions	-2.7
quick	0.6
quickly	-0.4
quite	-1.5
quotas	1.4
rabin	-0.5
race	-1.9
racial profiling	-0.7
raise	0.7
raise taxes	-1.0
raise the	1.3
raised	0.4
raised taxes	0.5
raises	-1.0
raising	1.9
rallies	-0.9
rally	-1.4
ran	0.7
ran for	0.9
range of	-0.4
rank	1.5
ranking	1.3
rate	1.4
rate in	0.9
rate is	1.5
rate of	2.0
rates	2.1
rather	-2.2
rather than	-0.4
re	1.7
re #	0.8
re a	-0.5
re able	-1.5
re all	-3.2
re also	0.6
re angry	-2.3
re bringing	1.1
re elected	0.5
re for	0.8
re getting	0.7
re giving	0.9
re going	-3.1
re gonna	-1.3
re in	0.4
re moving	0.7
re not	-1.2
re now	2.2
re on	-1.2
re putting	0.8
re right	-1.3
re seeing	1.4
re spending	1.1
re still	0.7
re supposed	0.4
re taking	-1.5
re trying	-1.5
re using	2.0
re willing	1.4
re working	0.6
reach	-2.3
reach out	-1.2
reached	-1.6
reaching	-2.1
reaching out	-1.6
read	-0.4
read my	-1.2
ready	-1.2
ready to	-1.8
reagan	0.6
reagan and	-1.1
reagan s	0.8
real	-0.9
real problem	-0.5
reality	-1.4
realize	-1.4
realize that	0.4
really don	-1.4
reason	-1.2
reason to	-1.6
reason why	-0.6
reasons	1.0
rebels	1.0
rebuild	-1.3
rebuild our	-1.1
rebuild the	-0.9
receive	1.8
received	1.8
received the	0.5
receiving	0.7
recent	1.6
recent years	1.0
recently	2.1
recession	1.0
recession and	1.7
recession of	-0.6
recipe	-1.0
recipe for	-1.0
recognize	-1.3
recommendation	0.9
recommendations	2.5
recommended	1.2
record	1.3
record and	-0.5
record is	-0.5
record that	0.7
records	0.5
recovery	0.4
red china	-1.0
reduce	1.5
reduced	2.8
reduced the	2.1
reducing	-1.2
reducing the	-0.7
reduction	-1.6
reduction in	-0.8
reduction of	-0.7
reductions	1.8
reelected	-0.9
refer	-0.5
reform	-0.8
reform and	1.6
reforms	0.7
refundable	-1.4
refundable tax	-1.4
refused	2.0
refused to	2.0
regard	0.7
regard to	-0.5
registration	2.4
registration of	2.4
regret	-1.1
regrets	0.9
regulation	0.7
regulations and	-1.3
regulations that	1.8
rejected	1.7
related	1.1
relation	0.4
relations committee	-1.3
relationship with	0.5
relationships	-1.8
relationships with	-1.1
relatively	-1.5
release	1.3
release of	1.8
released	1.1
relief	2.7
relief to	-2.1
religious	0.8
remain	-1.2
remarks	-1.5
remember	-1.7
remember the	-1.7
remember when	-0.7
remind	1.2
remind you	1.3
renegotiate	-0.8
repeal	0.6
repeatedly	1.4
report	2.9
reporter	2.3
reports	1.4
representatives	0.8
represents	-1.1
republic	0.8
republican and	-0.7
republican party	-2.6
republicans	0.6
republicans and	2.3
request	0.6
requests	1.7
require	-1.2
requirements	-0.6
requires	-2.6
rescue	1.2
research and	-0.9
resolution	1.3
resolved	0.4
resources	-0.7
respect	-0.4
respect for	-2.0
respect i	-0.4
respect the	-1.9
respect to	1.0
respected	-0.6
respects	-1.7
respond	-2.4
respond to	-1.6
response	0.5
responsibilities	-2.8
responsibility	-3.2
responsibility for	-1.3
responsibility to	-0.9
responsible for	1.6
rest	-0.5
rest of	-1.1
restore	-2.4
restore the	-1.5
restrictions	0.9
result	1.0
result in	-1.6
result of	1.6
results	-1.6
retirees	1.7
retraining	-0.5
retreat	-1.9
revenue	1.3
review	-0.7
revolution	1.1
richest	1.3
rid	1.0
rid of	1.0
rigged	1.1
right	-1.0
right ?	-0.8
right after	0.7
right and	-0.7
right decision	-0.7
right here	0.7
right now	2.6
right then	-1.2
right thing	-0.9
right to	-0.7
rights	0.8
rights and	-1.2
rights of	-2.0
rise	2.1
rising	1.2
risk	0.5
road	-0.9
roe	-0.6
role	-3.0
role of	-1.4
roll	1.4
rolls	1.9
romney	1.0
romney has	0.5
ronald	-1.3
ronald reagan	-1.1
room	-1.0
ross	-1.9
row	1.1
rule	-1.4
rules	0.4
rules committee	2.0
run	-2.6
run for	-1.0
running	1.5
running for	0.4
runs	-0.6
rural	-0.7
russia	2.2
russia is	-1.6
russians	-0.9
rwanda	-0.7
ryan	0.4
s	-0.4
s #	-1.4
s a	-0.5
s about	0.5
s all	-2.1
s also	0.9
s an	-1.7
s and	-1.9
s at	0.5
s because	-0.7
s been	1.1
s being	0.9
s best	-1.0
s bill	0.4
s called	-2.0
s come	-1.4
s done	-0.4
s enough	-0.9
s essential	-1.3
s ever	-1.6
s exactly	3.0
s fair	0.4
s for	-1.3
s free	-1.2
s get	-1.2
s go	-0.7
s going	-0.4
s gonna	-1.3
s good	-2.2
s gotten	-1.3
s had	0.5
s happening	-0.5
s hard	-1.5
s health	1.1
s history	-1.1
s how	-1.4
s i	-1.6
s important	-1.5
s in	0.4
s just	1.0
s less	-0.9
s like	-2.4
s look	-1.4
s make	-1.3
s money	-1.6
s more	-1.6
s my	-1.3
s never	1.5
s not	-1.1
s nothing	-1.2
s now	0.7
s oil	1.0
s one	-0.4
s only	1.6
s own	2.2
s part	-1.2
s plan	0.6
s position	0.5
s put	-0.5
s really	-2.2
s republic	0.5
s something	-0.7
s stop	-1.1
s talk	-1.8
s talking	0.4
s taxes	0.6
s that	-2.1
s time	-1.4
s true	1.5
s uh	-1.3
s very	-2.3
s way	-0.4
s what	-2.3
s why	-0.7
s wrong	-1.1
s you	-0.9
sacrifice	-1.9
sacrifices	-1.0
saddam	-1.2
saddam hussein	-0.8
safe	1.7
safe and	1.2
safer	-1.1
safest	-0.6
safety	0.5
said	3.3
said earlier	-0.7
said he	1.1
said here	-1.3
said i	1.4
said in	1.0
said it	0.9
said no	-0.8
said please	-0.6
said that	2.3
said there	-1.0
said they	2.9
said was	-1.2
said we	0.5
said well	2.1
said what	1.4
said you	1.2
sake	-0.9
salaries	-0.5
sale	1.2
sale of	0.8
salt	0.5
salt ii	0.7
same	0.6
same thing	1.6
same time	-0.6
same way	-0.7
san	0.5
sanctions	2.6
sanctions on	1.6
sarah	-0.5
satisfied	1.1
satisfied when	0.9
satisfied with	-0.5
saudi	-1.7
saudi arabia	-1.7
save the	1.4
saved	0.6
savings	-1.6
saw	-0.9
saw that	-0.5
say	-1.1
say again	1.5
say first	0.7
say he	-2.1
say i	0.8
say if	1.0
say in	-1.8
say is	1.5
say it	0.8
say one	-1.2
say something	-0.9
say that	-0.5
say the	0.6
say there	-1.4
say they	0.4
say this	-0.7
say to	-0.5
say we	-0.9
say well	0.5
say what	-1.5
saying i	-0.8
saying that	0.5
saying this	-0.8
says	2.5
says he	1.5
says it	1.0
says that	-0.6
says we	1.6
scalpel	-0.9
scheme	-0.6
school	-1.4
school choice	-0.9
school districts	0.6
schools	0.7
schools and	-1.0
schools are	1.3
schools or	-1.2
schools that	-0.8
science	2.0
scientists	1.1
second	-0.4
second amendment	-1.2
second term	0.5
secondly	-1.1
secondly i	-1.2
secondly we	-0.8
seconds	-3.3
secrecy	-1.7
secret	0.7
secretary clinton	-2.0
secretary of	0.4
sector	1.4
secure	-0.7
security is	-1.6
security of	-1.6
security system	-1.7
security that	0.8
security to	1.2
security which	-0.7
see	-2.6
see i	-1.5
see if	-1.3
see in	0.9
see me	-1.1
see our	-0.7
see people	-0.5
see that	-0.7
see the	-2.1
see us	0.4
see what	-0.9
seeing	0.5
seek	-0.4
seem	-0.9
seem to	-0.5
seemed	-1.9
seemed to	-1.9
seen	-0.5
seen a	-1.1
seen in	-1.5
seen the	-0.7
selected	1.8
self	-1.6
sell	0.9
senate	0.7
senate and	0.5
senate budget	0.4
senate foreign	0.5
senator dole	1.0
senator kennedy	-1.6
senator mccain	0.7
senators	0.5
send	-1.0
send me	-0.8
send their	0.8
send to	-1.2
send troops	1.1
sending	1.1
senior	-2.0
senior citizens	-1.9
seniors	1.6
seniors have	1.7
sense	-4.3
sense of	-2.0
sent	2.5
sent to	0.7
september	1.7
serious	-1.3
serious problem	-1.1
seriously	-1.4
served	-1.5
served in	-0.8
service	-2.5
services	0.5
session	1.0
set	-1.0
set a	0.6
set the	-1.5
set up	-0.9
settled	1.4
seven and	-0.9
seven years	0.5
seventeen	-0.5
seventh	0.8
seventy	2.8
several	1.2
several times	1.1
severe	-1.1
shape	-0.6
share	-2.4
share of	-1.1
sharing	-1.5
she	1.6
she didn	0.6
she doesn	1.1
she had	-1.1
she has	-2.5
she s	0.4
shek	1.2
ships	0.7
short	-1.0
short of	-0.5
shortly	0.5
shot	1.1
should	-1.9
should be	-0.6
should go	0.6
should have	-4.0
should make	-1.6
should never	-1.6
should not	-0.7
shoulder	-1.1
shouldn	-1.8
shouldn t	-1.8
show that	1.3
showed	0.5
shown	1.1
shows	-1.2
side	-1.3
sign	1.5
signed	1.2
signed a	1.8
significant	1.1
signing	0.6
simple	-3.1
simply	-2.5
simpson	-0.6
since	5.1
since #	1.7
since i	0.9
since that	1.4
since the	2.5
since then	1.5
since we	0.4
single	3.3
single one	1.0
singled	-0.4
singled out	-0.4
sit	-1.3
sit down	-0.7
sitting	-0.4
situation	-1.0
six	3.3
six hundred	1.0
six million	1.2
six months	1.8
six years	1.0
sixties	-0.7
sixty	1.9
size	0.4
size of	1.0
slow	0.5
slow down	-0.7
small businesses	0.7
smaller	1.9
smart	-1.4
smoke	-1.4
so	-0.7
so called	1.4
so far	1.3
so forth	1.3
so here	-0.9
so i	-1.4
so if	-1.5
so important	-0.9
so in	-0.4
so it	-2.1
so let	-2.4
so many	2.8
so much	-0.4
so people	0.4
so the	0.8
so this	-1.0
so what	-1.5
so you	-0.5
social	1.2
social security	1.1
society	-0.7
society that	-1.7
solar	0.9
sold	1.9
soldiers	0.5
solve	-0.6
some	-1.1
some decisions	-0.9
some kind	0.7
some of	-2.5
some other	-2.2
some people	-1.7
some things	-1.4
some time	0.7
some very	0.5
some way	-1.2
some ways	0.4
somebody	-2.9
somebody in	-0.4
somebody who	-2.2
somehow	-1.2
someone	-2.8
someone who	-1.6
something	-2.9
something about	-1.4
something like	1.1
sometimes	-2.1
somewhere	0.8
son	-1.7
soon	-0.4
soon as	-0.6
sorry	-1.7
sort	-1.8
sort of	-1.7
sound	-1.4
sounds	-1.3
sources	1.0
sources of	0.5
south	-0.7
south africa	1.2
south america	-1.1
south korea	0.6
soviets	-1.1
space	-0.7
spanish	2.3
speak	-1.9
speaking	-0.8
speaks	-0.4
special	1.9
special interests	1.3
specific	0.6
specifically	-0.7
speech	-0.7
speed	-1.4
spend	-1.0
spend a	-0.8
spend more	-0.6
spending	2.5
spending #	-0.6
spending and	-0.6
spending freeze	-0.4
spending in	0.5
spending more	0.9
spending on	0.8
spending programs	-0.7
spending the	-0.5
spent	-1.0
spirit	-1.4
spoke	-1.5
sponsored	1.1
spot	-0.8
spread freedom	-0.6
spring	-0.8
st	-1.5
st century	-2.2
stability	-0.7
stable	0.5
staff	1.4
stage	0.4
stake	-1.0
stake in	-0.6
stamina	1.1
stamps	0.4
stand	-2.0
stand for	-1.8
stand up	-1.1
stand with	-1.3
standard	1.5
standards	0.9
standing	-2.5
standing still	-1.9
stands	0.4
star	-0.5
star wars	-1.7
start	-2.2
start with	-0.9
started	2.4
starting	1.2
starting to	1.7
state	2.4
state governments	-1.3
state in	1.8
state of	1.4
state that	-0.9
state to	-0.5
state we	1.6
statement	-2.2
statement that	-1.4
states	0.5
states ?	-0.5
states and	0.6
states are	-0.7
states congress	1.8
states has	1.0
states must	-1.6
states to	0.6
status	-0.5
stay	-2.1
stay in	0.8
stay on	-0.4
steel	2.6
stem	0.7
step	-2.4
step up	-2.2
steps that	-0.7
stick	-1.0
still	1.0
still have	-2.9
still in	-0.4
still the	-1.7
stimulate	-1.7
stock	1.6
stock market	1.8
stood on	0.7
stood up	-1.0
store	0.5
story	0.8
straight	-0.6
strategic	-1.2
strategic forces	-0.8
strategically	0.6
strategy	-0.5
strategy that	-1.3
street	-0.6
street and	-0.6
street journal	1.7
strength	-1.9
strength and	-1.9
strength of	-1.7
strengthened	-0.7
strike	-1.1
strikes	1.2
strong	-2.9
strong and	-1.0
strong as	-1.2
strong economy	0.5
strong future	-0.6
strong in	-0.8
stronger	-1.4
strongly	-1.6
strongly that	-0.7
structure	-1.8
structure of	-1.5
struggle	-1.7
student	-0.6
student loans	1.1
students	-0.5
studied	-1.8
studies	1.7
study	1.8
study that	0.6
stuff	-0.5
style	-0.7
subject	1.0
subject to	0.8
submarine	1.1
submitted	2.4
subsidies	-0.5
substantial	1.2
substantially	2.0
succeed	-1.4
succeed in	-0.4
succeeded	-1.7
success	-1.8
successful	-2.0
such	-1.0
such a	-0.8
such an	-0.5
suffered	-0.4
suggest	-1.2
suggest that	-1.5
suggesting	-0.6
suggests	0.5
summit	0.9
summit conference	-1.5
superpower	-0.7
supplies	1.6
supply	-1.6
support	-0.7
support and	0.8
support for	-0.8
support i	-0.7
support of	0.9
support that	-1.1
supported	6.4
supported it	1.1
supported the	2.5
supporting	1.5
supports	0.9
supposed	-2.4
supposed to	-2.4
supreme	-1.3
supreme court	-1.1
sure	-1.4
sure our	-0.9
sure that	-0.9
sure the	0.8
sure we	-1.1
sure you	0.4
surely	-1.0
surge	-0.6
surplus	1.4
surplus and	0.8
surpluses	1.6
surprise	1.2
surprised	1.0
sustained	2.9
sympathy	-0.4
syria	0.5
system	1.2
system and	0.7
system in	0.5
system that	-1.0
systems	0.5
t afford	0.4
t agree	-1.3
t be	-1.7
t been	-0.9
t care	-0.9
t come	1.3
t discriminate	-1.2
t do	-0.9
t done	-0.5
t even	-3.4
t go	-0.7
t have	1.9
t hear	0.7
t help	1.5
t i	-0.7
t intend	-0.7
t it	1.4
t just	-3.6
t keep	-1.6
t let	-0.4
t like	-0.6
t make	1.2
t mean	-4.0
t need	-2.1
t pay	-1.4
t put	0.4
t seen	-1.6
t take	0.7
t talk	1.0
t tell	1.6
t that	-1.4
t they	-2.0
t understand	0.6
t want	1.5
t we	-1.6
t work	-1.3
table	-2.1
take	-2.6
take a	-1.7
take home	-0.6
take it	-1.2
take my	-0.4
take on	-1.0
take over	-0.7
take some	-1.1
take that	1.7
take this	1.1
taken	2.1
taken on	1.5
takeover	1.0
takes	-2.7
takes to	-1.1
taking	0.8
taking care	1.4
taking place	-1.2
talk	-2.1
talk about	-1.1
talked	-1.8
talked about	-0.8
talked to	-2.0
talking	-2.2
talking about	-0.9
talking to	-1.9
talks	-0.6
talks about	-1.8
talks with	0.9
tanks	1.3
task	0.4
task force	0.6
tax	1.2
tax and	-0.5
tax bill	-0.4
tax break	1.4
tax breaks	0.8
tax burden	1.6
tax code	-1.8
tax cut	-1.4
tax cuts	1.0
tax increase	2.9
tax increases	0.4
tax on	1.0
tax plan	-2.3
tax policies	0.4
tax rates	-0.4
tax reduction	-0.4
tax relief	1.5
tax scheme	-0.5
tax system	-0.9
tax the	0.7
taxed	1.2
taxed too	-0.9
taxes	2.4
taxes #	0.8
taxes and	-1.6
taxes for	0.9
taxes in	1.2
taxes on	1.3
taxing	1.2
taxpayer	1.8
taxpayers	1.4
teach	-0.7
teacher	-0.7
teachers and	0.8
teachers salaries	-0.4
technical assistance	-1.2
technologies	-0.4
technology and	-0.5
television	0.8
tell me	-1.7
tell them	1.1
tell us	-1.1
tell you	0.4
telling	-0.7
telling us	-1.6
tells	-1.5
ten	1.4
ten and	0.8
ten years	0.4
tens	1.2
tens of	1.2
term	1.1
terms	-1.4
terms of	-1.0
terrible	-0.7
terribly	-1.4
terrific	-1.2
territory	0.8
terror	1.1
terrorism	1.7
terrorist	2.1
terrorists	1.9
test of	-0.8
testimony	-0.8
testing	-1.2
tests	-0.5
texas	-0.5
th	-0.7
th of	-1.6
than	0.8
than #	-1.4
than a	-0.4
than all	1.0
than any	0.9
than anybody	-1.8
than at	0.8
than ever	0.9
than i	-2.2
than in	2.4
than it	0.5
than the	0.5
than they	1.2
than we	0.5
than were	0.6
than what	-1.3
than you	0.5
thank	-3.4
thank the	-0.9
thank you	-2.1
thanks	-1.1
thanks to	-0.9
that	0.5
that #	1.7
that ?	1.2
that a	-2.2
that adds	-1.3
that all	-0.4
that america	-1.8
that american	-1.6
that area	-0.4
that as	0.6
that because	-2.7
that bill	0.4
that but	-1.1
that came	1.5
that can	1.3
that come	-1.0
that comes	-0.4
that could	-1.1
that deficit	0.4
that does	-1.3
that doesn	1.0
that don	-0.6
that everybody	-1.3
that exist	-1.7
that far	-1.2
that first	1.7
that for	0.7
that gets	-1.0
that goes	0.8
that got	-0.9
that government	-0.7
that governor	-1.1
that had	0.5
that happened	2.3
that has	-0.8
that have	0.7
that his	-1.0
that if	-1.0
that in	1.0
that includes	-1.5
that instead	-0.8
that is	-1.2
that it	1.7
that line	-0.9
that ll	-1.3
that made	-1.0
that make	-1.1
that makes	0.4
that many	0.4
that means	-2.2
that medicare	1.6
that money	1.6
that most	0.4
that mr	-0.4
that my	0.7
that no	-0.6
that not	0.4
that now	-0.4
that on	-0.8
that one	1.0
that ought	0.5
that our	-1.4
that people	0.4
that period	1.7
that person	-1.3
that pledge	0.6
that point	0.5
that position	1.4
that program	1.8
that promise	-1.0
that really	0.9
that same	-0.5
that says	-1.0
that senator	-0.4
that she	-0.4
that some	1.2
that tax	-1.6
that the	1.1
that their	0.4
that these	-0.8
that they	-1.5
that this	0.8
that time	0.9
that to	0.7
that too	-1.5
that two	1.7
that uh	-2.2
that under	2.2
that up	0.5
that war	-0.9
that wasn	-0.7
that we	-1.0
that what	-1.4
that when	-2.0
that will	-0.6
that with	-1.2
that women	0.8
that would	-0.7
that you	0.5
that young	1.6
that your	-0.9
the	-0.5
the #	-1.5
the ability	-1.8
the additional	-1.4
the administration	1.9
the aftermath	-1.2
the aged	-0.6
the agricultural	0.9
the aisle	-0.9
the alternative	0.5
the american	-3.0
the amount	1.3
the answer	0.7
the arab	1.1
the areas	-0.8
the assault	1.0
the attack	1.4
the auto	1.5
the average	1.6
the b	1.4
the bad	-1.4
the basic	-2.0
the bench	-1.0
the benefits	-0.6
the best	-3.9
the better	-0.5
the biggest	1.0
the bill	2.6
the bills	-1.1
the birth	1.7
the black	1.5
the board	-1.2
the border	1.0
the bottom	0.7
the brady	0.7
the budget	0.6
the burden	0.5
the burger	2.3
the business	-0.9
the campaign	-1.9
the candidates	-0.4
the capital	-2.1
the case	1.5
the cause	-1.2
the central	1.2
the challenges	-2.3
the chance	-1.7
the children	-2.6
the chinese	1.1
the choice	-1.5
the cia	1.4
the cities	-0.5
the civil	1.4
the coast	-1.4
the commander	-1.3
the commission	-1.2
the communist	-1.8
the communists	-1.3
the communities	-0.5
the community	-2.2
the congress	0.6
the constitution	-2.1
the core	0.7
the cost	-0.5
the costs	-0.4
the countries	1.4
the country	1.7
the courage	-0.7
the course	-0.5
the credit	0.5
the current	2.0
the day	-1.3
the death	-0.9
the debt	0.5
the decision	-0.5
the decisions	-1.2
the defense	1.0
the democratic	1.0
the department	1.4
the difference	1.5
the difficulties	-1.8
the drug	1.0
the early	1.0
the economic	1.1
the economy	0.4
the education	1.4
the effect	-0.4
the eight	0.6
the election	-1.3
the end	1.0
the energy	1.1
the entire	1.6
the environment	-1.3
the envy	-1.7
the event	-0.6
the example	-1.6
the exercise	-0.9
the extent	-0.7
the face	-0.6
the fact	1.2
the facts	-1.3
the family	-0.6
the far	-1.0
the fbi	2.6
the field	-1.6
the figures	-1.7
the final	0.7
the financial	-1.6
the first	2.6
the floor	0.5
the food	1.3
the forces	-1.7
the ford	-1.3
the foreign	-0.9
the freedom	-1.2
the full	0.4
the funds	1.2
the gold	1.6
the good	0.6
the government	-1.7
the governor	0.9
the grain	0.9
the great	1.9
the greatest	-2.5
the ground	-1.3
the growth	-1.6
the hands	-1.4
the hardest	-2.3
the health	-1.0
the help	-1.1
the highest	2.9
the hospital	-1.2
the house	0.7
the housing	1.7
the idea	-0.5
the important	-1.0
the in	-1.1
the increase	-1.5
the individual	-0.7
the individuals	-0.7
the inflation	-0.4
the insurance	0.6
the interest	-0.5
the invasion	1.7
the israelis	-0.7
the issue	-1.7
the issues	-1.5
the job	-1.3
the jobs	0.4
the joint	0.9
the key	-0.8
the kind	-0.9
the land	0.4
the largest	2.7
the last	0.6
the law	1.8
the laws	0.9
the lead	2.0
the leaders	-1.3
the leadership	-1.0
the leading	1.8
the league	-0.8
the legislative	-1.4
the level	-0.9
the lid	-1.4
the life	-0.9
the line	-1.4
the lines	0.5
the local	-0.8
the long	-2.1
the los	-0.5
the loss	0.6
the lower	-1.2
the lowest	3.0
the mainstream	-1.6
the major	-0.4
the majority	2.3
the man	-3.1
the matter	-1.8
the means	-1.1
the media	-1.7
the medicare	1.3
the members	-0.4
the middle	-1.5
the military	0.9
the minimum	1.4
the minority	0.5
the mission	-1.5
the more	-0.7
the most	-1.9
the mother	-1.3
the mx	-1.1
the national	-0.7
the nature	-1.1
the navy	-0.8
the need	-0.6
the new	-2.0
the next	-2.5
the night	-1.4
the no	0.5
the north	1.6
the nuclear	0.7
the number	1.3
the oil	1.1
the old	-0.8
the ones	-0.5
the only	0.4
the opportunities	-1.6
the opportunity	-2.1
the original	1.0
the other	-0.5
the parents	-1.8
the part	-1.4
the past	0.5
the payroll	0.7
the people	-0.7
the percentage	-1.4
the person	-1.0
the philippines	0.7
the pledge	-1.1
the plumber	-1.5
the police	-0.6
the policy	1.6
the political	-0.9
the poor	-1.8
the position	-1.6
the power	1.4
the presidency	-3.5
the president	1.5
the presidents	-1.1
the price	-0.9
the primary	-1.1
the prime	1.1
the principles	-1.5
the private	0.7
the problem	0.7
the problems	0.6
the process	-0.8
the program	0.9
the programs	-1.5
the progress	-0.6
the proliferation	1.2
the proper	-0.7
the public	0.5
the purpose	-1.0
the question	-4.2
the questions	-1.3
the rate	1.4
the real	-0.9
the reason	0.5
the reasons	0.6
the release	1.8
the republican	-0.7
the research	0.4
the results	-1.3
the revenues	0.4
the richest	1.3
the right	-2.8
the rights	-2.2
the road	-1.9
the role	-1.2
the rules	1.1
the russians	-0.9
the safety	1.2
the sale	1.1
the same	1.3
the sanctions	2.0
the school	-0.5
the secretary	-0.4
the security	-2.5
the senate	0.5
the senator	-1.1
the situation	-0.8
the sixties	-0.7
the size	1.0
the small	-0.9
the so	1.2
the social	-1.7
the south	-1.1
the soviet	0.5
the soviets	-1.1
the special	1.3
the spending	-1.0
the spread	-0.5
the spring	-0.9
the standards	-0.4
the stock	1.7
the strategic	-0.8
the street	-1.1
the strength	-1.0
the strongest	1.7
the subject	1.2
the supreme	-0.9
the surge	-0.5
the surplus	-0.9
the table	-2.1
the taliban	0.5
the tax	-0.6
the taxes	0.5
the taxpayer	0.9
the taxpayers	-1.5
the teachers	0.4
the terrorists	0.8
the the	-0.5
the things	-1.9
the third	1.4
the threat	-1.7
the tie	1.4
the time	-1.9
the total	1.3
the toughest	2.0
the tragedy	-1.0
the training	-1.0
the treasury	0.7
the treaty	2.5
the tremendous	-1.6
the troops	0.6
the truman	-0.8
the trump	2.1
the truth	0.5
the two	-2.1
the u	1.5
the uh	-0.9
the unemployment	0.8
the union	1.4
the united	-1.2
the university	-0.9
the us	1.2
the use	1.0
the values	-1.4
the vast	0.6
the very	-1.2
the vietnam	-0.9
the voters	-0.4
the wall	2.5
the war	2.8
the washington	0.5
the way	-2.9
the wealthiest	1.8
the wealthy	1.0
the weapons	0.9
the white	-1.1
the whole	1.9
the will	1.1
the woman	-0.5
the women	-0.9
the words	-0.8
the working	0.5
the world	0.4
the worst	0.4
the wrong	-1.8
the years	-2.3
their	0.4
their budget	0.7
their children	-2.0
their hands	1.3
their health	1.4
their homes	0.6
their incomes	1.3
their insurance	1.7
their jobs	1.0
their kids	0.8
their money	2.5
their nuclear	0.5
their tax	-0.5
them	0.6
them ?	-1.0
them a	-2.0
them all	-0.8
them and	-1.0
them as	-1.4
them by	-0.8
them have	-1.1
them i	0.6
them in	-1.4
them on	-1.8
them out	2.1
them that	0.5
them the	-1.0
them to	-0.4
them we	-1.4
then	-1.0
then ?	-0.5
then and	-1.7
then i	-1.2
then the	1.9
then they	1.4
then we	-0.4
then when	-0.4
then you	-2.5
there and	0.9
there because	1.3
there for	-1.6
there has	1.9
there have	-0.5
there in	1.0
there is	-0.4
there isn	2.0
there needs	-1.3
there ought	-0.9
there s	-1.2
there that	-1.7
there to	-2.1
there we	0.7
there were	1.1
there who	-1.0
there will	-1.7
there would	-1.0
therefore	1.2
these	-0.8
these are	-1.8
these areas	-0.9
these countries	-0.5
these issues	0.6
these last	0.7
these other	-1.4
these people	-0.9
these problems	-0.4
these programs	0.7
these things	-1.4
these two	2.0
these very	0.4
they	1.9
they also	1.6
they are	-0.8
they can	-0.5
they come	0.6
they could	-1.1
they did	2.6
they didn	2.2
they do	-0.9
they don	-0.7
they get	0.8
they got	-0.7
they had	-1.4
they haven	0.8
they just	-1.4
they know	-1.9
they ll	-1.3
they need	1.1
they ought	-1.6
they put	1.1
they re	1.7
they said	-0.6
they say	-1.0
they see	-1.7
they sell	1.4
they should	-0.6
they ve	1.4
they want	-1.8
they were	-2.0
they weren	0.9
they will	-1.2
they would	-1.1
thing	-0.4
thing i	0.7
thing that	1.4
thing we	-1.9
things	-1.5
things are	-0.5
things done	-0.6
things i	-1.9
things in	-2.1
things like	0.8
things we	-0.5
think	-1.9
think a	-1.0
think i	-2.4
think if	-1.1
think in	-0.4
think is	0.6
think it	0.5
think most	-2.0
think of	-0.9
think one	-1.4
think our	-1.1
think senator	-0.9
think should	-1.0
think there	0.9
think these	-1.2
think they	1.5
think this	-1.7
think those	-0.5
think uh	-2.1
think we	-1.4
think what	-0.6
think you	-1.7
thinking	-2.5
thinks	-0.6
third	1.0
third of	1.8
third world	-1.8
thirdly	-0.6
thirds	1.2
thirds of	1.1
thirty	0.7
thirty five	0.8
this	-1.2
this ?	-0.4
this and	0.7
this as	0.6
this because	0.8
this bill	1.4
this budget	-1.3
this country	-1.3
this debate	-1.6
this economic	-1.6
this economy	-1.4
this election	-1.9
this evening	-1.5
this for	-0.9
this has	0.5
this i	-1.4
this idea	-1.9
this isn	-0.7
this issue	-1.1
this kind	-0.5
this man	1.8
this nation	-0.6
this next	-0.7
this one	0.4
this out	0.4
this president	2.2
this problem	-1.6
this should	0.7
this the	0.4
this time	0.4
this to	-0.6
this uh	-0.8
this very	0.9
this war	-0.5
this was	-1.0
this way	-1.0
this we	1.3
this whole	-2.1
this will	-0.5
this with	0.7
this world	-1.4
this would	-0.9
this year	1.7
those	-1.1
those are	-2.2
those areas	-0.8
those at	-1.4
those countries	0.8
those decisions	-0.8
those kids	-1.5
those of	-1.2
those people	0.7
those problems	-1.0
those that	-1.0
those two	-2.0
those values	-1.0
those weapons	-1.7
those words	-0.8
those young	-1.1
though	-0.7
though i	0.4
though the	0.4
thought	-1.6
thought i	-0.4
thought of	-1.6
thought that	-1.0
thought the	-0.5
thought there	-1.0
thousand	1.4
thousand dollars	-1.3
thousand points	-0.7
thousands	2.9
thousands of	2.7
threat	-0.6
threat of	-2.0
threat to	0.5
threatened	-0.4
threats	-0.4
three	2.5
three billion	1.4
three hundred	0.8
three months	-1.7
three quarters	0.9
three times	1.6
three we	-0.9
through	0.9
through a	-1.0
through this	-1.7
throughout	-0.8
throughout the	-1.2
throw	-1.0
throwing	-1.8
tie	1.7
till	1.1
time	-1.0
time ago	1.0
time and	0.4
time for	-1.5
time home	-1.1
time in	2.0
time of	-1.5
time since	0.6
time that	-1.1
time the	0.9
time to	-2.6
time we	-1.6
time when	-1.0
time with	-1.6
time you	-1.7
times	1.5
times and	0.9
times as	2.8
times in	-1.5
times to	1.2
timetable	1.1
tiny	-2.1
tipper	-1.5
to	-1.5
to #	2.7
to about	1.4
to act	-2.2
to add	1.8
to address	-1.0
to afford	1.5
to all	0.4
to allow	1.8
to america	-0.4
to and	1.4
to answer	-1.4
to any	-1.6
to appoint	-0.9
to attack	-0.4
to ban	-0.6
to bear	0.6
to become	-2.0
to begin	-1.2
to believe	-1.7
to bring	-2.2
to build	0.8
to but	0.4
to carry	-0.4
to change	-0.4
to choose	-0.9
to clean	0.4
to close	0.6
to come	1.0
to congress	0.8
to consider	0.7
to continue	-3.0
to control	-2.1
to convince	-0.4
to cooperate	-0.5
to correct	-2.3
to cost	-1.2
to countries	1.7
to cover	1.2
to cut	-1.7
to decide	-0.9
to defend	1.2
to determine	-1.4
to discuss	-1.0
to double	-0.7
to drive	0.8
to education	-0.6
to eliminate	-0.8
to encourage	1.0
to end	-1.7
to every	0.5
to examine	0.6
to explore	0.4
to export	1.6
to extend	-1.2
to figure	0.8
to fill	0.5
to finally	-1.0
to five	0.6
to fix	-0.6
to fund	1.8
to get	0.5
to go	-0.6
to grow	-3.6
to have	-0.9
to having	-1.3
to hear	-0.5
to help	1.0
to her	-0.5
to him	-0.4
to hold	-1.4
to how	-1.5
to invest	-0.6
to iraq	-0.7
to it	-0.5
to join	-0.4
to just	-0.8
to keep	-2.0
to kill	1.1
to know	-1.2
to lead	-0.5
to learn	0.6
to live	-1.5
to look	-1.4
to lose	1.5
to lower	-1.1
to maintain	-2.0
to make	-0.7
to making	0.7
to me	-2.6
to medicare	-1.5
to mexico	1.2
to my	1.6
to negotiate	-0.4
to new	-1.9
to one	2.1
to our	0.9
to pay	0.8
to peace	-0.4
to people	0.8
to pick	-1.3
to point	0.9
to positions	-0.5
to preserve	-0.8
to private	1.0
to promote	-1.0
to protect	-1.2
to prove	-0.9
to pursue	-1.5
to put	0.7
to raise	0.7
to reach	-1.3
to realize	-1.0
to recognize	-2.3
to reduce	1.1
to reform	-1.3
to repeal	0.4
to respond	-1.9
to restore	-0.8
to run	-0.8
to save	0.8
to see	-1.4
to send	0.4
to set	-1.3
to show	-1.6
to sign	1.1
to sit	-0.6
to spend	-0.7
to spread	-1.5
to start	-2.0
to stay	-1.8
to step	-1.9
to stop	-1.1
to succeed	1.2
to suggest	-1.1
to talk	-0.8
to tax	0.9
to tell	-2.0
to thank	-0.8
to that	-1.9
to the	1.5
to their	-1.5
to them	-1.0
to these	-1.6
to think	0.7
to this	-2.2
to to	-0.5
to try	-0.5
to turn	-0.4
to uh	-2.0
to understand	1.2
to us	-0.5
to use	-1.7
to vote	1.3
to want	-0.6
to war	0.7
to what	-0.5
to win	-1.0
to women	-1.1
to work	-1.2
to worry	1.6
to you	-1.3
to your	-0.9
today	1.2
today because	0.7
today is	-0.4
today than	2.0
today the	0.7
today we	2.0
together	-0.8
together and	0.6
together to	0.5
told	-0.9
told the	0.8
told you	-0.7
tom	-2.2
tomorrow	-0.9
tone	-1.8
tonight	-3.6
tonight and	-1.0
tonight that	-0.6
tons	0.5
tons of	0.4
too	-2.0
too high	1.3
too long	-0.6
too many	-2.0
too much	-1.3
took	3.3
took a	0.7
took in	0.9
took office	1.5
took over	-0.4
took place	-0.5
took the	0.8
top	-1.0
top #	1.2
top of	-1.6
total	1.7
totally	1.3
touch	-2.1
tough	-5.0
tough choices	0.5
tough times	-0.6
tougher	0.4
toughest	2.0
toward	-0.4
toward a	0.5
towards	1.0
town	-3.1
town hall	-1.4
towns	-1.6
toxic	-0.5
toxic waste	-0.5
track	-1.2
trade	0.4
trade agreement	0.8
trade agreements	1.2
trade deficit	1.1
traditional	-1.2
tragedy	-0.7
tragic	-1.0
training	0.6
transfer	-1.2
transportation	0.5
travel	-1.4
traveled	-0.7
treasury	1.3
treat	-0.4
treated	0.6
treatment	1.5
treatments	1.8
treaty	2.1
treaty and	0.7
trial	-0.7
trickle	-1.1
trickle down	-1.1
tried	0.9
tried to	0.6
trillion	3.9
trillion dollar	1.4
trillion dollars	2.5
trillion of	1.5
tripled	1.8
troops	2.2
troops out	1.5
troops to	0.5
trouble	-2.4
troubled	-1.5
true	2.1
true that	-0.6
truman	-0.5
truman administration	-0.8
trump	1.9
trust and	-1.1
truth	0.4
truth is	1.1
try	-0.7
trying	0.4
tuition	0.7
turn	-2.0
turn the	-1.3
turn to	-0.4
turned	0.8
turned it	-1.0
turned out	0.9
turned over	1.5
tv	0.6
twelfth	1.6
twelve	1.5
twenty	1.9
twenty five	-0.4
twenty four	0.8
twenty years	1.3
twice	2.5
twice as	1.8
two	0.5
two and	0.7
two hundred	0.8
two islands	1.3
two million	0.9
two or	-1.2
two things	-0.6
two thirds	1.2
type	-0.9
u n	0.8
u s	-0.7
uh	-0.8
uh #	0.4
uh a	-1.2
uh an	-1.3
uh as	0.9
uh have	-0.4
uh i	2.6
uh in	0.6
uh mr	-1.4
uh that	0.9
uh the	-0.4
uh those	-1.6
uh we	-0.9
uh with	-1.6
uhh	-1.0
ultimately	1.1
unacceptable	-2.0
unborn child	0.5
under	4.4
under #	1.2
under control	-1.4
under mr	-0.7
under my	-0.9
under president	2.0
under the	1.4
under this	1.8
underdeveloped	-0.6
understand	-0.5
understand it	0.9
understand that	0.6
understand the	-1.9
understand what	0.4
understand why	0.6
understands	-1.0
understands that	-1.2
understood	-1.2
undocumented	2.3
unemployed	0.6
unemployment	2.6
unemployment compensation	-1.2
unemployment rate	2.4
unemployment we	-0.8
unfair	-1.1
unfortunate	0.4
uniform	0.4
unilateral	-1.2
uninsured	1.3
union	0.6
union is	2.6
unique	-0.8
united	-1.0
united nations	-0.5
united states	-0.8
university	-0.8
university of	-0.9
unless	-0.5
unless we	-2.0
until the	1.3
until we	-0.7
until you	-0.4
up	2.4
up a	0.6
up and	0.4
up by	2.2
up for	1.4
up in	2.2
up on	-2.0
up our	-1.2
up that	0.5
up the	-1.5
up their	-0.8
up there	-1.4
up to	0.4
up with	-0.4
upon	-0.9
upon to	-1.2
us	0.7
us a	-0.4
us and	-2.9
us as	-1.0
us can	-1.0
us for	-1.4
us from	0.7
us in	1.4
us not	-1.0
us on	-0.8
us should	-0.5
us that	1.1
us the	0.8
us to	-0.8
us tonight	-1.5
us what	-0.5
us who	-1.0
use	-0.4
use of	0.4
use our	-2.0
use that	-0.8
use the	-0.5
used	2.5
used the	1.7
used to	1.0
uses	-2.1
using the	1.4
v	1.2
values	-3.0
values and	-0.5
variety	-1.4
variety of	-1.4
various	0.5
vast	1.8
vast majority	0.6
ve also	0.8
ve always	-0.7
ve been	-1.3
ve brought	0.7
ve cut	2.4
ve done	1.1
ve given	1.0
ve got	-2.4
ve just	-1.1
ve lost	-0.7
ve made	1.1
ve never	2.3
ve put	-0.5
ve said	-3.2
ve seen	0.6
ve set	0.4
ve spent	-0.5
ve stood	-1.3
ve taken	1.2
ve tried	-1.9
ve turned	-1.7
ve uh	-1.3
ve worked	-0.4
version	-0.7
very	-1.6
very careful	-1.0
very carefully	0.7
very clear	-0.5
very different	-1.1
very difficult	-1.4
very effective	-0.7
very good	0.8
very hard	-1.2
very important	-1.7
very much	-1.0
very proud	0.4
very quickly	0.8
very serious	0.5
very simple	-1.2
very specific	1.1
very strong	-0.8
very strongly	-1.1
very tough	-2.1
very well	0.9
veterans	1.4
veto	0.8
vetoed	4.5
vetoed it	1.7
vetoed the	1.7
vets	1.3
vice	-0.6
victims	-1.5
victims of	-1.5
vietnam	-1.0
vietnam war	-0.9
view	-2.3
view is	-1.1
views	-1.5
violated	1.3
violence	1.7
violent	-0.6
virginia	1.5
vision	-1.9
visit	-0.5
visited	-1.8
vital	-1.9
vladimir	-1.4
voice	0.4
voices	-1.4
voluntary	-0.9
volunteer	0.9
vote	2.6
vote for	-0.4
vote in	0.7
vote to	2.8
voted	3.6
voted #	0.8
voted against	3.5
voted for	1.6
voted to	1.9
voted with	2.0
voters	-1.3
votes	0.5
votes in	-0.6
voting	0.4
voucher	0.8
vouchers	1.1
vulnerable	-0.9
wade	-0.6
wage	0.5
wage and	0.5
wages	2.4
wait	-2.7
waiting	0.9
walk	-0.4
wall	1.5
wall street	0.4
wanna	-1.3
want	-4.6
want a	-1.9
want it	-1.4
want people	-0.8
want the	0.5
want them	0.8
want this	-1.3
want to	-2.7
want us	-0.6
want you	-0.8
wanted	-0.9
wanted the	1.0
wanted to	-1.6
wants	1.3
wants to	1.9
war	1.2
war ?	-0.6
war and	-1.1
war i	-1.6
war ii	-1.2
war in	2.9
warheads	2.1
warren	1.3
wars	-2.6
was	1.6
was a	-0.9
was about	-1.6
was against	2.5
was an	-1.9
was asked	-1.2
was at	-1.7
was because	-1.7
was born	0.5
was going	2.3
was governor	0.5
was just	-2.1
was made	0.7
was more	1.0
was no	2.5
was not	-1.8
was on	-0.4
was one	2.3
was president	1.9
was right	-0.5
was talking	-1.5
was to	2.1
was very	-0.7
was wrong	-1.7
washington	-1.6
washington and	0.6
washington d	-0.7
washington in	-0.9
washington that	-0.7
wasn	0.5
wasn t	0.5
waste	-0.6
watch	-1.7
watched	-0.8
watching	-0.8
watching us	-1.1
water	-1.0
watergate	-2.0
way	-3.2
way and	0.4
way by	-1.5
way for	-0.5
way it	0.8
way of	-2.3
way that	-2.2
way they	-1.6
way to	-2.2
way we	-2.2
way you	-0.4
ways	-2.4
ways of	-2.1
ways to	-2.5
we	1.2
we all	-3.6
we also	-3.3
we are	0.6
we as	-0.8
we believe	-0.8
we better	-1.0
we both	1.0
we built	-0.4
we came	1.3
we can	-4.4
we cannot	-4.0
we care	-1.2
we change	-1.1
we created	1.1
we cut	2.7
we d	-1.0
we did	0.5
we didn	0.6
we disagree	-0.4
we do	-0.5
we don	1.4
we ended	0.7
we expect	-0.5
we fail	-1.2
we feel	-2.0
we find	0.8
we found	1.7
we gave	1.6
we get	-3.4
we give	0.7
we go	-1.5
we going	-1.0
we got	3.0
we had	-1.1
we have	0.6
we haven	-2.0
we just	-0.7
we keep	0.7
we know	1.2
we learned	0.5
we let	-1.4
we ll	-1.7
we look	-0.9
we made	2.0
we make	-0.4
we may	-1.9
we might	-0.8
we move	-0.4
we must	-1.4
we need	-4.4
we never	0.4
we now	3.4
we only	1.4
we ought	-2.3
we owe	-0.8
we passed	2.5
we put	-0.5
we really	-1.1
we received	1.3
we reduced	1.7
we said	-1.0
we say	-1.3
we should	0.7
we shouldn	-1.1
we spend	1.1
we spent	0.5
we still	-0.4
we take	-0.9
we thought	-1.6
we took	-0.9
we tried	0.6
we use	-0.5
we used	0.9
we ve	1.4
we want	-0.9
we went	3.1
we were	2.4
we will	-2.6
we won	-0.9
we would	-1.3
weak	-2.0
weakened	0.7
weakened our	1.3
weakness	-1.8
wealth	-0.6
wealth around	0.5
wealthiest	2.0
wealthiest #	0.7
wealthiest americans	1.0
wealthy	1.6
weapon	1.3
weapon ban	0.6
weapons	2.8
weapons ban	0.9
weapons in	-1.8
weapons to	1.3
wear	-0.9
week	0.8
week and	-1.1
weeks ago	0.5
welcome	-1.0
welfare rolls	0.9
welfare to	-1.9
well	-1.6
well actually	-2.0
well again	-0.4
well and	0.5
well as	-1.7
well first	-0.6
well he	0.9
well i	-2.2
well if	-0.5
well in	0.4
well mr	0.8
well thank	0.6
well that	0.5
well the	-0.4
well there	-1.6
well we	-0.5
well you	0.9
went	3.2
went after	1.3
went back	-1.2
went down	1.3
went from	0.9
went in	2.2
went to	0.7
went up	1.8
were	2.0
were #	0.6
were able	1.4
were four	-1.1
were going	-1.1
were killed	1.8
were made	-1.5
were making	0.6
were not	1.5
were on	0.5
were still	0.4
were the	0.5
were three	2.0
were too	-1.9
were trying	0.4
were when	0.6
weren	-0.5
weren t	-0.5
what	-1.4
what a	0.5
what do	-0.9
what happened	-1.0
what happens	0.8
what has	-1.8
what he	0.5
what i	-1.6
what is	1.0
what it	-0.7
what kind	-0.6
what mr	0.4
what my	1.4
what our	1.3
what senator	-1.1
what the	-1.4
what they	-0.5
what this	-1.0
what to	-0.6
what was	-1.0
what we	-2.8
what will	-1.0
what would	-1.4
what you	0.5
whatever	0.4
when	0.8
when a	0.8
when i	2.1
when mr	-0.8
when our	-1.3
when people	-2.0
when senator	1.4
when these	0.7
when they	-0.8
when this	0.6
when we	-1.5
when when	-1.2
when you	-0.5
whenever	-0.7
where he	-0.8
where i	-1.5
where it	-2.2
where our	-1.1
where people	0.7
where the	1.0
where there	-1.5
where they	1.4
where we	-1.6
wherever	-1.3
whether	-2.5
whether it	-1.9
whether or	1.3
whether that	-0.7
whether the	-1.7
whether they	1.0
whether we	-2.3
whether you	-1.4
which	1.8
which has	-0.4
which he	-1.0
which i	-1.3
which is	1.5
which means	0.8
which the	-0.5
which there	0.4
which they	1.6
which was	0.7
which we	-1.0
which will	-1.7
which would	1.4
which you	-1.4
while	2.2
while i	0.4
while the	0.9
while we	0.5
while you	1.3
white	-0.9
white house	-1.7
who	0.8
who are	-1.9
who do	0.4
who does	-0.9
who gave	-1.4
who has	0.8
who have	-0.8
who i	-1.1
who said	1.9
who says	-1.3
who the	-2.1
who understands	-0.8
who uses	-0.4
who ve	-0.6
who want	-0.6
who was	1.9
who were	2.3
who will	-1.5
who would	-1.6
whole	0.8
whole bunch	0.4
whole world	1.4
whose	-2.0
why	-2.7
why can	-0.8
why do	-0.8
why don	-0.8
why it	-1.0
why they	-2.1
why we	0.4
wife	-2.4
wife and	-1.4
will	-3.5
will actually	-0.4
will be	-2.8
will come	1.0
will continue	1.1
will cost	0.5
will create	-2.0
will do	-1.4
will fight	-1.0
will give	-0.9
will go	0.7
will happen	-1.0
will have	-3.2
will help	-1.8
will lead	-1.4
will lose	1.0
will make	-0.8
will mean	-1.4
will move	-0.7
will never	-0.5
will not	-0.4
will pay	0.7
will probably	-1.5
will see	0.7
will stimulate	-1.5
will take	-1.3
will tell	1.1
will we	-0.7
willing	1.4
willing to	0.8
win	-3.3
win the	-0.7
wind	-1.6
winners	1.2
wiping	1.1
wise	0.6
wisely	-1.9
wish	-1.9
with all	0.4
with an	-0.6
with china	1.7
with each	-1.7
with health	-0.4
with her	-1.9
with his	-1.4
with incomes	-1.2
with iran	0.5
with it	0.5
with me	-1.0
with mr	0.8
with my	-2.7
with nuclear	0.7
with one	-1.0
with other	-2.2
with our	-1.3
with regard	-0.4
with respect	1.0
with russia	1.0
with senator	-0.4
with social	1.5
with some	0.4
with that	-3.0
with the	1.5
with their	-1.2
with them	-1.5
with these	-0.5
with this	-1.2
with us	1.7
with what	0.6
with you	-1.5
with your	-0.6
withdrawal	-0.4
within	1.0
within a	-0.4
within the	1.8
without	-0.9
without a	-0.5
without precondition	0.6
women	2.0
women and	-0.6
women are	-0.7
women s	-0.7
women voters	-0.8
women who	-0.8
won	-3.8
won t	-3.3
won the	-0.9
wonderful	-1.6
wondering	-1.2
word	-3.1
words	-3.2
words that	-0.7
work	-2.5
work and	0.9
work hard	-0.8
work in	0.4
work on	0.7
work out	-0.5
work that	0.6
work the	-0.9
work to	-2.3
work together	-1.0
work we	-0.6
worked	1.4
worked hard	0.8
worked very	1.5
worked with	0.4
worker	-0.8
workers	1.0
working families	-0.7
working for	-0.5
working hard	-0.8
working harder	0.6
working on	0.9
working people	1.8
working together	-0.7
working with	1.1
works	0.5
works and	-0.5
world	-0.9
world and	-0.6
world as	-0.8
world in	1.3
world or	-1.0
world peace	-1.1
world s	0.6
world that	-2.2
world to	1.7
world war	-0.9
world we	-1.5
world with	-1.1
worry	0.8
worse	-2.9
worse than	-1.5
worst	0.6
worth	0.6
worth of	1.0
worthy	0.5
would	-2.8
would also	-2.5
would be	-1.2
would cut	-1.2
would do	0.4
would get	0.4
would give	1.4
would go	-0.5
would have	-2.0
would he	0.5
would i	0.7
would just	-1.4
would make	1.6
would mean	-0.9
would never	-0.8
would respond	-0.9
would say	1.4
would take	-1.6
would you	-1.2
write	1.4
written	0.6
wrong	-2.6
wrong way	-0.9
wrong with	-2.2
yeah	-0.9
year	3.9
year #	-1.3
year and	2.2
year before	1.4
year in	1.0
year more	0.8
year of	-1.9
year old	-1.6
year on	-0.5
year or	-0.8
year period	1.1
year than	1.1
year that	1.3
year the	-0.6
years and	0.5
years as	-1.1
years before	0.7
years for	1.9
years from	-1.9
years i	-1.7
years in	0.8
years is	2.3
years of	-2.0
years old	-0.7
years or	1.1
years than	2.0
years that	1.3
years the	1.0
years to	-0.9
years we	0.5
years when	-1.8
yes	1.2
yes i	-1.4
yes it	2.2
yesterday	1.2
yet	-0.8
yet to	-0.9
york	1.2
you	-2.0
you a	-1.2
you add	-1.3
you again	-0.6
you all	0.8
you and	0.8
you are	-1.0
you asked	-1.5
you can	-0.8
you cannot	-1.7
you come	0.8
you could	-1.0
you cut	-1.1
you d	-0.4
you didn	-0.5
you do	-1.1
you exactly	-0.7
you for	-0.8
you get	-1.7
you give	-1.0
you go	1.5
you got	0.8
you had	2.2
you have	-0.5
you haven	0.6
you hear	-1.1
you i	-2.5
you in	-2.4
you just	1.0
you keep	-0.8
you look	1.3
you made	1.1
you make	-1.0
you may	-1.3
you mentioned	2.2
you must	-0.4
you need	-0.8
you one	1.2
you ought	-0.5
you pay	-0.7
you pick	0.6
you put	-1.0
you really	-0.6
you said	3.1
you say	-1.2
you see	-0.6
you should	-1.2
you take	-0.5
you talk	-0.7
you that	-0.9
you the	0.4
you think	-0.5
you this	-1.2
you to	-1.2
you ve	-0.4
you very	-1.0
you voted	0.6
you want	-1.3
you were	1.3
you who	-1.0
you will	2.2
you won	-1.3
you would	1.1
young	1.1
young men	-1.2
young people	0.5
youngsters	-0.6
your	-0.5
your children	0.6
your kids	-0.9
your own	-3.2
your plan	0.5
your pocket	-1.0
your question	-1.5
your support	-1.5
your vote	-1.2
yourself	-1.9
youth	-0.7
yugoslavia	-0.7
zero	0.5
zone	0.5
â s	-0.8
â â	-0.4
ã â	1.5`;
