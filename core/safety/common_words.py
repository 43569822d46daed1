"""The words that people use most, the commonest first. A phrase is looked for by its rarest word.

Made by ``tests/tools/write_safety_tables.py`` from the lists of pyspellchecker (MIT);
change it there. English, then Spanish.
"""

from __future__ import annotations

from typing import Final

_LISTED: Final = """
the you i to a and of in is that it what for we my your this have was be not he do with on me are all dont just but
get so like if know can at about they got how its out she want will one as no think his from go up when her an see
gonna who there why take going him would were or been thats our come good had did some here cant where tell need could
by didnt has back make right never let then now very really more only look little give because us them time should any
say something even hes over these into find two people love am said still their way whats put down than theres off
maybe after must too keep call those much told last thought talk always other man doing help first wont before sure
ever thing doesnt made does every anything im feel nothing believe long better which shes youve new wanted being
things kind leave big work theyre isnt kill might through youll hear old around fucking came another getting lot
someone everything found looking talking stop trying lets stay thank went own mean ask three wasnt wanna many life
without next same day saw may years coming away try gotta left wouldnt great well most seen took care whole guys name
used real show guy place best knew heard done such use hell bring bad wait since until few called meet havent already
remember live pretty looks enough home hold both nice youd couldnt wants please killed money start each aint also
having probably under fuck open once hope happened understand guess gave while else night turn world lost taking wrong
men play father hard run makes supposed says bit girl end anyone making sorry move against happy everyone actually
watch working part hit pay head asked knows weve five mind whos shall check quite whatever gets saying woman mother
means somebody course ready oh matter house family dead comes between ill friend wish telling almost able yourself
read thinking set least son arent brought car forget exactly cut sit far young send four save waiting couple behind
afraid change hate idea listen nobody tried eat everybody close goes gone seems needs job thanks stand room half speak
heart days rest buy face started wife hands hurt sent met soon walk phone police shut full pick trust different person
damn second become cannot miss front friends break fight myself wheres important inside chance shit taken sort case
shouldnt high running again lose reason together hand sounds word beautiful shot six playing number eyes seem living
die business school body happen kids point deal blood touch till feeling worry sometimes times boy free power perhaps
asking stuff today anybody brother baby death rather excuse sleep answer glad looked human small pull given felt year
door ten throw catch known figure turned seeing special drink side giving dad fire werent sound theyll minutes problem
calling water shoot loved takes follow women order hours mom black write top welcome finally died story clear leaving
worked along tomorrow step light worth true past outside none kept beat unless married protect kid less girls late
million stupid piece drop lives entire learn alone needed either yet husband fall hot crazy bet sign white months
drive hang promise except easy hed fine forgive happens war yes during team line gun thinks moment itll though safe
meeting wonder across question handle meant game return near daughter party wed watching music using red fun expect
finish talked wear decided spend morning plan control explain town trouble ass totally longer children wake sell hasnt
parents completely boys sitting poor clean food ran city join lucky moving caught broke killing bought marry child
news lady definitely suppose missed straight paid sex country saved truth scared lead blow himself sense within fix
office perfect worried wearing lie certainly fact standing book somewhere single changed appreciate security sick eye
ones absolutely spent middle week feels report enjoy win certain secret murder upon act sister fell dream ladies
starting ive realize personal whether pass teach hour dog loves liked owe likes strong words putting prove goddamn
company okay heres sweet theyve ride cover especially dinner moved doctor imagine picture early stopped born dance bed
share missing instead holding named air mine proud weeks dear hair gives stick speaking works miles seven possible
information kiss state deep eight forgot carry hundred lived picked others became grab cold terrible ship evidence
wonderful fear fighting wrote accept land later reach ahead swear yeah strange serious rid offer walking smell tonight
wouldve cause ago short american private contact train dark feet future building destroy calm keeping hide third law
neither bloody usually shell figured dare bunch lovely interested learned sing charge lots turns lying cool yours
stole whose public promised round hadnt grow allow funny attack government stuck according fathers message king mans
thousand count tough mad fly force test hows doubt wedding difficult following date busy fast steal present mention
losing minute pain crime hoping driving showed blue build allowed helping visit calls staying voice keeps blame worse
consider passed seemed pulled road simple gotten ought ice song medical worst helped respect tells earth choose final
search tired built played eating brain push willing broken kick raise letter movie above walked locked weird cell
system luck won beyond deserve sold outta major often ring theyd lay bringing id hospital master key huge taught
continue agree waste history finished forward alive extra dangerous bigger drug bother whoever acting happening local
simply held group rock street sleeping clothes normal knowing due nor shed favorite questions several green burn
complete decide support plenty uncle sun beg press hardly risk court spoke double class record wondering cops french
situation further nearly greatest military obviously mouth onto fresh list letting film gold among hanging mess hiding
fit involved dropped rich treat kidding suddenly smart boss bank peace main slow soul coffee track ground written
relationship possibly finding interesting space army jump fair fish cost admit towards reading lock plane de box hotel
begin fucked flying fat writing breaking dirty evil anywhere arrest paying biggest mothers bitch art turning position
field ball starts marriage recognize fool remain amazing planning birthday serve wind hurry paper taste truly bear
threw quiet age pretend radio sending large afford shooting checked bag believed beginning dress surprise feed
listening heading dying interest leaves although magic quit gift responsible quick access boat trip laughing glass
discuss form shows careful difference aware nine hearing honest prison cross remind prefer yall belong names suggest
fill choice month area powerful angry foot killer type total horse brings surprised drinking ya sea enemy create low
common lied honor lunch sad expecting arms pleasure sees selling upset machine officer problems whenever flight scene
barely judge table famous bar floor station based forced created gas introduce realized video match star warm service
stayed innocent bus perfectly card orders computer pack wild roll prepared energy followed knock notice clearly memory
suspect ordered received assume opened travel mission pictures escape draw cash showing attention ways battle cop
store invited camera thousands ended slept release agent falling cup god experience board president places twice hole
bomb rule including feelings grew suit smoke credit saving drunk college price bottom pressure study agreed finds
caused grand weapons lights pray signed began settle decision planet ourselves opportunity tree captain level empty
german strike led hired themselves kinda fought dreams spot runs prepare easier rules church whom yesterday singing
heavy cry seconds wash natural filled closer dealing apartment split picking bottle bullet race victim window scare
murdered plans chief brothers british witness crew older fired patient buried fellow reached truck discovered surely
duty address mistake meaning plus social closed summer states noticed file seat growing dig avoid chose buying ancient
spread ruin guard lies belongs opening shake chinese offered general target dressed size stolen heads speed ate likely
club carrying blind arrived add dads proper member drove apparently account mentioned everythings deliver laugh skin
crying headed pulling training amount awful weapon raised stage wine tiny code emergency forgotten evening soldiers
faith rain spare regret village spirit wall stood arm wherever itd original grown guns per fake herself watched pair
someones ha shop checking kicked enter woke invite strength guilty lower dollars books somehow regular screw stories
blew political criminal folks extremely capable warn apart waited shame impossible destroyed lawyer covered client
animal peoples bodies becomes chicken appears throwing managed super focus cat members nature nose sexual tie returned
attacked dumb hidden russian drugs survive north girlfriend smile remove sat copy arrested hello screaming lift
apologize conversation tea legal quickly sky ends hated moon failed concerned vote partner forever horrible holy
smells otherwise excellent numbers manage tear becoming la fault plays photo dry excited beauty heat oil appear cook
pop national cute bless exact worlds dancing former note silly burned giant bright convince borrow legs stars shoes
matters physical science detective fancy park boyfriend teacher research male animals tied burning cars direct command
action bite ok south female seriously birth pleased knife ruined jail hey hundreds committed passing tape defend
damage depends nowhere foreign gay paint river touched harm expected puts japanese parking bird queen laid corner
student stealing color treated band hates nervous pieces considered brave dating practice dogs particular claim
earlier solve fully riding carried official leg staring beer comfortable higher rise ugly proof assure screwed leading
knocked previously intend spending guest wasting crap doctors changing itself millions trick safety rescue changes
forces highly loving sooner career crack pissed daddy favor island pure receive sir connection wifes rough lab hire
mostly neck path base nuclear wanting everyones decent convinced view tight flowers thy actual false finger lonely
professional health suck bastard hero hitting block leader kinds mountain meat protecting cares planned provide mark
pushed basically switch program spoken spring balls trade directly chasing joined doors secure load accident kitchen
loose page remains storm permission signal fallen besides separate danger data sight source yellow students papers
dozen easily piss moms trial fixed bury thrown guarantee hells seek despite lack issue below served camp market cousin
humans records nights familiar freedom sword soft setting lieutenant cast parts cutting pants fingers english
searching letters interview insurance operation lines hung weight harder collect engine staff beating breath football
points current designed fate trained deny subject officers birds milk upstairs reports precious younger cleaning weak
unit keys process ticket e teeth naked punch plant indian streets attempt department messed kills hunting leads
federal knowledge trace project faster weather request greater refuse entirely thoughts alien husbands bucks wet drag
cos believes signs stays everywhere chosen recently talks center stone games toward responsibility spell twenty
understood ashamed rent ghost abandoned necessary devil restaurant post immediately character ordinary advantage bound
womans considering hat thou threat joke continues breakfast mental role investigation ideas value celebrate modern
mustnt jumped director trapped stands trusted mixed desire dump earn memories ignore pushing commit incredible traffic
shouting literally suffer warning gang kissed cases warned beach universe condition hurting learning silver flat
daughters moves bell powers advice exchange latest victims wound senior heaven armed practically usual connected
presence monster betrayed cheap reminds closing golden enjoying ability rare journey grateful image location fan
families repeat results bathroom todays challenge wise cream teaching pool ships gentleman wide counting stronger
goodbye helps defense wipe slip anymore cards drinks climb crossed poison handsome stopping gentlemen similar reported
owner speaks asleep justice cure details dick obvious percent soldier billion sons recent concern positive fourth
language hits freaking bridge released freak suicide shots contract launch tears winning loss hurts falls threatened
entered pregnant shirt wore rip transfer result gather community idiot event property model brilliant bill rush
massive text crash americans loud brains begging hook hungry romantic purpose deserves nobodys tracking hunt shown
driver emotional sergeant terms available illegal secrets bone eaten somethings financial royal gods theory owns
reasons desk rights sudden expensive bust tall sacrifice tickets crowd walls terribly jury particularly remembered
swing breathe troops everybodys photos confirm enjoyed popular jealous stomach painting sounded somebodys arrange
mystery smoking metal escaped tip odd weekend chances hearts suffering prince fed agents patients unlike square
charges trees west eventually mighty merely blowing edge placed identify courage indeed shape map firm offering horses
van beside desperate crush throughout nasty replace series stops mood uses messing personally breathing suffered
section ears describe chest creature rate distance cleaned struck pity italian reality snow chair guards clock beneath
lord east defeat healthy faces moments effect tour inform manager sisters friendly opinion intelligence speech walks
farm prevent wave asks stock perform chocolate accused roof pretending demand incredibly unusual alarm supply cleared
movies spanish license butt answers noble dumped steps happiness aunt hi enemies damned fortune earned solid blown
medicine surveillance winter bones mass badly guests potential tries basic bullshit violent cheese chain society
firing eggs international bothering corrected bread someplace mile studying arrive statement technology files pounds
assistant shopping officially throat telephone flew tongue opens victory task expert unable scary cooking exciting
device plain delivered normally holds score successful spit wishes gate nail curious aside hoped ripped treasure sneak
chase rat serial lesson shower uh hid cameras fail joy refused disappeared slowly spy mama whod bleeding yelling egg
returning conference understanding deeply blessed accepted grave highest extraordinary boring surgery noise gain
attend wrap brown audience babies complicated swim fetch fishing facing argue dragged site revenge joining clever
approach fuel ocean grabbed dust specific valuable whyd sexy lips sake jobs nurse appointment coat touching dropping
developed pride plastic civil correct divorce tend familys invented represent visiting pays babys breaks success hall
meal pour systems forest tax arranged charged claims dude cake violence traveling prisoner comfort lend shock bags
recall toilet useless religious version plate loyal wire sends wondered season surrounded drawing curse nation flesh
grant compared drank shine previous television dreamed exist threatening sacred object events beats stepped begins
wasted central campaign serving talent quarter shared material mail rob o suits funeral however hopes causing
grandfather mysterious answering period route tests cared beloved underneath desert baseball covering flower swimming
mum kidnapped angel y shift marrying marks reveal catching tastes awfully sugar unique asshole dollar authority rings
surface lifes listened songs assuming pot houses sports confirmed rape lousy pig determined garden buddy maintain
standard opposite ear moral guessing shadow darkness guide print possibility quality vehicle incident monkey example
kissing honestly laws punish ridiculous currently slipped iron admire thee beaten virus delivery express daily
terrorist priest betray pilot bullets discover multiple require fruit landed finest ringing capture anger germans
warrant kicking filthy affair digging miracle engaged garbage treatment seal bow vision mercy recommend feeding bike
thin treating media captured slightly removed sensitive fond requires effort sticking performance protection packed
pink worthy abandon rolling cancel drives sentence player settled produce driven torture therefore estate equipment
sets silence sharp washed clients slave average silent blocks fifth range units studied western useful wears subtitles
laughter survived connect miserable pocket proceed absolute trash scientists stranger capital cheer prisoners laughs
reputation relax princess behalf article factory dirt winner scientific landing golf anyway creatures kingdom apply
rooms design mix blast trap busted immediate creating cancer escort equal sand owned theme tail impression assumed
prime affect jumping species confused halfway link fantastic friendship rose satellite assault unknown influence woods
neighborhood negative propose preparing investigating downstairs circle skip disease policy approaching exit grunts
explains goal wrapped minds related zero behave classic benefit piano protected disappear fashion odds construction
increase handed degrees transferred costs demon glasses pills notes reckon frozen issues pleasant coach occurred glory
style identity cab honey production candy acts services dies mountains witch wounded charming artist prints professor
drawn amongst wings term wood closest sweat reward extreme entering testing guts regarding package joint internal
cruel painted worrying applause studio commander loan rice orange sharing stabbed attorney proved confidence debt
chick smaller border vacation toast transport disturb laying schedule awesome teams footage workers chat largest
appeared operating belonged thus rocks direction reaction ultimate grade mirror response raising tank bedroom skills
blows frightened lake ours determine provided stress trail inner pizza clue nerve fairy generous lover assigned bath
aboard slap pardon holiday foolish screen background rotten shoulder network obsessed robbed experienced intention
drew soup balance wheel adult disappointed cheating parked eternal pile raped strip acted button sighs title answered
visited rub eats airport added russians upper flag sample newspaper chemical movement suggesting threaten confess
advanced apple passion include explained castle jewish squeeze grandmother citizens corporate searched various scream
brief motion bend bug facts witnesses mayor sue individual murderer genius insult cheat dressing informed recording
hooked global brand progress behavior electric sail bride thick locate bored someday gathered knees decisions vampire
advance dreaming grows wiped windows sin grace aim registered knocking steady crimes souls minor cheering
congratulations heck customers temperature flash cells alright identified deadly remote sides ending praise reasonable
holes temple nothings suggested primary squad string destroying active sales introduced century solar stab mask
attached scratch solution loaded shoe childhood jacket whens rope stretch freeze insist nuts fairly safer imagined
coast competition random cried embarrassed forth snake salt cheated voices yell actions struggle advise status torn
prize youth midnight flip painful steel spirits re pet spoil constant announce recognized instrumental thief fucks
native passes attitude custody swore beast alcohol suspected darling online council recorded enormous reporter
underground en symbol hug failure typical murders tons chuckles oclock detail gentle effects critical march crossing
worn screwing rely jerk frame bastards levels planted handled diamond awake flow required magical degree product
visual pattern properly lawyers parties secretary spotted exposed remaining garage forgetting pin outer carefully bang
confident mistakes happily interrupt alert larger junior authorities reporting shitty vice angels genetic obey ah
shove attempted vital shout surrender intended trigger heal handling punishment investigate deserved ease pathetic
sheriff explosion stake waves admitted embarrassing players activity bail booked waking resist tap dug attacks checks
fits borrowed complex que el es un lo una por con los para se te mi su las bien del eso tu aquí más al si como pero yo
le todo esto sí algo muy esta ser este hacer vez nada ahora era nos cuando tú así tengo entonces él usted verdad casa
tiempo ella sus tan mí ese dos mucho ti decir mejor hombre vida ver esa sobre sólo porque solo antes ir también estar
señor día poco hecho noche ahí alguien acuerdo bueno gente mismo hasta trabajo nunca otra mis uno hablar nosotros
padre mundo pasa siempre dinero momento ni lugar fuera otro estado tener tipo cosa ellos amigo tus nuevo hijo nadie
menos donde madre les desde tres mañana mujer allí nombre nuestro gran después espera conmigo parte mío dije seguro
mal tal visto contigo razón nuestra buena serio estas problema toda luego tanto hora tarde hoy buen mierda hola
familia dicho pasado papá demasiado cierto salir mamá claro cada amor entre cuenta chica debe quien cabeza haber lado
policía alguna hermano forma realmente esos muerto algún camino estos caso ve volver puerta contra chico supuesto
primera saber manera historia persona pasar cualquier dentro hacia ayuda suerte siquiera pues esas semana ciudad venir
esposa año poder importante dejar hija miedo muerte rápido vale corazón mano durante realidad pronto cariño niño
encontrar cara agua cerca viejo haya bajo mientras auto llegar dios mas nuestros allá tomar sangre fin mira eh grande
punto misma clase primero difícil suficiente loco guerra casi todavía entrar vuelta equipo ninguna genial bastante
pensar tío ningún pequeño igual señora morir feliz oportunidad trabajar cuerpo teléfono cinco arriba posible justo
llama vaya juego coche primer pregunta dar culpa fuerte vivir abajo jefe atrás número malo arma cuatro fiesta creer
puta segundo listo fácil matar hermana comer comida ello lista cuidado par escuela seguir sentido os sola exactamente
joven nueva habitación amo vino lejos palabra medio trata esperar luz ayudar segura queda oído cama seguridad pequeña
dormir vivo paz afuera nuestras habla adelante acerca pueblo minuto oficina peor sitio país quizá tampoco llamar paso
tierra idiota niña seis tenga cuarto deja perdido conseguir dado increíble resto llamado maldito libro llevar marido
orden falta información mía buscar especial perro viaje empezar usar poner calle demás mucha fuego libre recuerdo duro
perder llamada jugar quizás extraño detrás puesto raro película ropa di modo frente cual prueba asunto cuanto futuro
asesino anoche correcto encima lleva mensaje alto mala café trato derecho daño boca incluso mil error cielo cambiar
diez cambio adiós diferente propia encontrado nave secreto capitán amiga sueño pena baño divertido gusto tuyo sistema
grupo dolor voz sexo mente sino situación agente aire música novia vuelto simplemente maldita querido mitad aunque
médico pienso pie campo negocio fuerza llegado siguiente propio querida largo toma ganar línea salvo sentir atención
próxima foto negro pagar imposible cita placer accidente acá respuesta caja escucha través vista edad rey barco
compañía muchacho loca abogado avión asesinato pelo perfecto hambre estúpido tonto tras alrededor mes traje jamás cena
relación culo ayer oficial comprar necesario probablemente veras decisión montón blanco dirección ataque mesa hermosa
programa carta suelo señorita ellas señal muerta completamente reunión dejado basta esposo pase novio gracioso
terminar odio cárcel regalo cumpleaños contacto amable tren sol prisa broma verdadero regresar escuchar piso ley
peligro carrera boda tuya bonito embargo locura ambos canción capaz principio alegro totalmente adentro misión
edificio gobierno sala cámara interesante papel centro
"""
RANKS: Final = {word: rank for rank, word in enumerate(_LISTED.split())}
