"""Words that people use, so that an innocent word is never taken for a disguise.

Made by ``tests/tools/write_safety_tables.py`` from the lists of pyspellchecker and symspellpy (both MIT);
change it there. English and Spanish. Longer than a file should be: it is a list.
"""

from __future__ import annotations

from typing import Final

_LISTED: Final = """
a aa aachen aalborg aaliyah aardvark aarhus aaron aback abacus abad abadejo abadesa abadía abajo abalone abalorio
abanderado abandon abandonada abandonado abandonar abandoned abandoning abandonment abandono abandons abanicar abanico
abaratar abarca abarcado abarcar abarrotar abase abased abastecedor abastecer abastecimiento abasto abate abated
abatement abates abatida abatido abatimiento abatir abattoir abatí abba abbas abbe abbess abbey abbeys abbot abbots
abbott abbotts abbreviate abbreviated abbreviation abbreviations abby abbys abcs abdicación abdicar abdicate abdicated
abdicating abdication abdomen abdomens abdominal abducción abduct abducted abducting abduction abductions abductor
abductors abducts abdul abe abecedario abed abedul abeja abejorro abel abels aberdeen abernathy aberración aberrant
aberration aberrations abertura abes abet abeto abetted abetting abeyance abhor abhorred abhorrence abhorrent abhors
abide abided abides abiding abidjan abierta abiertamente abierto abigail abilene abilities ability abilitys abingdon
abisinio abismal abismo abject abjurar abjure abjured ablación ablandar ablation ablative ablaze able ablest ablution
ablutions ably abnegación abnegada abnegado abnegation abner abnormal abnormalities abnormality abnormally aboard
abocado abochornada abochornado abode abofetear abogacía abogada abogado abogar abolengo abolicionista abolición
abolir abolish abolished abolishes abolishing abolishment abolition abolitionist abolitionists abollada abollado
abolladura abollar abominable abominablemente abominably abominación abomination abominations abonado abonar abono
abordaje abordar abordo aborigen aboriginal aboriginals aborigine aborigines aborrecer aborrecible aborrecido
aborrecimiento abort abortar aborted aborting abortion abortionist abortions abortiva abortive aborto abotonar abound
abounded abounding abounds about above abovedado abra abracadabra abraded abraham abram abrams abrasador abrasadora
abrasar abrasion abrasions abrasiva abrasive abrasives abrasivo abrasión abrazada abrazadera abrazado abrazador
abrazar abrazo abreast abrelatas abrevadero abreviación abreviada abreviado abreviar abreviatura abridged abridging
abridor abrigada abrigado abrigar abrigo abril abrillantador abrillantar abrir abroad abrochar abrumador abrumadora
abrumadoramente abrumar abrupt abrupta abruptamente abruption abruptly abrupto abs absceso abscess abscessed abscesses
abscond absconded absconding abseil absence absences absent absentee absenteeism absentees absentismo absentminded
absinthe absolución absoluta absolutamente absolute absolutely absolutes absolution absolutismo absoluto absolve
absolved absolver absolves absolving absorb absorbance absorbed absorbent absorbente absorber absorbers absorbing
absorbs absorción absorption absorta absorto abstain abstained abstaining abstemia abstemio abstemious abstención
abstention abstinence abstinencia abstinent abstracción abstract abstracta abstracted abstracting abstraction
abstractions abstracto abstracts absuelta absuelto absurd absurda absurdities absurdity absurdly absurdo abubilla
abuchear abucheo abuela abuelo abuja abultada abultado abultamiento abundance abundances abundancia abundant abundante
abundantemente abundantly aburguesamiento aburrida aburrido aburrimiento aburrir abusador abusadora abusar abuse
abused abuser abusers abuses abusing abusiva abusive abusivo abuso abusona abusón abut abuts abutting abuzz abyecta
abyecto abysmal abysmally abyss abyssal abyssinian acabada acabado acabar acabo acabose acacia academe academia
academic academically academician academics academies academy academys acadia acadian académica académicamente
académico acallar acaloradamente acampar acanthus acantilado acantonamiento acaparador acaparadora acaparamiento
acaparar acapulco acariciar acarrear acarreo acaso acatamiento acatar acato acaudalada acaudalado accede acceded
acceder accel accelerant accelerate accelerated accelerates accelerating acceleration accelerator accelerators
accelerometer accent accented accents accentuate accentuated accentuates accentuating accenture accept acceptability
acceptable acceptance acceptances accepted accepting acceptor accepts accesibilidad accesible acceso accesorio access
accessed accesses accessibility accessible accessing accession accessions accessories accessorize accessory accident
accidentada accidentado accidental accidentally accidentalmente accidente accidents accionada accionado accionar
accionista acción acclaim acclaimed acclamation acclimate acclimated acclimating acclimatize accolade accolades
accommodate accommodated accommodates accommodating accommodation accommodations accompanied accompanies accompaniment
accompanist accompany accompanying accomplice accomplices accomplish accomplished accomplishes accomplishing
accomplishment accomplishments accord accordance accorded according accordingly accordion accords accost accosted
accosting account accountability accountable accountancy accountant accountants accounted accounting accounts
accoutrements accra accreditation accredited accrediting accretion accrual accruals accrue accrued accruing acct
accumulate accumulated accumulates accumulating accumulation accumulations accumulative accumulator accuracy accurate
accurately accursed accusation accusations accusatory accuse accused accuser accusers accuses accusing accustom
accustomed ace acebo acechador acechadora acechar aceche acecho aced acedera aceitada aceitar aceite aceitera aceitosa
aceitoso aceituna aceleración acelerada aceleradamente acelerado acelerador acelerar acelga acento acentuar acepta
aceptable aceptación aceptar acepto acequia acera acerbic acerca acercamiento acercar acero acertada acertadamente
acertado acertar acertijo acervo acería aces acetaminophen acetate acetato acetic acetileno acetona acetone acetyl
acetylcholine acetylene achacar ache ached aches achicado achicar achicharrar achicoria achievable achieve achieved
achievement achievements achiever achievers achieves achieving achilles aching achingly achique achocolatada achuchón
achy aciaga aciago aciano acianos acicalada acicalado acicalamiento acicalar acid acidez acidic acidity acidosis
acidotic acids acierto acimut acing acis acknowledge acknowledged acknowledgement acknowledgements acknowledges
acknowledging acknowledgment aclamación aclamar aclaración aclarada aclarado aclarar acme acne acnes acné acobardar
acogedor acogedora acoger acogida acogido acolchada acolchado acolyte acolytes acometer acometida acomodada acomodado
acomodador acomodadora acomodar acomodo acompañada acompañado acompañamiento acompañante acompañar acondicionada
acondicionado acondicionamiento acondicionar aconite aconsejable aconsejada aconsejado aconsejar acontecer acontecido
acontecimiento acopio acoplado acoplamiento acoplar acorazada acorazado acordada acordado acordar acorde acordeonista
acordeón acordonada acordonado acordonar acorn acorns acorralar acortar acosador acosadora acosar acoso acosta
acostada acostado acostar acostumbrar acotación acotar acoustic acoustical acoustics acquaint acquaintance
acquaintances acquaintanceship acquainted acquainting acquiesce acquiesced acquiescence acquire acquired acquires
acquiring acquisition acquisitions acquisitive acquit acquits acquittal acquitted acquitting acre acreage acrecentar
acreditada acreditado acreditar acreedor acres acribillar acrid acrimonious acrimony acritud acrobacia acrobat
acrobatic acrobatics acrobats acrobática acrobático acrofobia acronym acronyms acrophobia acropolis across acrylic
acrylics acróbata act acta acted actin acting actings action actionable actions actitud activa activamente activar
activate activated activates activating activation activator active actively actives actividad activism activist
activists activities activity activitys activo acton actor actors actress actresses actresss actriz acts actuación
actuada actuado actual actualidad actuality actualizar actualization actualize actually actualmente actuar actuarial
actuaries actuario actuary actuate actuated actuation actuator actuators acuarela acuario acuchillada acuchillado
acuchillar acudir acueducto acuerdo acuesto acuity acumen acumulación acumulador acumuladora acumular acuosa acuoso
acupressure acupuncture acupuncturist acupuntura acurrucarse acusación acusada acusado acusador acusadora acusar acuse
acuso acute acutely acuática acuático acuñar acyclovir acyl acá acérrimo acético acólito acónito acústica acústico ad
ada adage adagio adalid adam adamant adamantly adams adapt adaptabilidad adaptability adaptable adaptación adaptador
adaptar adaptation adaptations adapted adapter adapters adapting adaptive adaptor adaptors adapts add addams added
addenda addendum adder adders addict addicted addicting addiction addictions addictive addicts addie adding addington
addison addition additional additionally additions additive additives addled addlepated address addressable addressed
addressee addresses addressing adds adecuada adecuadamente adecuado adecuar adefesio adelaide adelantada adelantado
adelantamiento adelantar adelante adelanto adele adelfa adelgazamiento adelgazar adeline ademán además aden adenine
adenocarcinoma adenoidal adenoids adenoma adenosine adenovirus adentrarse adentro adept adepto adepts adequacy
adequate adequately aderezado aderezo adhd adhere adhered adherence adherencia adherent adherente adherents adheres
adhering adherir adhesion adhesiva adhesive adhesives adhesivo adhesión adiabatic adicción adicional adición adicta
adicto adidas adiestrada adiestrado adiestrador adiestramiento adiestrar adieu adinerada adinerado adios adipocere
adipose adiposo adirondack adivina adivinación adivinador adivinadora adivinanza adivinar adivino adiós adjacency
adjacent adjective adjectives adjetivo adjoining adjoins adjoint adjourn adjourned adjourning adjournment adjudged
adjudicación adjudicar adjudicate adjudicated adjudication adjudicator adjunct adjunta adjunto adjure adjust
adjustable adjusted adjuster adjusters adjusting adjustment adjustments adjusts adjutant adjutants adjuvant adkins
adler admin administer administered administering administers administración administrada administrado administrador
administradora administrar administrate administrated administration administrations administrativa administrative
administratively administrativo administrator administrators administro admins admirable admirablemente admirably
admiración admirador admiradora admiral admirals admiralty admirando admirante admirar admiration admire admired
admirer admirers admires admiring admisible admisión admissibility admissible admission admissions admit admitir
admits admittance admitted admittedly admitting admixture admonish admonished admonishing admonition admonitions ado
adobe adobo adoctrinamiento adolecente adolescence adolescencia adolescent adolescente adolescents adolf adolfo
adolorida adolorido adolph adonai adonde adondequiera adonis adopción adopt adoptar adopted adoptee adopter adopters
adopting adoption adoptions adoptiva adoptive adoptivo adopts adoquín ador adorable adorably adoración adorador
adoradora adorar adoration adore adored adores adoring adoringly adormecedor adormecer adormecimiento adormidera adorn
adornar adorned adorning adornment adornments adorno adorns adoro adosada adosado adquirir adquisición adquisitivo
adrede adrenal adrenalin adrenalina adrenaline adrenalines adrenals adrenergic adrian adriana adriatic adrienne adrift
adrián adroit adroitly ads adsorbed adsorption aduana aduanero adueñarse adula adulación adulador aduladora adular
adulation adult adulta adulterar adulterate adulterated adulterer adulterers adulteress adulterio adulterous adultery
adulthood adulto adults adusto advance advanced advancement advancements advances advancing advantage advantaged
advantageous advantages advection advenedizo advenimiento advent adventist adventure adventurer adventurers adventures
adventuresome adventuress adventuring adventurous adverb adverbio adverbs adversa adversaria adversarial adversaries
adversario adversary adversarys adverse adversely adversidad adversities adversity adverso advert advertencia
advertida advertido advertir advertise advertised advertisement advertisements advertiser advertisers advertises
advertising adverts advice advices advil advisable advise advised advisement adviser advisers advises advising advisor
advisories advisors advisory advocaat advocacy advocate advocated advocates advocating adware adyacente adán adúltera
adúltero aegean aegis aeon aeons aerate aerated aeration aerial aerials aerie aero aerobatic aerobic aerobics
aerodinámica aerodinámico aerodrome aerodynamic aerodynamically aerodynamics aeronauta aeronautical aeronautics
aeronave aeronáutica aeronáutico aeroplane aeroplano aeropuerto aerosol aerosols aerospace aerostático aeródromo aesop
aesthetic aesthetically aesthetics aether aetna afabilidad afable afamada afamado afanar afanoso afar afasia afeard
afección afecta afectación afectada afectado afectar afectiva afectivo afecto afectuosa afectuosamente afectuoso
afeitada afeitado afeitadora afeitar afeite afeminada afeminado aferrar affability affable affair affaire affaires
affairs affect affectation affected affecting affection affectionate affectionately affections affective affects
affidavit affidavits affiliate affiliated affiliates affiliation affiliations affine affinities affinity affirm
affirmation affirmations affirmative affirmatively affirmed affirming affirms affix affixed affixing afflict afflicted
afflicting affliction afflictions afflicts affluence affluent afford affordability affordable affordably afforded
affording affords affray affright affront affronted affronts afgana afgano afghan afghani afghanistan afghans afianzar
aficionada aficionado aficionados afición afield afilador afilar afiliación afinación afinador afinar afinidad afire
afirmación afirmado afirmar afirmativa afirmativamente afirmativo afk aflame aflicción afligir afloat aflojar
afloramiento aflorar afluencia afluente aflutter afoot afore aforementioned aforesaid aforethought aforismo aforo
afortunada afortunadamente afortunado afoul afr afraid afrenta afresh africa african africana africano africans
africas afrikaans afro afrodisiaco afrontado afrontamiento afrontar aft after aftercare afterglow afterlife
aftermarket aftermath afternoon afternoons aftershave aftershaves aftershock afterwards aftosa afuera afán afín
afónica afónico aga agachar again against agalla agama agape agar agarrada agarrado agarrador agarrar agarro agarrón
agasajar agasajo agassi agate agatha agave age aged ageing ageism ageless agencia agencies agency agencys agenda
agendas agent agente agents ages aggie aggravate aggravated aggravates aggravating aggravation aggregate aggregated
aggregates aggregating aggregation aggression aggressions aggressive aggressively aggressiveness aggressor aggressors
aggrieved aggro agha aghast agile agilidad agility agilizar aging agitación agitador agitadora agitar agitate agitated
agitates agitating agitation agitator agitators aglomeración aglomerado aglow aglutinante agnate agnes agnew agnostic
agnóstica agnóstico ago agobiada agobiado agobiante agobiar agobio agog agonies agonist agonists agonizante agonizar
agonize agonized agonizing agonizingly agony agonía agora agorafobia agoraphobia agoraphobic agorero agosto agotador
agotadora agotamiento agotar agote agra agraciada agraciado agradable agradablemente agradar agradecer agradecida
agradecidamente agradecido agradecimiento agrado agrandar agraria agrarian agrario agravante agravar agraviada
agraviado agravio agraviosa agredida agredido agredir agree agreeable agreeably agreed agreeing agreement agreements
agrees agregada agregado agregar agresiva agresivamente agresividad agresivo agresión agresor agresora agreste
agrestic agria agribusiness agric agricultor agricultora agricultura agricultural agriculture agridulce agrietamiento
agrimensor agrio agronomist agronomy aground agrupación agrupamiento agrupar agrícola agrónomo agua aguacate aguacero
aguacil aguada aguado aguador aguafiestas aguamarina aguamiel aguanieve aguantar aguante aguar aguardar aguardiente
aguardo aguarrás aguatero aguda agudamente agudeza agudizar agudo ague aguerrido aguijón aguilar aguileña aguilucho
aguinaldo aguirre aguja agujerear agujero agujeta agustín aguzar agónica agónico agüero ah aha ahab ahead ahem ahijada
ahijado ahmad ahmadinejad ahmed aho ahogada ahogado ahogamiento ahogar ahogo ahondar ahora ahorcada ahorcado ahorcar
ahorita ahorrado ahorrador ahorradora ahorrar ahorrativa ahorrativo ahorro ahoy ahuecar ahumada ahumado ahumar
ahuyentar ahí ahínco aid aida aidas aide aided aides aiding aids aiken aikido ail ailed aileen ailing ailment ailments
ails aim aimed aimee aiming aimless aimlessly aims ain aint air airada airado airbag airbags airbase airboat airborne
airbrush airbrushed airbrushing airburst airbus aircraft aircrafts airdrie airdrop aire airear aired aires airfare
airfares airfield airfields airflow airframe airfreight airhead airheads airing airless airlift airlifted airlifting
airlifts airline airliner airliners airlines airlock airlocks airmail airman airmen airosa airoso airplane airplanes
airplay airport airports airs airship airships airsick airspace airspeed airstream airstrike airstrikes airstrip
airstrips airtight airtime airwaves airway airways airworthiness airy aisha aislacionista aislada aislado aislador
aisladora aislamiento aislar aisle aisles ait aitken aja ajado ajar ajax aje ajedrecista ajedrez ajena ajenjo ajeno
ajetreo ajmer ajo ajonjolí ajuar ajustada ajustado ajustador ajustar ajuste ajusticiado ajusticiar ajá ají aka akan
akbar akin akita akkadian akron al ala alabada alabado alabama alabanza alabar alabarda alabaster alabastro alacena
alacrity alada aladdin alado alai alambique alambrada alambrado alambre alameda alamo alamogordo alan alana alanine
alans alarde alardear alargador alargamiento alargar alaric alarido alarm alarma alarmante alarmar alarmed alarming
alarmingly alarmist alarmista alarms alarum alarums alas alaska alaskan alaskans alazán alba albacea albacore albahaca
alban albana albanesa albania albanian albanians albano albany albanés albaricoque albatros albatross albatrosses
albañil albañilería albedo albedrío albeit albemarle alberca albergar albergo albergue albert alberta alberto albina
albino albinos albion albor alborada albornoz alborotada alborotado alborotador alborotadora alborotar alboroto
alborozo albright album albumin albums albuquerque albur albóndiga albúmina alcachofa alcahueta alcahuete alcaide
alcaidesa alcalde alcaldesa alcaldía alcaloide alcance alcancía alcanfor alcantarilla alcantarillado alcanzada
alcanzado alcanzar alcaparra alcatraz alcaudón alce alchemical alchemist alchemists alchemy alchemys alcides alcoa
alcoba alcohol alcoholic alcoholics alcoholism alcoholismo alcoholizada alcoholizado alcohols alcoholímetro alcohólica
alcohólico alcornoque alcove alcoves alcurnia alcázar aldea aldeana aldeano aldehyde alden alder alderman aldermans
aldermen aldershot aldo ale aleación aleatoria aleatorio alec aleccionador aleccionadora aleccionar alegación alegar
alegato alegoría alegra alegrar alegre alegremente alegro alegría alegórica alegórico alehouse aleja alejamiento
alejandro alejar aleluya alemana alemán alentada alentado alentador alentadora alentar aleph alerce alergia alero
alert alerta alertar alerted alerting alertly alertness alerto alerts ales aleta aletear aleteo aleutian aleutians
alevosía alex alexander alexanders alexandra alexandria alexandrian alexei alexia alexis alexs alfa alfabeto
alfabéticamente alfabético alfalfa alfarero alfarería alfeñique alfil alfiler alfiletero alfombra alfombrilla alfonso
alford alforja alfred alfredo alfresco alféizar alférez alga algae algal algarabía algarroba algebra algebraic
algebraica algebras alger algeria algerian algerians algiers alginate algo algodón algonquin algorithm algorithmic
algorithms algoritmo alguacil alguien alguna alguno algún alhaja alhambra alharaca ali aliada aliadas aliado alianza
aliar alias aliases aliasing alibi alibied alibis alicante alicates alicaído alice alices alicia alicias aliciente
alien alienación alienada alienado alienar alienate alienated alienates alienating alienation alienist aliens aliento
alienígena aligera aligerar alight alighted alighting alights align aligned aligning alignment alignments aligns alijo
alike alimaña alimentación alimentador alimentadora alimentar alimentario alimentary alimenticia alimenticio alimento
alimony alineación alinear alioli alisa alisador alisar alisha alisios aliso alison alisons alistado alistair
alistamiento alistar aliteración alive alivianar aliviar alivio aliñado aliño aljaba aljibe alkali alkaline alkalinity
alkaloid alkaloids alky alkyl all allah allahabad allahs allan allanamiento allanar allans allay allaying allegada
allegado allegation allegations allege alleged allegedly alleges allegheny allegiance allegiances alleging allegorical
allegories allegory allegra allegro allele alleles alleluia allemande allen allende allentown allergen allergens
allergic allergies allergist allergy alleviate alleviated alleviates alleviating alleviation alley alleys alleyway
alleyways alliance alliances allie allied allies alligator alligators allison allisons alliteration alliterative
allocate allocated allocates allocating allocation allocations allocator allot allotment allotments allotted allover
allow allowable allowance allowances allowed allowing allows alloy alloys alls allstate allude alluded alludes
alluding allure alluring allusion allusions alluvial ally allying allyn allys allyson allá allí alma almacena
almacenada almacenado almacenaje almacenamiento almacenar almacenero almaceno almacén almanac almanacs almanaque
almaty almeja almenara almendra almendrado almendro almiar almidonada almidonado almidón almighty almirantazgo
almirante almizcle almizclera almizclero almohada almohadilla almohadón almond almonds almorzado almorzar almost alms
almuerza almuerzo almíbar alocada alocadamente alocado alocución aloe aloft aloha aloja alojada alojado alojamiento
alojar alondra alone aloneness along alongside alonso alonzo aloof alopecia aloud alpaca alpacas alpert alpes alpha
alphabet alphabetic alphabetical alphabetically alphabetize alphabetized alphabetizing alphabets alphanumeric alphas
alphonse alpina alpine alpinismo alpinista alpino alpiste alps alquilar alquiler alquilé alquimia alquimista alquitrán
already alrededor alright als alsace alsaciano alsatian also alston alta altair altamente altanera altanero altanería
altar altars altavoz alter alteración alterada alterado alterar alteration alterations altercado altercation
altercations altered altering alterna alternador alternancia alternar alternate alternated alternately alternates
alternating alternation alternativa alternativamente alternative alternatively alternatives alternativo alternator
alternators alterno alters alteza although altillo altimeter altitud altitude altitudes altiva altivez altivo altman
alto altogether alton altoona altos altruism altruismo altruista altruistic altura altímetro altísima altísimo alubia
alucinación alucinante alucinar alud aludir alum alumbra alumbrado alumbramiento alumbrar alumbre alumina aluminio
aluminium aluminum alumna alumnae alumni alumno alumnus alums alusión aluvión alva alvarado alvarez alvaro alveolar
alveoli alvin always alyson alyssa alza alzacuello alzada alzado alzamiento alzar alzheimer alzheimers alá am ama
amabilidad amable amablemente amada amadeus amado amador amaestrada amaestrado amaestrar amago amainar amaine amalgam
amalgama amalgamated amalgamation amamantamiento amamantar amanda amandas amanecer amanerado amansar amante amanuense
amanuensis amapola amar amara amaretto amarga amargamente amargar amargo amargor amargura amarilla amarillenta
amarillento amarillo amarra amarrada amarradero amarrado amarrar amarre amarro amartillar amaryllis amasar amasijo
amass amassed amassing amateur amateurish amateurism amateurs amatista amaze amazed amazement amazes amazing amazingly
amazon amazona amazonas amazonian amazons amazónica amazónico amañar amaño ambas ambassador ambassadorial ambassadors
ambassadorship amber ambergris ambers ambiance ambiciosa ambicioso ambición ambidextrous ambience ambient ambiental
ambientar ambiente ambigua ambiguities ambiguity ambiguo ambiguous ambiguously ambigüedad ambition ambitions ambitious
ambivalence ambivalencia ambivalent ambivalente amble ambled ambler ambling ambo ambos ambrose ambrosia ambrosial
ambrosía ambulance ambulances ambulancia ambulante ambulatory ambush ambushed ambushes ambushing ameba amedrentar
amelia amelias ameliorate amen amena amenable amenaza amenazador amenazadora amenazadoramente amenazante amenazar
amend amended amending amendment amendments amends amenities amenity amenizar ameno amer america american americana
americanism americanismo americano americans americas amethyst amethysts ametralladora ametrallar amherst ami amiable
amianto amicable amicably amid amide amidst amiga amigable amigablemente amigdalitis amigo amigos amigote amin amine
amines amino aminorar amir amirs amis amish amiss amistad amistosa amistosamente amistoso amity amman ammeter ammo
ammonia ammonites ammonium ammos ammunition amnesia amnesiac amnesty amnio amniocentesis amniotic amnistía amniótica
amniótico amo amoco amoeba amoebas amoebic amok amoldar amon amonestación amonestar among amongst amoniaco amonio
amontonamiento amontonar amor amoral amoratada amoratado amordazar amorfa amorfo amorosa amorosamente amoroso amorous
amorphous amortiguación amortiguador amortiguar amortisation amortización amortizar amortization amortize amortized
amorío amos amotinado amotinamiento amount amounted amounting amounts amour amours amoxicillin amp ampara amparo
amperage amphetamine amphetamines amphibian amphibians amphibious amphitheater amphitheatre amphora amphorae amphoras
ampicillin ample amplia ampliación ampliamente ampliar amplificación amplificador amplificar amplification amplified
amplifier amplifiers amplifies amplify amplifying amplio amplitud amplitude amplitudes amply ampolla ampolleta ampoule
ampoules amps ampule amputación amputar amputate amputated amputating amputation amputations amputee amputees amritsar
amsterdam amtrak amuck amueblar amulet amuleto amulets amura amurallada amurallado amuse amused amusement amusements
amuses amusing amusingly amy amygdala amyl amylase amyloid amys amytal amén américa amígdala an ana anabolic anacardo
anachronistic anaconda anacondas anacronismo anacrónico anaemia anaemic anaerobic anaesthesia anaesthetic anaesthetics
anaesthetist anafilaxia anafilaxis anagram anagrama anagrams anaheim anal analfabeta analfabetismo analfabeto
analgesia analgesic analgesics analgésico analista analizador analizar anally analog analogies analogizing analogous
analogs analogue analogues analogy analogía analyse analysed analyser analyses analysing analysis analyst analysts
analytic analytical analytically analyze analyzed analyzer analyzes analyzing analítica analítico analógica analógico
anamorphic ananá ananás anaphylaxis anaquel anaranjada anaranjado anarchic anarchism anarchist anarchists anarchy
anarquismo anarquista anarquía anas anastasia anastomosis anat anata anatema anathema anatole anatolia anatolian
anatomic anatomical anatomically anatomist anatomista anatomy anatomía anatómica anatómicamente anatómico anca
ancestor ancestors ancestral ancestry ancha ancho anchoa anchor anchorage anchored anchoring anchorman anchors
anchorwoman anchovies anchovy anchura anciana ancianidad anciano ancient ancients ancillary ancla anclaje anclar
ancona and anda andadera andado andador andalusia andalusian andaluz andaluza andaman andamiaje andamio andanada
andante andar andas andean andersen anderson andes andorra andrajosa andrajoso andre andrea andreas andrei andres
andrew andrews androgen androgynous android androide androids andromeda andrés andrógina andrógino andrómeda andy
andys andén ane anecdotal anecdote anecdotes anecdótica anecdótico anemia anemic anemone anemones anestesia anestesiar
anestesista anesthesia anesthesias anesthesiologist anesthesiology anesthetic anesthetics anesthetist anesthetize
anesthetized anestésico aneurism aneurisma aneurysm aneurysms anew anexa anexar anexión anexo anfibia anfibio
anfiteatro anfitrión angel angela angelas angeles angelic angelica angelical angelina angeline angelique angelito
angell angelo angelos angels angelus anger angered angering angers angie angies angina angiogenesis angiogram
angiography angioplasty angiotensin angkor angle angled angler anglers angles anglesey anglia anglian anglican
anglicana anglicano angling anglo anglosajona anglosajón angola angolan angora angosta angosto angostura angrier
angriest angrily angry angst anguila anguilla anguish anguished angular angus angustia angustiada angustiado
angustiosa angustioso angélica anhelante anhelar anhelo anhydrous anhídrido ani anidar anil aniline anilla anillada
anillado anillo anim anima animación animadamente animador animadora animadversión animal animals animar animate
animated animates animating animation animations animator animators anime animosa animosidad animosities animosity
animoso animus anion aniquilación aniquilador aniquilamiento aniquilar anise aniseed anisotropic anisotropy anita
anitas aniversario ankara ankh ankle ankles anklet anklets ann anna annabel annabelle annabelles annals annapolis
annas anne annealing annenberg annette annex annexation annexed annexes annexing annie annies annihilate annihilated
annihilates annihilating annihilation anniversaries anniversary anniversarys annotate annotated annotation annotations
announce announced announcement announcements announcer announcers announces announcing annoy annoyance annoyances
annoyed annoying annoyingly annoys anns annual annualized annually annuals annuities annuity annul annular annulled
annulment annulments ano anoche anochecer anochecido anode anodina anodino anodized anodyne anoint anointed anointing
anoints anomalies anomalous anomaly anomalys anomalía anon anonymity anonymous anonymously anorak anorexia anorexic
anormal anormalidad anormalmente anotación anotador anotar another ans anselm anselmo ansia ansiar ansiedad ansiosa
ansiosamente ansioso answer answerable answered answerer answering answerphone answers ant antacid antacids antagonism
antagonismo antagonist antagonista antagonistic antagonists antagonize antagonized antagonizing antalya antarctic
antarctica antares antaño ante anteanoche anteater anteayer antebellum antebrazo antecedent antecedente antecedents
antecesor antechamber antecámara anted antelación antelope antelopes antemano antena antenatal antenna antennae
antennas antenoche antepasada antepasado anteponer anteproyecto antepuesto anterior anterioridad anteriormente
anteroom antes antesala anthem anthems anther anthill anthologies anthology anthony anthracite anthrax anthropic
anthropogenic anthropological anthropologically anthropologist anthropologists anthropology anthropomorphic
anthropomorphize anti antiaging antiaircraft antianxiety antiaérea antiaéreo antibacterial antibes antibiotic
antibiotics antibiótica antibiótico antibodies antibody antic anticancer antichrist anticipación anticipada
anticipadamente anticipar anticipate anticipated anticipates anticipating anticipation anticipatory anticipo
anticoagulant anticoagulants anticonstitucional anticristo antics anticuada anticuado anticuario anticuerpo
antidepressant antidepressants antidote antidotes antiestético antifascist antifaz antifreeze antifungal antigen
antigenic antigens antigovernment antigravity antigua antigualla antiguamente antiguo antigüedad antihigiénico
antihistamine antihistamines antihypertensive antillano antilles antimatter antimicrobial antimissile antimonio
antimony antinatural antioch antioxidant antioxidants antiparras antipasto antipathy antipatriótico antipatía
antipersonnel antiperspirant antiproton antipsychotic antipsychotics antipática antipático antiquarian antiquated
antique antiques antiquing antiquities antiquity antiquitys antiquísima antiquísimo antirejection antiseptic antiserum
antislavery antismoking antisocial antiséptica antiséptico antitank antitanque antiterrorism antiterrorist antitheft
antithesis antithetical antitoxin antitoxina antitrust antivenin antiviral antivirals antivirus antiwar antiácido
antler antlers antoine antoines antoinette antojado antojo antología anton antonia antonino antonio antonios antons
antony antonyms antorcha antracita antrim antro antropología antropológica antropológico antropólogo ants antsy
antwerp antártica antártico antídoto antígeno antílope antítesis anu anual anualidad anualmente anuario anubis anudar
anulación anular anuncia anunciador anunciante anunciar anuncio anus anuses anvil anvils anxieties anxiety anxious
anxiously any anybody anybodys anyhow anymore anyone anyones anyplace anything anythings anytime anyway anyways
anywhere anywheres anzac anzuelo análisis análoga análogo anárquica anárquico anécdota anémica anémico anémona anímico
anís anómala anómalo anónima anónimamente anónimo aorta aortas aortic apache apaches apacible apaciblemente
apaciguamiento apaciguar apadrinar apagada apagado apagador apagar apagón apalancamiento apaleamiento apalear aparador
aparato aparatosa aparatoso aparcar aparcero apareamiento aparear aparecer aparecido aparejado aparejador aparejo
aparencia aparentar aparente aparentemente aparición apariencia apart apartada apartadero apartado apartar aparte
apartheid apartment apartments apasionada apasionadamente apasionado apasionamiento apasionante apathetic apathy
apatía apañado apañar apaño ape apeadero apechugar apedreada apedreado apedrear apegar apego apelación apelado apelar
apelativo apelike apellido apelmazado apena apenas apendicitis aperitif aperitifs aperitivo apertura aperture
apertures apes apestar apestosa apestoso apetecer apetecible apetito apetitosa apetitoso apex aphasia aphid aphids
aphis aphrodisiac aphrodisiacs aphrodite apiary apical apicultor apicultura apiece apilada apilar aping apio apis
apisonar apiñada aplacar aplanadora aplanar aplastamiento aplastante aplastar aplaudir aplauso aplazamiento aplazar
aplenty aplicable aplicación aplicada aplicado aplicar aplomo apnea apo apocado apocalipsis apocalypse apocalyptic
apocalíptica apocalíptico apocryphal apoderado apoderar apodo apogee apogeo apolitical apollo apollonian apologetic
apologetics apologies apologise apologist apologista apologize apologized apologizes apologizing apology apologys
apología apolítica apolítico aponer apoplectic apoplejía apoplexy apoptosis apoptotic aporreado aporrear aporreo
aportación aportar aporte aposento aposta apostar apostasía apostate apostatize apostle apostles aposto apostolic
apostrophe apostura apostólica apostólico apotecario apoteosis apoteósico apothecary apothecarys apotheosis apoyar
apoyo app appal appalachia appalachian appall appalled appalling appallingly appalls appals apparatus apparel apparels
apparent apparently apparition apparitions appeal appealed appealing appeals appear appearance appearances appeared
appearing appears appease appeased appeasement appeases appeasing appel appellant appellants appellate appellation
appellee append appendage appendages appendectomy appended appendices appendicitis appending appendix appendixes
appertaining appetite appetites appetizer appetizers appetizing applaud applauded applauding applauds applause apple
applejack apples applesauce appleseed applet appleton applets appliance appliances applicability applicable applicant
applicants application applications applicator applicators applied applies applique apply applying appoint appointed
appointee appointees appointing appointment appointments appoints apportion apportioned apportionment appraisal
appraisals appraise appraised appraiser appraisers appraising appreciable appreciate appreciated appreciates
appreciating appreciation appreciative apprehend apprehended apprehending apprehension apprehensions apprehensive
apprentice apprenticed apprentices apprenticeship apprenticeships apprenticing apprise apprised approach approachable
approached approaches approaching approbation appropriate appropriated appropriately appropriateness appropriating
appropriation appropriations approval approvals approve approved approver approves approving approx approximate
approximated approximately approximates approximating approximation approximations apps apreciable apreciación
apreciar aprecio aprehender aprehensivo aprehensión apremiante apremio aprender aprendiz aprendiza aprendizaje
aprensiva aprensivo aprensión apresa apresar apresura apresurada apresuradamente apresurado apresurar apretada
apretado apretar apretón apricot apricots aprieto april aprils aprisa aprisionar aprobación aprobada aprobado aprobar
apron aprons apropiación apropiada apropiadamente apropiado apropiar apropos apropósito aprovechable aprovechada
aprovechado aprovechador aprovechadora aprovechamiento aprovechar aprovisionar aproximación aproximada aproximadamente
aproximado aproximar apt apta aptitud aptitude aptly apto apuesta apuesto apuntada apuntado apuntador apuntalar
apuntar apunte apurada apurado apurar apure apuro apuñalada apuñalado apuñalar apática apático apéndice apócrifo
apófisis apósito apóstata apóstol apóstrofe aqua aquaculture aquamarine aquarium aquariums aquarius aquatic aquatics
aqueduct aqueducts aquel aquelarre aquella aquello aqueous aquifer aquifers aquila aquiles aquiline aquinas aquitaine
aquí ar ara arab arabella arabesco arabesque arabia arabian arabians arabic arable arabs arachnid arachnids arachnoid
arado arafat aragon aram aramaic arameo arancel arandela arar ararat araña arañada arañar arañazo araño arbiter
arbiters arbitrage arbitraje arbitral arbitrar arbitraria arbitrariamente arbitrariedad arbitrarily arbitrario
arbitrary arbitrate arbitration arbitrator arbitrators arbolada arbolado arboleda arbor arboreal arboretum arbusto
arbórea arbóreo arc arca arcabuz arcada arcade arcades arcadia arcadian arcadians arcadio arcaica arcaico arcana
arcane arcano arce arced arch archaeological archaeologist archaeologists archaeology archaic archangel archangels
archbishop archbishops archdeacon archdiocese archduke arched archenemy archeological archeologist archeologists
archeology archer archers archery arches archetypal archetype archetypes archibald archidiácono archidiócesis
archiduque archiduquesa archie archies archimedes arching archipelago archipiélago architect architects architectural
architecturally architecture architectures archivador archival archivar archive archived archivero archives archiving
archivist archivista archivists archivo archrival archway archways arcilla arcing arcipreste arco arcs arctic arcángel
arcén arcón ard arda arden ardennes ardent ardently arder ardera ardid ardido ardiente ardientemente ardilla ardor
ards ardua arduamente arduo arduous are area areal areas arena arenas arenero arenga arenilla arenisca arenosa arenoso
arenque arent areola ares arete arezzo argamasa argelina argelino argent argentina argentine argentinean argentines
argentinian argentinians argentino arginine argo argolla argon argonne argos argosy arguable arguably argucia argue
argued argues arguing argument argumentación argumentar argumentation argumentativa argumentative argumentativo
argumento arguments argus argyle argyll argón aria ariadne arian arias arid ariel aries ariete aright ario arisca
arisco arise arisen arises arising arista aristocracia aristocracy aristocrat aristocratic aristocrats aristocrática
aristocrático aristophanes aristotelian aristotle aristócrata arithmetic aritmética arizona ark arkansas arks arlen
arlene arlequín arles arlington arlo arm arma armada armadas armadillo armadillos armado armador armadura armageddon
armagh armament armamento armaments armand armando armani armar armario armatoste armature armazón armband armbands
armchair armchairs armed armenia armenian armenians armenio armero armería armful armies arming armistice armisticio
armiño armless armoire armoires armonio armoniosa armoniosamente armonioso armonizar armonía armor armored armorer
armories armors armory armorys armour armoured armours armpit armpits armrest arms armstrong army armys armónica
armónico arne arnhem arnica arno arnold arnés aro aroma aromas aromatherapy aromatic aromatics aromatizante aromática
aromático aron arose around arousal arouse aroused arouses arousing arpa arpanet arpeggio arpeggios arpegio arpillera
arpista arponero arpía arpón arqueada arquear arqueo arqueología arqueológica arqueológico arquero arquería arquetipo
arqueólogo arquidiócesis arquitecto arquitectura arquitectónica arquitectónico arquímedes arrabal arrack arraigada
arraigadas arraigado arraign arraigned arraigning arraignment arraignments arraigo arran arrancada arrancado
arrancador arrancar arrange arranged arrangement arrangements arranger arranges arranging arranque arrant arras
arrasada arrasado arrasar arrastrada arrastrado arrastrar arrastre array arrayed arrays arre arrear arrears arrebatada
arrebatado arrebatador arrebatadora arrebatar arrebato arrecho arrecife arreglada arreglado arreglador arreglar
arreglo arremeter arremetida arrendada arrendado arrendador arrendadora arrendajo arrendamiento arrendar arrendataria
arrendatario arreo arrepentida arrepentimiento arrepentirse arrest arrestada arrestado arrestar arrested arresting
arresto arrests arrhythmia arrhythmic arriar arriba arribar arribo arriendo arriero arriesgada arriesgado arriesgar
arrima arrimar arrinconada arrinconado arrinconar arritmia arrival arrivals arrive arrived arrivederci arrives
arriving arrocera arrodillada arrodillar arrogance arrogancia arrogant arrogante arrogantemente arrogantly arrojada
arrojado arrojar arroje arrojo arrollada arrollado arrollador arrolladora arrollar arrondissement arropar arrope arrow
arrowhead arrowheads arrowroot arrows arroyo arroz arrozal arruga arrugar arruinar arrullo arse arsed arsenal arsenals
arsenic arsing arson arsonist arsonists arsénico art arte artefact artefacto artefacts artemis artemisa artera arteria
arterial arteries arteriosclerosis arteriovenous artero artery arterys artería artesana artesano artesanía artesian
artful artfully arthritic arthritis arthropods arthur arthurian arthurs artichoke artichokes article articles
articulación articulada articulado articular articulate articulated articulates articulating articulation artie arties
artifact artifacts artifice artificial artificially artificialmente artificiero artificio artillero artillery
artillerys artillería artilugio artimaña artisan artisanal artisans artist artista artiste artistes artistic
artistically artistry artists artless arto artritis arts artsy arturo artwork artworks arty artículo artífice
artística artísticamente artístico aruba arugula arum arundel arveja aryan aryans arzobispado arzobispo arábiga
arácnida arácnido arándano as asa asada asado asador asalariado asaltante asaltar asalto asamblea asambleísta asap
asar asbesto asbestos ascend ascendancy ascendant ascended ascendencia ascendente ascender ascendiente ascending
ascends ascension ascensión ascenso ascensor ascensorista ascent ascents ascertain ascertained ascertaining asceta
ascetic ascetics ascitis asco ascorbic ascot ascribe ascribed ascribing ascua asd aseada aseado asear asediar asedio
asegurada asegurado asegurador aseguradora asegurar asentada asentado asentamiento asentar asentimiento asentir aseo
aseptic asequible aserradero aserrado aserrar aserrín asertivo asesina asesinar asesinato asesino asesor asesora
asesoramiento asesorar asesoría asestar aseveración asexual asfaltada asfaltado asfaltar asfalto asfixia asfixiante
asfixiar asfódelo asgard ash ashamed ashanti ashcroft ashe ashen asher ashes ashford ashlee ashley ashleys ashore
ashram ashton ashtray ashtrays ashy asia asian asians asiatic aside asidero asides asidua asiduamente asiduidad asiduo
asiento asignación asignada asignado asignar asignatura asilo asimetría asimiento asimilación asimilar asimismo asimov
asimétrica asimétrico asinine asir asirio asistencia asistenta asistente asistir asistolia asiática asiático ask
askance asked asker askew asking asks asleep asma asmática asmático asno asociación asociada asociado asocial asociar
asolar asomar asombrar asombro asombrosa asombrosamente asombroso asomo asp aspa asparagus aspartame aspect aspecto
aspects aspell aspen aspereza asperger aspergillus aspersions aspersión asphalt asphyxia asphyxiate asphyxiated
asphyxiating asphyxiation aspic aspiración aspirada aspirado aspirador aspiradora aspirant aspirante aspirar aspirate
aspirated aspirating aspiration aspirational aspirations aspire aspired aspires aspirin aspirina aspiring aspirins
asps asquerosa asquerosamente asquerosidad asqueroso ass assad assail assailant assailants assailed assailing assam
assassin assassinate assassinated assassinates assassinating assassination assassinations assassins assault assaulted
assaulting assaults assay assayed assays assemblage assemblages assemble assembled assembler assemblers assembles
assemblies assembling assembly assemblyman assemblys assent assert asserted asserting assertion assertions assertive
assertiveness asserts asses assess assessed assesses assessing assessment assessments assessor assessors asset assets
asshole assholes assiduous assiduously assign assignable assignation assignations assigned assignee assigning
assignment assignments assigns assimilate assimilated assimilating assimilation assisi assist assistance assistant
assistants assisted assisting assists assn assoc associate associated associates associating association associations
associative assonance assorted assortment asss asst assuage assuaged assume assumed assumes assuming assumption
assumptions assurance assurances assure assured assuredly assures assuring assyrian assyrians asta aster asterisco
asterisk asterisks astern asteroid asteroide asteroids asthma asthmas asthmatic astigmatism astigmatismo astilla
astillero aston astonish astonished astonishes astonishing astonishingly astonishment astor astoria astound astounded
astounding astoundingly astounds astrakhan astral astray astrid astride astringent astringente astro astrobiology
astrofísica astrofísico astrolabe astrolabio astrologer astrologers astrological astrologist astrology astrología
astrológica astrológico astronaut astronautics astronauts astronomer astronomers astronomic astronomical
astronomically astronomy astronomía astronómica astronómicamente astronómico astrophotography astrophysical
astrophysicist astrophysicists astrophysics astrágalo astróloga astrólogo astrónomo astucia asturias astuta
astutamente astute astutely astuto asueto asumir asunción asunder asunto asustadiza asustadizo asustar asylum asylums
asymmetric asymmetrical asymmetry asymptomatic asymptotic asymptotically asynchronous asá aséptica aséptico así asín
at ata atacada atacado atacante atacar atada atado atadura atajada atajar atajo atalaya ataman ataque atar atardecer
atari atascada atascado atascar atasco atavistic atavío ataxia ataúd ate atea atelier atemorizar aten atención atender
atenea atener ateniense atenta atentado atentamente atentar atento atenuación atenuante atenuar ateo aterciopelada
aterciopelado aterrador aterradora aterrar aterrizaje aterrizar aterrorizar atesorar atestada atestado atestiguar
ateísmo athabasca atheism atheist atheistic atheists athena athenaeum athenian athenians athens atherosclerosis
athlete athletes athletic athletically athleticism athletics athwart atiborrar atigrado atinar atino atisbar atisbo
atizador atizar atkins atkinson atlanta atlantas atlantean atlantic atlantis atlas atlases atleta atletismo atlántica
atlántico atlética atlético atm atmosférica atmosférico atmosphere atmospheres atmospheric atmospherics atmósfera
atole atoll atolladero atolls atolondrada atolondrado atolón atom atomic atomize atomized atomizer atoms atonal atone
atoned atonement atones atoning atop atora atorar atormentador atormentar atornillar atoro atorrante atracada
atracadero atracar atracción atraco atractiva atractivo atracón atraer atragantar atrancar atrapamoscas atrapar
atrasada atrasado atrasar atraso atravesada atravesado atravesar atrayente atrever atrevida atrevido atrevimiento
atrial atribución atribuir atributo atrición atril atrio atrium atrocidad atrocious atrociously atrocities atrocity
atrofia atrofiar atronador atronadora atropellada atropellado atropellamiento atropellar atropello atrophied atrophy
atropina atropine atroz atrozmente atrás ats attaboy attach attache attached attaches attaching attachment attachments
attack attacked attacker attackers attacking attacks attain attainable attained attaining attainment attains attempt
attempted attempting attempts attend attendance attendant attendants attended attendee attendees attending attendings
attends attention attentions attentive attentively attentiveness attenuate attenuated attenuating attenuation attest
attested attesting attests attic attica attics attila attire attired attitude attitudes attn attorney attorneys
attract attracted attracting attraction attractions attractive attractively attractiveness attractor attracts attrib
attributable attribute attributed attributes attributing attribution attrition attuned atty atuendo atunero aturdida
aturdido aturdidor aturdidora aturdimiento aturdir atwood atypical atómica atómico atónita atónito atún au auberge
aubergine aubrey auburn auckland auction auctioned auctioneer auctioneers auctioning auctions audacia audacious
audacity audaz audazmente audi audible audibly audición audience audiences audiencia audio audiology audiophile audios
audiotape audiovisual audit audited auditing audition auditioned auditioning auditions auditiva auditivo auditor
auditoria auditorio auditorium auditors auditory auditoría audits audrey audreys audubon auge auger aught augment
augmentation augmented augmenting augments augsburg augur auguries augurio augurs augury august augusta augustine
augusto augustus auks aula aullador aullar aullido aumentada aumentar aumento aun aunar aunque aunt auntie aunties
aunts aunty auntys aura aural aurangabad auras aureola aureus auricular aurora auroras aurícula aus auschwitz ausencia
ausentado ausentar ausente auspices auspiciar auspicio auspicious aussie aussies aust austen austera austere
austeridad austerity austero austin austins austral australasia australasian australia australian australiana
australiano australians australias austria austriaca austriaco austrian austrians autenticación autenticar
autenticidad auteur auth authentic authentically authenticate authenticated authenticating authentication
authenticator authenticity author authored authoress authoring authorisation authorise authorised authoritarian
authoritative authorities authority authoritys authorization authorizations authorize authorized authorizes
authorizing authors authorship autism autistic auto autobahn autobiografía autobiographical autobiography
autobiográfica autobiográfico autocorrelation autocracia autocracy autocrat autocratic autocrático autocrítica
autodidacta autoerotic autogiro autografiar autograph autographed autographing autographs autoimmune automaker
automakers automat automata automate automated automates automatic automatically automatics automating automation
automatismo automaton automatons automobile automobiles automotive automotor automotriz automovilismo automovilista
automovilística automovilístico automática automáticamente automático automóvil autonomic autonomous autonomy
autonomía autopilot autopilots autopista autopsia autopsied autopsies autopsy autopsying autopsys autor autora
autoridad autoritaria autoritario autorización autorizada autorizado autorizar autorretrato autoría autos
autosugestión autotrophs autumn autumnal autumns auténtica auténticamente auténtico autócrata autóctona autóctono
autógrafo autómata autónoma autónomo auxiliar auxiliaries auxiliary auxilio ava avail availability available availed
availing avails aval avalanche avalanches avalar avalista avalon avance avante avanzada avanzado avanzar avanzo avara
avarice avaricia avariciosa avaricioso avaricious avaro avas avasalladora avast avatar avatars ave avecilla avellana
avellano avena avenge avenged avenger avengers avenges avenging avenida avenir aventado aventaja aventajado aventajar
aventar aventura aventurado aventurar aventurera aventurero avenue avenues aver average averaged averages averaging
avergonzada avergonzado avergonzar averiarse averiguación averiguar averno averse aversion aversión avert averted
averting avery averys avería aves avestruz aviación aviador aviadora avian aviar aviaria aviario aviary aviation
aviator aviators avid avidez avidly avienta avignon avila avinagrada avinagrado avion avioneta avionics avis avisada
avisado avisador avisar aviso avispa avispada avispado avispero avispón avistar avivamiento avivar avizor avión
avocado avocados avocation avoid avoidable avoidance avoided avoiding avoids avoir avon avouch avow avowed avulsion
avulsión avuncular avícola await awaited awaiting awaits awake awaken awakened awakening awakenings awakens awakes
awaking award awarded awarding awards aware awareness awash away awe awed aweigh awesome awesomely awesomeness
awestruck awful awfully awfulness awhile awkward awkwardly awkwardness awl awn awning awnings awoke awoken awol awry
aww ax axe axed axes axial axila axilar axillary axing axiom axioma axiomatic axioms axis axle axles axon axons ay aya
ayah ayala ayatollah ayatollahs aye ayer ayers ayes aylesbury ayrshire ayuda ayudada ayudado ayudante ayudar ayuna
ayunar ayuno ayuntamiento ayurveda azabache azada azadón azafata azafrán azahar azalea azaleas azar azarosa azaroso
azerbaijan azerbaijani azimut azimuth azogue azores azotada azotado azotador azotaina azotamiento azotar azote azotea
aztec azteca aztecs azucarada azucarado azucarera azucarero azucarillo azucena azufre azul azulada azulado azulejo
azulino azur azure azúcar aérea aéreo añada añadida añadido añadidura añadir añeja añejamiento añejo añicos añil año
añoranza añorar aórtica aórtico aúpa ba baa baaing baal baba babbitt babble babbled babbles babbling babe babear babel
babeo babero babes babied babies babilonia babilonio babilónica babilónico baboon baboons babor babosa baboso babushka
baby babying babyish babylon babylonian babylonians babys babysat babysit babysits babysitter babysitters babysitting
bacalao bacanal bacardi baccalaureate baccarat bacchanal bacchus bach bache bachelor bachelorette bachelorhood
bachelors bachiller bachillerato bacilli bacillus bacilo bacinica bacinilla back backache backaches backbeat backbench
backbiting backboard backbone backbones backbreaking backchat backdate backdated backdoor backdrop backdrops backed
backer backers backfield backfill backfire backfired backfires backfiring backgammon background backgrounder
backgrounds backhand backhanded backhander backhanders backhands backhoe backing backlash backless backlight backlit
backlog backlogged backpack backpacked backpacker backpackers backpacking backpacks backpedaling backroom backs
backseat backside backsides backslash backslide backsliding backspace backspin backstabber backstabbers backstabbing
backstage backstairs backstop backstopped backstreet backstreets backstretch backstroke backswing backtalk backtrack
backtracked backtracking backup backups backward backwards backwash backwater backwaters backwoods backyard backyards
bacon bacons bacteria bacterial bacteriana bacteriano bacterias bacteriol bacteriological bacteriology bacteriológica
bacteriophage bacterium bacín bad bada badajo badder baddest baddie baddies baddy bade baden badge badged badger
badgered badgering badgers badges badlands badly badman badminton badmouth badmouthed badmouthing badness bads baez
baffle baffled baffles baffling bag bagaje bagatela bagel bagels bagful baggage bagged bagger baggie baggies bagging
baggy baghdad bagman bagmen bagpipe bagpipes bagre bags baguette baguettes bah bahama bahamas bahamian bahia bahrain
bahraini baht bahía bail baila bailable bailador bailadora bailar bailarina bailarín baile bailed bailey baileys
bailiff bailiffs bailing bailiwick bailout bailouts bails baird bairn bairns bait baited baiting baits baize baja
bajada bajar bajel bajeza bajista bajo bajá bajío bajón bake baked bakelite baker bakeries bakers bakersfield bakery
bakerys bakes baking baklava baku bala balaclava balada balalaica balalaika balance balancear balanced balanceo
balancer balances balancing balancín balandra balandro balanza balar balaustrada balazo balboa balbucear balbuceo
balconies balcony balconys balcánica balcón bald balda baldado balde balder baldheaded baldies balding baldness
baldosa baldwin baldy baldía baldío bale balear balearic baled baleen baleful balenciaga bales balfour bali balido
balinese baling baliza balk balkan balkans balked balks ball ballad ballads ballarat ballard ballast ballasts balled
ballena ballenato ballenera ballenero ballerina ballerinas ballesta ballet ballets ballgame balling ballistic
ballistics ballon balloon ballooned ballooning balloonist balloons ballot balloting ballots ballpark ballplayer
ballplayers ballpoint ballroom ballrooms balls ballsed ballsiest ballsy bally ballyhoo balm balmoral balmy balneario
baloncesto baloney balsa balsam balsamic balsámico baltic baltimore baluarte balustrade balzac balística balístico
balón bamba bambi bambino bamboleo bamboo bamboos bamboozle bamboozled bamboozling bambú ban banal banality banana
bananas bananera bananero banano banbury banc banca bancada bancaria bancario bancarrota banco bancroft band banda
bandada bandage bandaged bandages bandaging bandaid bandana bandanas bandanna bandannas banded bandeja bandera
banderilla banderizo banderín bandida bandidaje bandido bandied banding bandit banditry bandits bandleader bando
bandolera bandolero bands bandstand bandwagon bandwidth bandy bandying bane banff bang bangalore banged banger banging
bangkok bangladesh bangladeshi bangle bangles bangor bangs bangtail bani banish banished banishes banishing banishment
banister banisters banjo banjos bank bankable bankbook banked banker bankers banking banknote banknotes bankroll
bankrolled bankrolling bankrolls bankrupt bankruptcies bankruptcy bankrupted bankrupting bankrupts banks banned banner
banners banning bannister banns banquera banquero banquet banqueta banquete banqueting banquets banquillo bans banshee
banshees bantam bantamweight banter bantering banyan banzai bao baobab bap baps baptised baptism baptismal baptisms
baptist baptiste baptists baptize baptized baptizes baptizing baqueta bar barack baraja barajar baranda barandal
barandilla barata baratija baratillo barato barb barba barbacoa barbados barbara barbaras barbarian barbarians
barbaric barbaridad barbarie barbarism barbarismo barbarity barbarous barbary barbecho barbecue barbecued barbecues
barbecuing barbed barbell barbells barbeque barbequed barbeques barber barbera barbero barbers barbershop barbería
barbican barbie barbies barbijo barbilla barbiturate barbiturates barbitúrico barbo barbour barbra barbs barbuda
barbudo barbwire barbárica barbárico barca barcaza barcelona barclay barclays barco bard barda bardana bardo bards
bare bareback bared barefaced barefoot barefooted barehanded bareilly barely barents bares barest barf barfed barfing
barflies barfly barfs bargain bargained bargaining bargains barge barged bargeman barges barging bari baring bario
barista barita baritone barium bark barked barkeep barker barkers barking barkley barks barley barlovento barlow barm
barmaid barmaids barman barmans barmy barn barnabas barnaby barnacle barnacles barnard barnes barnet barnett barney
barneys barniz barnizar barns barnsley barnstorming barnum barnyard baroda barometer barometers barometric barométrica
barométrico baron baronesa baroness baronet baronial barons baroque barque barquero barquilla barquillo barr barra
barrabás barraca barrack barracks barracuda barracudas barracón barrage barrages barranca barranco barre barred
barredor barredora barrel barreled barreling barrelled barrelling barrels barren barrena barrendero barreno barrens
barrer barrera barreta barrett barrette barrettes barreño barriada barrial barrica barricada barricade barricaded
barricades barricading barrida barrido barrie barrier barriers barriga barrigón barril barrilete barring barrio
barrios barrister barristers barrizal barro barroca barroco barron barroom barrooms barrote barrow barrows barry
barrymore bars bart bartender bartenders barter bartered bartering barth bartholomew bartlett barton baruch barullo
baryon barítono barómetro barón basa basada basal basalt basaltic basalto basar base baseball baseballs baseboard
based basel baseless baseline baselines basely baseman basemans basement basements baseness baser bases basest bash
bashed basher bashes bashful bashing basho basic basically basics basie basil basilar basildon basilica basilisco
basilisk basin basing basins basis bask basked baskerville basket basketball basketballs basketful baskets basking
basks baso basque basques basra bass basses basset bassinet bassinets bassist basso bassoon basta bastante bastar
bastard bastarda bastardization bastardized bastardo bastards baste basted baster bastidor bastilla bastille basting
bastion bastions bastión basto bastoncillo bastonera bastón basura basural basurero basílica bat bata batacazo batalla
batallar batallón batata batavia batch batches bate batea batear bated bateo batería bates bath bathe bathed bathers
bathes bathhouse bathhouses bathing bathrobe bathrobes bathroom bathrooms baths bathtub bathtubs bathurst bathwater
bathysphere batida batido batidor batidora batik batir batista batman batmans bato baton batons bats batsman batsmen
batt battalion battalions batted batten battened battening batter battered batteries battering batters battery
batterys batting battle battleaxe battled battlefield battlefields battlefront battleground battlegrounds battlements
battles battleship battleships battling batty batuta batwing batín bauble baubles baud bauer bauhaus baum bautismal
bautismo bautista bautizada bautizado bautizar bautizo bauxite bavaria bavarian bawd bawds bawdy bawl bawled bawling
bawls baxter baxters bay baya bayard bayer bayern bayes bayesian bayeta baying baylor bayo bayonet bayoneta bayoneted
bayonets bayonne bayou bayous bays baywatch baza bazaar bazaars bazar bazillion bazo bazofia bazooka bazookas baña
bañada bañado bañador bañar bañera bañista baño baúl bc bdrm be beach beached beaches beachfront beachhead beaching
beacon beacons beaconsfield bead beaded beadier beading beadle beads beady beagle beagles beak beaker beakers beaks
beam beamed beaming beams bean beanbag beaned beanie beanies beano beanpole beans beanstalk bear bearable bearcats
beard bearded beardless beards bearer bearers bearing bearings bearnaise bears bearskin beasley beast beastly beasts
beat beata beaten beater beaters beatific beating beatings beatitud beatles beatnik beatniks beato beatrice beatrix
beats beatty beau beaufort beaumont beaus beaut beauteous beautician beauties beautification beautified beautiful
beautifully beautify beautifying beauty beautys beaux beaver beavering beavers beaverton bebedero bebedor bebedora
beber bebería bebible bebida bebido bebop beca becada becalmed became becaria becario because becerro bechamel bechtel
beck becker becket beckett beckon beckoned beckoning beckons becks becky beckys become becomes becoming bed bedazzle
bedazzled bedazzling bedbug bedbugs bedchamber bedclothes bedded bedding bedeck bedecked bedel bedevil bedeviled
bedfellow bedfellows bedford bedfordshire bedlam bedouin bedouins bedpan bedpans bedpost bedraggled bedridden bedrock
bedroll bedroom bedrooms beds bedsheets bedside bedsit bedsores bedspread bedspreads bedsprings bedtime bedtimes
beduino bedwetting bee beebe beech beecher beechwood beef beefcake beefed beefing beefs beefsteak beefy beehive
beehives beekeeper beekeepers beekeeping beeline been beep beeped beeper beepers beeping beeps beer beers bees beeswax
beet beethoven beethovens beetle beetles beetroot beets beeves befall befallen befalling befalls befell befit befits
befitted befitting before beforehand befoul befouled befriend befriended befriending befriends befuddled beg began
begat beget begets begetting beggar beggared beggarly beggars begged begging begin beginner beginners beginning
beginnings begins begone begonia begonias begot begotten begrudge begrudged begrudging begrudgingly begs beguile
beguiled beguiling beguine begum begun behalf behave behaved behaves behaving behavior behavioral behaviors behaviour
behavioural behaviours behead beheaded beheading beheads beheld behemoth behest behind behinds behold beholden
beholder beholding beholds behoove behooves beige beijing being beings beirut bejeweled bel bela belabor belarus
belated belatedly belay belch belched belches belching beldad beldam beleaguered beleño belfast belfry belga belgian
belgians belgium belgrade belicosa belicoso belie belied belief beliefs belies believable believe believed believer
believers believes believing beligerancia beligerante belike belinda belittle belittled belittles belittling belize
bell bella bellaco belladona belladonna bellamente bellamy bellas bellboy bellboys belle belles bellevue belleza
bellflower bellhop bellhops bellicose bellied bellies belligerent belling bellini bellman bellmen bello bellota bellow
bellowed bellowing bellows bells belly bellyache bellyaching bellybutton bellyful bellys belmont belong belonged
belonging belongings belongs beloved beloveds below belt belted belting belts beltway beluga belugas belvedere belén
bemoan bemoaning bemol bemused ben benares benceno bench benched benches benching benchmark benchmarking benchmarks
benchwarmer bencina bend bendecir bended bender benders bendición bendigo bending bendita bendito bendix bends bendy
beneath benedict benedicta benedictina benedictine benediction benedictus benefactor benefactora benefactors
benefactress beneficence beneficencia beneficent benefices beneficiada beneficiado beneficial beneficially beneficiar
beneficiaria beneficiaries beneficiario beneficiary beneficio beneficiosa beneficioso benefit benefited benefiting
benefits benefitted benefitting benelux beneplácito benetton benevolence benevolencia benevolent beng bengal bengala
bengali bengals bengalí benighted benign benigna benigno benin benito benjamin benjamins benjamín bennet bennett
bennie bennies bennington benny bennys bens benson bent benthic bentley benton benumbed benz benzene benzyl benéfica
benéfico benévola benévolo beodo beowulf bequeath bequeathed bequeathing bequeaths bequest bequests berate berated
berating berber bereaved bereavement bereft berenjena berenjenal beret berets beretta berg bergamo bergamot bergamota
bergantín bergen berger bergman bergs beriberi berilio bering berk berkeley berks berkshire berkshires berlin berlina
berliner berliners berlinesa berlins berlinés berlioz berm bermellón bermuda bermudian bern bernadette bernard
bernardo bernays bernhard bernhardt bernice bernie bernies bernstein berrear berries berrinche berro berry berserk
berserker bert berta berth bertha berthed berthing berths bertie bertram bertrand berts berwick beryl beryllium berza
bes besar beseech beseeched beseeching beset beshrew beside besides besiege besieged besieging besmirch besmirched
besmirching beso besotted bespeak bespeaks bespectacled bespoke bess bessemer bessie best bested bestia bestial
bestialidad bestiality bestiario besting bestow bestowed bestowing bestows bestride bestrides bests bestseller
bestsellers bestselling besucón besugo besuquear besuqueo bet beta betake betas betcha betel beth bethany bethe bethel
bethesda bethink bethlehem beths bethune betide betimes betoken betray betrayal betrayals betrayed betrayer betrayers
betraying betrays betroth betrothal betrothed bets betsey betsy betsys betta bette betted better bettered bettering
betterment betters bettie betting bettor bettors betty bettys between betwixt betún beulah bevan bevel beveled
beveling beverage beverages beverley beverly beverlys bevy beware bewilder bewildered bewildering bewilderment
bewilders bewitch bewitched bewitches bewitching bexley bey beyond bezel bezoar bharat bhopal bhutan bi bianca biancas
biannual biarritz bias biased biases biathlon bib bibb biberón bibl bible bibles biblia biblical biblically
bibliografía bibliographic bibliographical bibliographies bibliography biblioteca bibliotecaria bibliotecario bibs bic
bicarb bicarbonate bicarbonato bicentennial bicep biceps bicha bicharraco bichero bicho bicicleta bicker bickered
bickering bicoca bicuspid bicuspids bicycle bicycles bicycling bicyclists bicúspide bid bidden bidder bidders biddies
bidding biddings biddle biddy bide bided biden bides bidet bidets biding bidirectional bids bidé biel biela bielefeld
bien bienaventurada bienaventurado bienestar bienhechor bienintencionado biennial biennium bienvenida bienvenido bier
biff biffed bifocals bifurcación bifurcada bifurcado bifurcated bifurcation big bigamia bigamist bigamy bigfoot
bigfoots bigger biggest biggie biggish biggles bighearted bighorn bigmouth bigness bigot bigote bigoted bigotry bigots
bigotudo bigshot bigwig bigwigs bihar bijou bikaner bike biked biker bikers bikes biking bikini bikinis bilateral
bilaterally bilbao bilbo bile bilge biliar biliary bilingual bilingüe bilious bilirubin bilis bilk bilked bilking bill
billable billabong billar billboard billboards billed billet billete billeted billeting billets billfold billiard
billiards billie billing billings billion billionaire billionaires billions billionth billionths billonésima billow
billowed billowing billows billowy bills billy billys billón biloxi bim bimbo bimbos bimonthly bimotor bin binaria
binaries binario binary bind binder binders binding bindings bindle binds bine binge binged bingeing binges bingham
binging bingo binned binocular binoculars binomial binomio bins biochemical biochemically biochemist biochemistry
biochemists biodegradable biodiversity bioengineer bioengineering bioethics biofeedback biogenesis biogenetic biogenic
biografía biographer biographical biographies biography biográfica biográfico biol biologic biological biologically
biologist biologists biology biología bioluminescence biológica biológico biomass biombo biomechanical biomechanics
biomedical biometric biometrics bionic bionics biophysical biophysics biopic biopsia biopsied biopsies biopsy biopsys
bioquímica bioquímico bios biosphere biosynthesis biosynthetic biota biotech biotechnology biotic biotin bipartisan
biped bipedal bipeds biplane biplano bipolar biracial birch birches bird birdbath birdbrain birdcage birder birders
birdhouse birdie birdies birding birdman birds birdseed birdsong birdwatching birkenhead birkenstock birlar birlocho
birmana birmano birmingham biro birr birrete birria birth birthday birthdays birthed birthing birthmark birthmarks
birthplace birthrate birthright births birthstone birthstones bis bisabuela bisabuelo bisagra biscayne biscuit
biscuits bisect bisected bisecting bisel bisexual bisexuality bisexuals bishop bishopric bishops bisiesto bismarck
bismuth bisnieta bisnieto bison bisons bisonte bisoñé bisque bissau bistec bistro bisturí bisutería bit bitch bitched
bitches bitchier bitching bitchs bitchy bite biter biters bites biting bitmap bitmaps bits bitten bitter bitterest
bitterly bitterness bitters bittersweet bitting bittorrent bitty bitumen bituminous bitácora bivouac bivouacked
biweekly biz bizantina bizantino bizarra bizarre bizarrely bizarro bizca bizco bizcocho bizcochuelo biógrafo biólogo
bióxido bjork blab blabbed blabber blabbered blabbering blabbermouth blabbers blabbing blabs black blackamoor
blackball blackballed blackballing blackberries blackberry blackbird blackbirds blackboard blackboards blackburn
blackcurrant blacked blacken blackened blackening blacker blackest blackface blackfoot blackguard blackguards
blackheads blacking blackish blackjack blackleg blacklist blacklisted blackmail blackmailed blackmailer blackmailers
blackmailing blackmails blackness blackout blackouts blackpool blacks blacksmith blacksmiths blackstone blackthorn
blacktop blackwell blackwood bladder bladders blade bladed blades blag blagged blah blaine blair blairs blake blame
blamed blameless blames blaming blanc blanca blanch blanchard blanche blanched blanching blancmange blanco blancura
bland blanda blandengue blandir blando blandura blank blanked blanket blanketed blanketing blankets blanking blankly
blanks blanqueador blanqueamiento blanquear blanquecino blanqueo blare blares blaring blarney blasfema blasfemar
blasfemia blasfemo blaspheme blasphemed blasphemer blasphemers blasphemies blaspheming blasphemous blasphemy blast
blasted blaster blasters blasting blasts blasón blat blatant blatantly blather blathering blaze blazed blazer blazers
blazes blazing blazon bldg ble bleach bleached bleacher bleachers bleaches bleaching bleak bleaker bleakest bleakness
bleary bleat bleating bleats bled bledo bleed bleeder bleeders bleeding bleedings bleeds bleep bleeped bleeping bleeps
blemish blemished blemishes blend blended blender blenders blending blends blenheim bless blessed blessedly
blessedness blesses blessing blessings blest blevins blew blight blighted blighter blighters blights blimey blimp
blimps blind blindaje blinded blinder blinders blindfold blindfolded blindfolding blindfolds blinding blindingly
blindly blindness blinds blindside blindsided blindsides blindsiding bling blink blinked blinker blinkered blinkers
blinking blinks blintz blintzes blip blips bliss blissful blissfully blister blistered blistering blisters blithe
blithely blithering blitz blitzed blitzes blitzing blitzkrieg blizzard blizzards bloat bloated bloater bloating bloats
blob blobs bloc bloch block blockade blockaded blockades blockading blockage blockages blockbuster blockbusters
blocked blocker blockers blockhead blockheads blockhouse blocking blocks blog blogged blogger bloggers blogging blogs
bloke blokes blond blonde blonder blondes blondie blondies blondish blonds blood bloodbath bloodcurdling blooded
bloodhound bloodhounds bloodied bloodier bloodiest blooding bloodless bloodletting bloodline bloodlines bloods
bloodshed bloodshot bloodstain bloodstained bloodstains bloodstream bloodsucker bloodsuckers bloodsucking bloodthirsty
bloody bloom bloomed bloomer bloomers bloomfield blooming bloomingdale bloomington blooms bloomsbury blooper bloopers
bloops bloque bloqueador bloquear bloqueo blossom blossomed blossoming blossoms blot blotch blotches blotchy blots
blotted blotter blotting blotto blouse blouses blow blower blowers blowfish blowflies blowfly blowgun blowhard
blowhards blowhole blowing blowjob blowjobs blown blowout blows blowtorch blowup blowy blu blub blubber blubbering
blubbery blubbing bludgeon bludgeoned bludgeoning bludgeons blue bluebell bluebells blueberries blueberry bluebird
bluebirds bluebonnet bluebottle bluefish bluegrass blueness blueprint blueprints bluer blues bluesman bluest bluestone
bluesy bluetooth bluff bluffed bluffer bluffing bluffs bluish blum blunder blunderbuss blundered blundering blunders
blunt blunted bluntly bluntness blunts blur blurb blurbs blurred blurring blurry blurs blurt blurted blurting blurts
blusa blush blushed blushes blushing bluster blustering blustery blvd blythe blythes boa boar board boarded boarder
boarders boarding boardinghouse boardroom boardrooms boards boardwalk boars boas boast boasted boastful boasting
boasts boat boater boaters boathouse boating boatload boatloads boatman boatmans boatmen boats boatswain boatswains
boatyard boaz bob boba bobada bobalicona bobalicón bobbed bobbi bobbie bobbies bobbin bobbing bobble bobbles bobby
bobbys bobcat bobcats bobear bobería bobina bobo bobs bobsled bobsledding bobsleigh bobtail bobtailed bobtails boca
bocadillo bocado bocanada bocaza bocce boceto bocha boche bochorno bochornosa bochornoso bochum bocina bocio bock
bocona bocón bod boda bodacious bode bodega bodegas bodeguero bodes bodhisattva bodice bodied bodies bodiless bodily
bodoni bodrio bods body bodybuilder bodybuilders bodybuilding bodyguard bodyguards bodys bodysuit bodywork boeing boer
boers bofetada bofetón boffin boffins bog boga bogart bogavante bogey bogeyman bogeymen bogeys boggart bogged bogging
boggle boggled boggles boggling boggy bogie bogies bogota bogs bogus bohemia bohemian bohemians bohemio bohr bohunk
boil boiled boiler boilermakers boilerplate boilers boiling boils boina boise boisterous bol bola bolchevique
bolchevismo bold bolder boldest boldly boldness bolear bolera boleras bolero boleta boletería boleto boletín boliche
bolina bolivar bolivia bolivian boliviana boliviano bolivians boll bollard bollera bollix bollixed bollo bollocking
bollocks bollywood bolo bologna bolognese bolos boloñesa bolsa bolshevik bolsheviks bolsillo bolso bolster bolstered
bolstering bolsters bolsón bolt bolted bolting bolton bolts boltzmann bolus bomb bomba bombacha bombard bombardear
bombarded bombardeo bombardero bombardier bombarding bombardment bombardments bombards bombastic bombay bombazo bombe
bombear bombed bombeo bomber bombero bombers bombilla bombillo bombing bombings bombo bombona bombonera bombs
bombshell bombshells bombsight bombín bombón bon bona bonachón bonaire bonanza bonaparte bonaventure bonbon bonbons
bond bondad bondadosa bondadoso bondage bonded bonding bonds bondsman bondsmen bone boned bonehead boneheaded
boneheads boneless boner boners bones bonete boney boneyard bonfire bonfires bong bongo bongos bongs bonheur boniato
bonificación boning bonita bonito bonk bonked bonkers bonking bonn bonne bonner bonnet bonnets bonneville bonnie
bonnies bonny bono bonobo bonobos bonsai bonus bonuses bony bonzo boo boob boobies boobs booby booed booger boogers
boogeyman boogie boogied booing book bookcase bookcases booked bookend bookends booker bookie bookies booking bookings
bookish bookkeeper bookkeepers bookkeeping booklet booklets bookmaker bookmakers bookmaking bookmark bookmarked
bookmarking bookmarks books bookseller booksellers bookshelf bookshelves bookshop bookshops bookstore bookstores
bookworm bookworms boolean boom boombox boomed boomer boomerang boomerangs boomers booming booms boon boondocks
boondoggle boone boonies boons boor boorish boors boos boost boosted booster boosters boosting boosts boot booted
booth booths bootie booties booting bootleg bootlegged bootlegger bootleggers bootlegging bootlegs bootless boots
bootstrap bootstraps booty bootys booze boozed boozer boozers boozes boozing boozy bop bopped bopping boquete
boquiabierta boquiabierto boquilla bora borax borda bordada bordado bordar borde bordear bordeaux bordello borden
border bordered bordering borderland borderlands borderline borders bordillo bordo bore boreal bored boredom borehole
borer bores borg borges borghese borgia borgoña boric boring boringly boris bork borla born borne borneo boro boron
borough boroughs borra borracha borrachera borracho borrachín borrada borrado borrador borrar borrasca borrego borrico
borro borrosa borroso borrow borrowed borrower borrowers borrowing borrowings borrows borrón borsch borscht borstal
bosch boscosa boscoso bose bosh bosnia bosnian bosnio bosom bosoms boson bosque bosquejar bosquejo boss bossed bosses
bossier bossing bosss bossy bosta bostezar bostezo boston bostons bosun bosuns boswell bota botadura botana botanic
botanical botanicals botanist botanists botany botar botarate botavara botch botched botches botching bote botella
botellazo botellón both bother bothered bothering bothers bothersome botica boticario botiquín boto botones botox bots
botswana bott bottle bottled bottleneck bottlenecks bottles bottling bottom bottomed bottoming bottomland bottomless
bottoms botulinum botulism botánica botánico botín botón boucher boudoir bougainvillea bough boughs bought bougie
bouillabaisse bouillon boulder boulders boule boules boulevard boulevards boulogne bounce bounced bouncer bouncers
bounces bouncing bouncy bound boundaries boundary bounded bounden bounder bounding boundless bounds bounteous bounties
bountiful bounty bountys bouquet bouquets bourbon bourbons bourgeois bourgeoisie bourn bourne bournemouth bourse bout
boutique boutiques bouts bovina bovine bovino bow bowed bowel bowels bowen bower bowerbird bowers bowery bowhead bowie
bowing bowl bowled bowlegged bowler bowlers bowlful bowline bowling bowlings bowls bowman bowmen bows bowstring box
boxcar boxcars boxeador boxear boxed boxeo boxer boxers boxes boxful boxing boxings boxs boxy boy boya boyante boyar
boyardo boycott boycotted boycotting boycotts boyd boyer boyfriend boyfriends boyhood boyish boyishly boyle boyne boys
boysenberry bozal bozo bozos boñiga bpd bra brabant brace braced bracelet bracelets bracero braces brachial bracing
bracken bracket bracketed brackets brackish bracknell brad bradbury braddock bradford bradicardia bradley brads
bradshaw bradstreet brady braes brag braga bragg braggart bragged bragging brags braguero bragueta braguetazo brahma
brahman brahmins brahms brahmán braid braided braiding braids braille brain brainchild brained brainless brainpower
brains brainstorm brainstormed brainstorming brainwash brainwashed brainwashes brainwashing brainwave brainwaves
brainy braise braised braising brake braked brakes braking brama bramar bramble brambles bramido brampton bran branch
branched branches branching branchs brand branded brandeis branden brandenburg brandi brandied brandies branding
brandish brandished brandishing brando brandon brandons brands brandt brandy brandys brant brantford braquial bras
brasa brasero brash brasil brasileña brasileño brasilia brass brasserie brasses brassica brassiere brassieres brassy
brat bratislava brats bratty bratwurst braun braunschweig brava bravado bravamente bravata brave braved bravely braver
bravery braves bravest braving bravo bravucona bravuconería bravucón bravura braw brawl brawler brawlers brawling
brawls brawn brawny bray braying brays braza brazada brazalete brazen brazenly brazier braziers brazil brazilian
brazilians brazo brazos brazzaville brb brea breach breached breaches breaching bread breadbasket breadcrumb
breadcrumbs breaded breadfruit breading breads breadth breadwinner break breakable breakage breakaway breakdown
breakdowns breaker breakers breakfast breakfasting breakfasts breaking breakneck breakout breakouts breakpoints breaks
breakthrough breakthroughs breakup breakups breakwater bream breast breastbone breasted breastfed breastfeed
breastfeeding breastplate breastplates breasts breaststroke breath breathable breathalyzer breathe breathed breather
breathers breathes breathing breathings breathless breathlessly breaths breathtaking breathtakingly breathy brebaje
brecha brecht breckenridge bred breda bree breech breeches breed breeder breeders breeding breeds breeze breezed
breezes breezeway breezing breezy bregar bremen bren brenda brendan brendas brennan brenner brent brentwood brescia
brest bret bretagne bretaña brete brethren breton bretona brett bretts bretón breva breve brevedad brevemente brevity
brew brewed brewer breweries brewers brewery brewing brews brewster breyer brezal brezo brian briana brianna brians
briar bribe bribed bribery bribes bribing bribona bribón brice brick bricked bricking bricklayer bricklayers bricks
brickyard brida bridal bride bridegroom bridegrooms brides bridesmaid bridesmaids bridge bridged bridgehead bridgeport
bridger bridges bridget bridgetown bridgets bridgette bridgework bridging bridle bridled brie brief briefcase
briefcases briefed briefer briefest briefing briefings briefly briefs brier brig brigada brigade brigades brigadier
brigadiers brigand brigands brigantine briggs brigham bright brighten brightened brightening brightens brighter
brightest brightly brightness brighton brights brigitte brill brilla brillante brillantemente brillantez brillar
brilliance brilliant brilliantine brilliantly brillo brim brimmed brimming brims brimstone brincar brinco brindar
brindis brine bring bringer bringers bringing brings brink brinkley brinkmanship brinks briny brio brioche brioso
briquette bris brisa brisbane brisk brisket briskets briskly bristle bristled bristles bristling bristly bristol brit
britain britains britannia britannica britches british britishers britney briton britons brits britt brittany britten
brittle brittney británica británico briza brizna brno broach broached broad broadband broadcast broadcasted
broadcaster broadcasters broadcasting broadcasts broaden broadened broadening broadens broader broadest broadly broads
broadsheet broadside broadsided broadsides broadsword broadway broca brocade brocado broccoli brocha broche brocheta
brochure brochures brock brockton brogue broil broiled broiler broiling broke broken brokenhearted broker brokerage
brokerages brokered brokering brokers broma bromear bromeliad bromide bromista bromley bromuro bronc bronca bronce
bronceada bronceado broncear bronchi bronchial bronchitis bronco broncos broncs bronquial bronquitis bronson bronte
brontosaurus bronx bronze bronzed bronzes bronzing brooch brooches brood brooded brooding broods broody brook brooke
brooked brookes brooklyn brooks broom brooms broomstick broomsticks bros brota brotar brote broth brothel brothels
brother brotherhood brotherly brothers brought brouhaha brow browbeat browbeaten browbeating brown browne browned
browner brownfield brownian brownie brownies browning brownish brownout browns brownstone brownstones brownsville
brows browse browsed browser browsers browsing bruce bruces bruckner bruges bruin bruins bruise bruised bruiser
bruises bruising bruit bruja brujería brujo bruma brumosa brumoso brunch brunches brunei brunel brunette brunettes
bruno brunswick brunt brusca bruscamente brusco bruselas brush brushed brushes brushing brushstroke brushstrokes
brushwork brusque brusquedad brussels brut bruta brutal brutalidad brutalities brutality brutalize brutalized
brutalizing brutally brutalmente brute brutes brutish bruto brutus bruxelles bryan bryant bryce brécol brío brújula
btw btwn bub bubba bubble bubbled bubblegum bubbles bubbling bubbly bubonic bubónica bucal buccal buccaneer buccaneers
bucear buceo buchan buchanan bucharest buche buck buckaroo buckaroos buckboard bucked bucket bucketful buckets buckeye
buckeyes bucking buckingham buckinghamshire buckle buckled buckler buckles buckley buckling buckner buckra buckram
bucks buckshot buckskin buckteeth bucktoothed buckwheat bucle buco bucolic bucólico bud budapest buddha buddhism
buddhist buddhists buddies budding buddy buddys budge budged budget budgetary budgeted budgeting budgets budgie
budgies budging budismo budista buds budweiser budín buen buena buenamente buenaventura bueno buey bufa bufanda bufete
buff buffalo buffaloed buffaloes buffalos buffed buffer buffered buffering buffers buffet buffeted buffeting buffets
buffing buffoon buffoonery buffoons buffs buffy buffys bufido bufonada buford bufón bug bugaboo bugatti bugged bugger
buggered buggering buggers buggery buggies bugging buggy bughouse bugle bugler bugles bugs bugzilla buhardilla
buhonero buick build builder builders building buildings builds buildup built builtin buitre bujía bul bula bulb bulbo
bulbous bulbs bulfinch bulgaria bulgarian bulgarians bulge bulged bulges bulging bulgy bulimia bulimic bulk bulked
bulkhead bulkheads bulkier bulking bulky bull bulla bulldog bulldogs bulldoze bulldozed bulldozer bulldozers
bulldozing bulled bullet bulletin bulletins bulletproof bullets bullfight bullfighter bullfighters bullfighting
bullfights bullfrog bullfrogs bullhead bullheaded bullhorn bullhorns bullicio bulliciosa bullicioso bullied bullies
bulling bullion bullish bullock bullocks bullpen bullring bulls bullshit bullshits bullshitted bullshitter
bullshitters bullshitting bullwhip bully bullying bullys bulo bulto bulwark bum bumble bumblebee bumblebees bumbling
bummed bummer bummers bumming bump bumped bumper bumpers bumping bumpkin bumpkins bumps bumptious bumpy bums bun buna
bunch bunched bunches bunching bunco bund bundle bundled bundles bundling bundt bung bungalow bungalows bunged bungee
bunghole bungle bungled bungler bungling bunion bunions bunk bunked bunker bunkers bunkhouse bunking bunkmate
bunkmates bunks bunnies bunny bunnys buns bunsen bunt bunting bunts bunyan buoy buoyancy buoyant buoyed buoys buque
bur burbage burbank burberry burble burbling burbs burbuja burbujeante burbujear burbujeo burch burda burdel burden
burdened burdening burdens burdensome burdeos burdo burdock bureau bureaucracies bureaucracy bureaucrat bureaucratic
bureaucrats bureaus burg burgeoning burger burgers burgess burgesses burgh burglar burglaries burglarize burglarized
burglarizing burglars burglary burgle burgled burgling burgo burgomaestre burgomaster burgos burguesa burguesía
burgundian burgundy burgués burial burials buried buries burka burke burl burla burlap burlar burleigh burlesco
burlesque burley burlington burlona burlonamente burly burlón burma burmese burn burnable burnaby burned burner
burners burnet burnett burning burnings burnish burnished burnley burnout burnouts burns burnside burnt buro
burocracia burocrática burocrático burp burped burping burps burr burra burrada burris burrito burritos burro burros
burroughs burrow burrowed burrowing burrows burrs burry bursa bursar bursaries bursars bursary bursitis burst bursted
bursting bursts bursátil burt burton burundi bury burying burócrata bus busboy busboys busby busca buscada buscador
buscadora buscapleitos buscar buscavidas busch busco buscona bused buses bush bushed bushel bushels bushes bushido
bushing bushings bushman bushmaster bushmen bushnell bushwhack bushwhacked bushwhackers bushwhacking bushy busied
busier busiest busily business businesses businesslike businessman businessmans businessmen businessperson businesss
businesswoman businesswomen busing busking busload busloads buss bussed busses bussing bust busted buster busters
bustier busting bustle bustling busto busts busty busy busybodies busybody busying busywork but butaca butane butch
butcher butchered butchering butchers butchery bute butler butlers buts butt butte butted butter butterball buttercup
buttercups buttered butterfingers butterflies butterfly butterflys buttering buttermilk butternut butters butterscotch
buttery butting buttock buttocks button buttoned buttonhole buttonhook buttoning buttons buttress buttresses butts
butyl buxom buy buyback buyer buyers buying buyout buyouts buys buzo buzos buzz buzzard buzzards buzzed buzzer buzzers
buzzes buzzing buzzword buzzwords buzón buñuelo bwana by byblos bye byers bygone bygones bylaw bylaws byline bypass
bypassed bypasses bypassing byproduct byproducts byrd byron bystander bystanders byte bytes byway byways byword
byzantine byzantines byzantium báculo bálsamo bárbara bárbaramente bárbaro bártulos báscula básica básico bávara
bávaro bélgica bélica bélico bíblica bíblico bíceps bífida bígama bígamo bípedo bóer bólido bórax bórico bóveda búfala
búfalo búho búlgara búlgaro búsqueda ca cab cabal cabalgada cabalgadura cabalgar cabalgata caballa caballeresca
caballeresco caballerete caballeriza caballerizo caballero caballeros caballerosa caballerosamente caballerosidad
caballeroso caballería caballete caballito caballo cabalmente cabana cabaret cabarets cabaña cabbage cabbages cabbed
cabbie cabbies cabbing cabby cabdriver cabe cabecear cabeceo cabecera cabecero cabecilla cabellera cabello cabelluda
cabelludo caber cabernet cabestrante cabestrillo cabestro cabeza cabezada cabezal cabezazo cabezona cabezota cabezón
cabida cabido cabildeo cabildero cabin cabinet cabinetry cabinets cabins cabizbajo cable cabled cablegram cablegrama
cables cablevision cabling cabman cabo caboodle caboose cabot cabra cabrear cabreo cabrera cabrero cabrestante
cabriolet cabrita cabrito cabro cabronada cabría cabrío cabrón cabs cabstand caca cacahuate cacahuete cacao cacarear
cacareo cacatúa cacciatore cacerola cacería cacha cachalote cacharrería cacharro cache cachear cached cachemir cacheo
caches cachet cachetada cachete cachetón cachimba caching cachiporra cachivache cacho cachonda cachondeo cachondo
cachorra cachorrillo cachorro cachucha cacique cackle cackles cackling caco cacofonía cacophonous cacophony cacti
cacto cactus cactuses cad cada cadalso cadaver cadaverous cadavers cadavérica cadavérico caddie caddied caddies caddy
caddying cade cadena cadence cadencia cadera cadet cadete cadets cadge cadi cadillac cadiz cadmio cadmium cadmus cado
cadre cadres cads caduca caducar caducidad caduco cadáver caen caer caerphilly caesar caesarean caesarian caesars cafe
cafes cafetera cafeteria cafeterias cafetero cafetería cafeína caff caffeinated caffeine caffeines cafre caftan caftán
café cagada cagadero cagado cagalera cagar cage caged cages cagey caging cagliari cagney cagona cagón cahoots cai
caiman caimán cain caine cairn cairns cairo caisson caissons caithness caitlin caitlins caja cajera cajero cajetilla
cajole cajoled cajoling cajonera cajuela cajun cajón cake caked cakes cakewalk cal cala calabacín calabash calabaza
calabozo calabria calabrian calabrés calada calado calais calamar calamari calambre calamidad calamina calamine
calamities calamitosa calamitoso calamitous calamity calar calavera calaña calcareous calce calceta calcetín
calcificación calcification calcified calcinado calcio calcite calcium calco calcomanía calculador calculadora
calcular calculate calculated calculates calculating calculation calculations calculator calculators calculus calcutta
calder caldera calderero calderilla caldero calderon caldo caldron caldwell cale caleb calebs caledonia caledonian
calefacción calefactor caleidoscopio calendar calendario calendars calender calentador calentamiento calentar
calentita calentito calentura calenturienta calentón calesa caleta calf calfs calfskin calgary calhoun cali caliber
calibers calibración calibrador calibrar calibrate calibrated calibrating calibration calibrations calibre calico
calicut calidad calidez caliente calif califa califato calificación calificada calificado calificar calificativo
california californian californiana californiano californians californias caligrafía caligráfica caligula caliper
calipers caliph caliphate calistenia calisthenics caliza call calla callada calladamente callado callaghan callahan
callando callar callas callback callbacks calle called callejear callejera callejero callejuela callejón caller
callers callie callies calligrapher calligraphy calling calliope callisto callo calloso callous calloused callously
callousness callow calls callus callused calluses calm calma calmada calmado calmante calmar calmaría calmed calmer
calmest calming calmly calmness calmo calms calor caloric calorie calories calorimeter caloría calorífica calumet
calumnia calumniador calumniar calumny calurosa calurosamente caluroso calva calvados calvario calvary calve calvert
calves calvicie calvin calving calvinists calvins calvo calypso calza calzada calzado calzador calzar calzo calzonazos
calzoncillos calzone calzón calé caléndula calígrafo caló calórico cam cama camacho camada camafeo camaleón camarada
camaraderie camaradería camarera camarero camarilla camaronero camarote camarín camarón camastro camber cambia
cambiada cambiador cambiante cambiar cambiazo cambio cambodia cambodian cambodians cambria cambrian cambridge
cambridgeshire camcorder camcorders camden came camel camelar camelia camella camellero camellia camellias camello
camelo camelot camels camembert cameo cameos camera cameraman cameramans cameramen cameras camerawork camerlengo
cameron camerons cameroon camilla camille camillero camilles caminada caminador caminadora caminante caminar caminata
caminera camino camioneta camisa camiseta camisola camisole camisón camita camión camomila camomile camorra camorrista
camote camouflage camouflaged camouflages camouflaging camp campa campaign campaigned campaigner campaigners
campaigning campaigns campal campamento campana campanada campanario campanero campania campanile campanilla campante
campar campaña campbell campechano camped campeonato camper campera campers campesina campesino campestre campeón
campfire campfires campground campgrounds camphor camping campion campirano campista campiña campo campos camposanto
camps campsite campsites campus campuses campy camry cams camshaft camus can cana canaan canada canadas canadian
canadians canadiense canadá canal canaleta canalización canalizar canalizo canalla canallada canals canalón canapé
canard canaries canario canary canarys canasta canastilla canastita canasto canaveral canberra cancan cancel cancela
cancelación cancelar cancelaría cancelation canceled canceling cancellation cancellations cancelled cancelling cancels
cancer cancerosa canceroso cancerous cancers cancha canciller cancillería cancionero canción cancun cancán candace
candado candela candelabra candelabras candelabro candelero candente candice candid candida candidacy candidata
candidate candidates candidato candidatura candidez candidly candied candies candil candle candlelight candlelights
candlelit candles candlestick candlesticks candlewood candor candy candyfloss candys cane caned canela canes canfield
cangrejo canguelo canguro canibalismo canica canija canijo canilla canina canine canines caning canino canister
canisters canje canjear canker cankerous canna cannabis cannae canned cannelloni cannery cannes cannibal cannibalism
cannibalistic cannibalize cannibalized cannibalizing cannibals canniest canning cannoli cannon cannonade cannonball
cannonballs cannons cannot cannula canny cano canoa canoe canoeing canoes canola canon canonical canonización
canonizar canonization canonize canonized canons canoodle canoodling canopies canopus canopy canopys canosa canoso
cans cansa cansada cansado cansancio cansar cansina cansino canso canst cant canta cantada cantaloupe cantaloupes
cantankerous cantante cantar cantarina cantarín cantata cante canteen canteens canter cantera canterbury cantero
cantidad cantilever cantilevered cantimplora cantina cantinela cantinera cantinero canting canto canton cantonese
cantons cantor cantora cantrell canturrear canturreo cantón canuck canucks canuto canvas canvases canvass canvassed
canvasses canvassing canyon canyons caníbal canónica canónico canónigo caoba caos cap capa capabilities capability
capable capably capacidad capacious capacitance capacitar capacities capacitive capacitor capacitors capacity capar
caparazón capataz capaz capciosa cape capear caped capela capella capellán caper capers caperuza capes capi capilar
capilla capillaries capillary capirote capistrano capita capital capitalism capitalismo capitalisms capitalist
capitalista capitalistic capitalists capitalización capitalizar capitalization capitalize capitalized capitalizing
capitals capitana capitanear capitanía capitol capitolio capitulación capitulado capitular capitulate capitulated
capitulating capitulation capitán caplets capo capon capone capons capos capota capote capped capper capping
cappuccino cappuccinos capra capri caprice caprices capricho caprichosa caprichosamente caprichoso capricious
capricorn capricornio caps capsize capsized capsizes capsizing capstone capsule capsules capt captación captador
captain captaincy captained captaining captains captar caption captioned captioning captions captivate captivated
captivates captivating captive captives captivity captor captors captura capturar capture captured captures capturing
capua capucha capuchin capuchino capuchins capuchón capullo capybara capítulo capón caqui car cara carabina carabinero
caracas caracol caracola caracterizada caracterizado caracterizar característica característico carafe caramba
carambola caramel caramelize caramelized caramelizing caramelo caramels carapace carat carats caravan caravana
caravans caraway caray carbide carbine carbines carbohydrate carbohydrates carbolic carbon carbonaceous carbonatada
carbonate carbonated carbonation carbonato carboncillo carbonera carbonero carbonic carbonilla carbonita carbonización
carbonized carbono carbons carbonyl carbs carbuncle carbunco carburador carburante carburetor carburetors carburo
carbólico carbón carbónico carca carcaj carcajada carcamal carcasa carcass carcasses carcassonne carcaza carcelaria
carcelario carcelera carcelero carcinogen carcinogenesis carcinogenic carcinogenicity carcinogens carcinoma carcinomas
carcoma card cardamom cardamomo cardboard carded cardenal cardholder cardholders cardiac cardiaca cardiaco cardiff
cardigan cardigans cardin cardinal cardinality cardinals carding cardio cardiogram cardiograma cardiologist
cardiologists cardiology cardiología cardiomyopathy cardiopatía cardiopulmonary cardiovascular cardiólogo cardo cards
cardumen care carecer cared careen careened careening career careering careerist careers carefree careful carefully
caregiver caregivers caregiving careless carelessly carelessness carencia carente careo carer carers cares caress
caressed caresses caressing carestía careta caretaker caretakers careto carey carga cargada cargadas cargado cargador
cargamento cargante cargar cargo cargoes cargos cargue carguero cari caribbean caribe caribou caribú caricatura
caricature caricatured caricatures caricaturista caricia caridad caries carilindo carillón carina caring carioca
carisma carismática carismático caritas caritativa caritativo cariz cariño cariñosa cariñosamente cariñoso carjack
carjacked carjacker carjackers carjacking carl carla carlas carleton carlin carling carlinga carlisle carlo carload
carloads carlos carlota carlotta carlow carls carlsbad carlson carlton carly carlyle carlys carman carmarthen
carmarthenshire carmel carmela carmelas carmelita carmelo carmen carmens carmesí carmichael carmine carmín carnada
carnage carnal carnalidad carnality carnally carnalmente carnation carnations carnaval carnaza carne carnegie
carnelian carnero carney carnicera carnicero carnicería carnie carnies carnival carnivals carnivore carnivores
carnivorous carnosa carnoso carny carnívora carnívoro caro carob carol carole carolers carolina carolinas caroline
caroling carolling carols carolyn carom carotene carotid carouse carousel carousels carouses carousing carozo carp
carpa carpal carpals carpark carpathian carpe carpenter carpenters carpentry carpet carpeta carpetazo carpetbagger
carpetbaggers carpeted carpeting carpets carpiano carping carpintera carpintero carpintería carpo carpool carpooling
carpools carport carps carr carraca carrara carrazo carrera carrerilla carreta carrete carretera carretero carretilla
carretón carriage carriages carriageway carricoche carrie carried carrier carriers carries carril carriola carrion
carro carrocería carroll carromato carrot carrots carroza carroña carruaje carry carryall carrying carryon carryover
cars carsick carson cart carta cartage cartagena carte carted cartel cartelera cartels carter cartera carteret
carterista cartero carters cartes cartesian carthage carthaginian carthaginians cartier cartilage cartilla carting
cartload cartloads cartografía cartographer cartographers cartographic cartography carton cartons cartoon cartoonish
cartoonist cartoonists cartoons cartoony cartouche cartridge cartridges carts cartuchera cartucho cartulina cartwheel
cartwheeling cartwheels cartwright cartílago cartógrafo cartón caruso carve carved carver carvers carves carving
carvings carwash cary carácter carámbano carátula carótida cas casa casablanca casaca casación casada casadera casado
casamentera casamentero casamiento casanova casar casca cascabel cascada cascade cascaded cascades cascading cascado
cascajo cascanueces cascar cascara cascarrabias cascarón casco case casebook cased casein caseload casemate casement
casera casero casería caserío caserón cases caseta casework caseworker caseworkers casey caseys caseína cash cashback
cashbox cashed cashes cashew cashews cashflow cashier cashiered cashiers cashing cashmere casi casilla casillero
casimir casing casings casino casinos casio cask casket caskets casks caso casona casorio caspa caspar casper caspian
casquete casquillo casquivana cassandra cassandras cassava cassel casserole casseroles cassette cassettes cassia
cassidy cassie cassies cassiopeia cassis cassius cassock cassoulet cast casta castanets castaway castaways castaña
castaño caste castellan castellana castellano caster casters castes castidad castigador castigar castigate castigo
castile castilian castilla castillo casting castings castle castles casto castoff castoffs castor castra castración
castrado castrador castrar castrate castrated castrating castration castro casts casual casualidad casually
casualmente casualties casualty casuario casucha cat cata cataclismo cataclysm cataclysmic cataclysms catacomb
catacombs catacumbas catador catalan catalana catalejo catalepsia cataleptic catalina catalizador catalog catalogar
cataloged cataloging catalogs catalogue catalogued catalogues cataloguing catalonia catalonian catalysis catalyst
catalysts catalytic catalyze catalyzed catalyzing catalán catalítico catamaran catana catania cataplasma catapult
catapulta catapulted catapulting catapults catar cataract cataracts catarata catarro catarsis catastro catastrophe
catastrophes catastrophic catastrophically catatonia catatonic catawba catbird catcalls catch catchall catcher
catchers catches catching catchment catchments catchphrase catchphrases catchy cate catear catechism catecismo
catedral catedrática catedrático categorical categorically categories categorised categorization categorize
categorized categorizes categorizing category categoría categórica categóricamente categórico cateo catequesis
catequismo cater catered caterer caterers catering caterpillar caterpillars caters caterwauling cateterismo cateto
catfish catgut cath catharine catharsis cathartic cathay cathedral cathedrals catherine catherines catheter catheters
cathode catholic catholicism catholics cathouse cathy cathys cation cations catlike catnap catnip cato catolicismo
catorce catre cats catskill catskills cattle cattleman cattlemen cattles catty catwalk catwalks catálogo catártica
catártico catástrofe catéter católica católico caucasian caucasians caucasus cauce caucho caución caucus caucásica
caucásico caudal caudate caudillo caught caul cauldron cauldrons cauliflower cauliflowers caulk caulking causa causal
causalidad causality causally causante causar causation causative cause caused causes causeway causeways causing
caustic cauta cautela cautelar cautelosa cautelosamente cauteloso cauterizador cauterizar cauterize cauterized
cauterizing caution cautionary cautioned cautioning cautions cautious cautiously cautiva cautivador cautivadora
cautivar cautiverio cautividad cautivo cauto cav cava cavada cavado cavador cavalcade cavalier cavaliers cavalries
cavalry cavalryman cavalrymen cavalrys cavan cavar cave caveat caveats caved caveman cavemen cavendish cavern caverna
cavernario cavernoso cavernous caverns cavernícola cavers caves caviar cavidad cavilar caving cavities cavity cavitys
cavort cavorting caw cawing caws cay cayado cayenne cayman caymans cayo cayuga caza cazador cazadora cazar cazo
cazuela caída caído caña cañada cañaveral cañería caño cañonazo cañoneo cañonera cañonero cañón caótica caótico cbt
cease ceased ceasefire ceaseless ceaselessly ceases ceasing ceba cebada cebadero cebado cebar cebo cebolla cebolleta
cebollino cebra cebu ceca ceceo cecil cecile cecilia cecily cecina cecum ceda cedar cedars cede ceded ceder cedes
ceding cedo cedric cedro cefalea cefalorraquídeo cefalópodo cegador cegadora cegar cegato ceguera ceiling ceilings
ceja celada celadon celador celadora celda celeb celebración celebrar celebrate celebrated celebrates celebrating
celebration celebrations celebratory celebridad celebrities celebrity celebritys celebro celebs celeridad celery
celeste celestial celestina celestino celia celiac celibacy celibate celibato celina cell cellar cellars cellblock
cellblocks celled cellist cellists cellmate cellmates cello cellophane cellos cellphone cellphones cells cellular
cellulite cellulitis celluloid cellulose celo celofán celosa celosamente celoso celosía celsius celt celta celtic
celtics celts celular celuloide celulosa cement cemented cementerio cementing cemento cements cemeteries cemetery
cemeterys cena cenado cenador cenagal cenar cencerro cenicero cenicienta cenit ceniza cenizo cenotaph censo censor
censored censoring censors censorship censura censurable censurar censure censured census censuses cent centaur
centauro centaurs centavo centavos centella centelleante centelleo centena centenar centenaria centenario centenary
centennial centeno center centered centerfold centering centerpiece centerpieces centers centigrade centime centimes
centimeter centimeters centinela centipede centipedes centra centrada centrado central centralia centralised
centrality centralization centralize centralized centralizing centrally centrar centre centred centres centric
centrifugador centrifugadora centrifugal centrifuge centrifuges centripetal centrist centro centroid centrum
centrífuga cents centuria centuries centurion centurions centurión century centurys centésima centésimo centímetro ceo
cepa cephalic cephalopods cepillar cepillo cepo cera ceramic ceramics cerbatana cerberus cerca cercado cercana
cercanamente cercano cercanía cercar cerceta cerco cerda cerdo cereal cereals cerebellar cerebellum cerebelo cerebral
cerebro cerebroespinal cerebrospinal cerebrovascular cerebrum ceremonia ceremonial ceremonies ceremoniosamente
ceremonioso ceremonious ceremoniously ceremony ceremonys ceres cereza cerezo cerf cerilla cerillo cernícalo cero
cerosa cerquita cerra cerrada cerrado cerradura cerrajero cerrajería cerrar cerro cerrojo cert certain certainly
certainties certainty certamen certera certeramente certero certeza certidumbre certifiable certifiably certificable
certificación certificada certificado certificar certificate certificated certificates certification certifications
certified certifies certify certifying certiorari certitude certs cerulean cerumen cervantes cervatillo cervecera
cervecero cervecería cerveza cervical cervix cerviz cerámica cerúleo cesante cesantía cesar cesarean cese cesio cesium
cesión ceso cess cessation cession cessna cesspit cesspool cesspools cesta cesto cesárea cetacean cetrería cetro
ceylon cezanne ceñida ceñido ceñir ceño ceñudo cha chabacana chabacano chabola chaca chacal chacha chacharear chaco
chacra chad chads chadwick chafe chafed chafes chaff chaffed chaffinch chaffing chafing chagall chagrin chai chain
chained chaining chains chainsaw chainsaws chair chaired chairing chairlift chairman chairmans chairmanship chairmen
chairperson chairpersons chairs chairwoman chaise chal chalada chalado chaleco chalet chalets chalice chalices chalina
chalk chalkboard chalked chalking chalks chalky challah challenge challenged challenger challengers challenges
challenging chalmers chalupa chalé cham chamaco chamarra chamba chambelán chamber chambered chamberlain chamberlains
chambermaid chambermaids chambers chambre chameleon chameleons chamois chamomile chamonix champ champagne champagnes
champaign champaña champers champing champion championed championing champions championship championships champlain
champollion champs champán champú chamuscada chamuscado chamuscar chamusquina chan chance chanced chancellery
chancellor chancellors chancery chances chancho chanchullo chancing chancy chandelier chandeliers chandigarh chandler
chandlers chandra chanel chaney chang change changeable changed changeless changeling changelings changeover changer
changers changes changing channel channeled channeling channelled channelling channels chans chanson chansons chant
chantaje chantajista chanted chanteuse chantilly chanting chants chanza chaos chaotic chap chapa chapada chapado
chaparral chaparreras chaparro chaparrón chapeau chapel chapels chapera chaperon chaperone chaperoned chaperones
chaperoning chaperón chapitel chaplain chaplains chaplin chapman chapotear chapoteo chapped chappie chappies chappy
chaps chapter chapters chapucera chapucero chapuza chapuzón chaqueta chaquetilla chaquetón chaqué char character
characterisation characterised characteristic characteristically characteristics characterization characterizations
characterize characterized characterizes characterizing characterless characters charada charade charades charca
charcas charco charcoal chard chardonnay charge chargeable charged charger chargers charges charging chariot
charioteer charioteers chariots charisma charismatic charitable charitably charities charity charitys charla charlar
charlatan charlatana charlatanería charlatanism charlatans charlatán charlemagne charlene charles charleston charley
charlie charlies charlotte charlottes charlottesville charlottetown charlton charm charmaine charmed charmer charmers
charmeuse charming charmingly charmless charms charnel charol charqui charred charring chars chart charted charter
chartered chartering charters charting chartres chartreuse charts charwoman chascar chasco chase chased chaser chasers
chases chasing chasis chasm chasms chasquear chasquido chassis chaste chasten chastise chastised chastisement
chastising chastity chat chata chatarra chatarrero chatear chateau chateaubriand chatham chato chatroom chats
chattanooga chatted chattel chattels chatter chatterbox chattered chattering chatters chatting chatty chaucer chauffer
chauffeur chauffeured chauffeuring chauffeurs chauncey chautauqua chauvinism chauvinist chauvinistic chaval chavala
chaveta chavez chaw che cheap cheapen cheapened cheapening cheapens cheaper cheapest cheaply cheapness cheapo
cheapskate cheapskates cheat cheated cheater cheaters cheating cheats checa chechen chechnya check checkbook
checkbooks checkbox checked checker checkerboard checkered checkers checkin checking checkins checklist checklists
checkmate checkmated checkout checkpoint checkpoints checkroom checks checksum checkup checkups checo checoslovaca
checoslovaco cheddar cheek cheekbone cheekbones cheeking cheeks cheeky cheep cheeping cheer cheered cheerful
cheerfully cheerfulness cheerier cheering cheerio cheerios cheerleader cheerleaders cheerless cheers cheery cheese
cheeseburger cheeseburgers cheesecake cheesecakes cheesed cheeses cheesiest cheesing cheesy cheetah cheetahs cheetos
chef chefs chelmsford chelsea cheltenham chelín chem chemical chemically chemicals chemise chemist chemistry
chemistrys chemists chemo chemos chemotherapy chen cheney chengdu chenille chennai chens chepa cheque cheques cher
cheri cherie cherish cherished cherishes cherishing chernobyl cherokee cherries cherry cherrys cherub cherubim cherubs
cheryl cheryls chesapeake cheshire chess chessboard chest chested chester chesterfield chesters chesterton chestful
chestnut chestnuts chests chesty chevalier chevrolet chevron chevrons chevy chew chewable chewed chewer chewing chews
chewy cheyenne cheyennes chez chi chianti chiapas chiaroscuro chiba chic chica chicago chicagos chicane chicanery
chicano chicarrón chicha chicharra chicharrón chichester chichi chicho chichón chick chickadee chickasaw chicken
chickened chickening chickenpox chickens chickenshit chickpea chickpeas chicks chicle chiclets chico chicory chicote
chid chide chided chides chiding chief chiefest chiefly chiefs chieftain chieftains chiffon chifla chiflada chiflado
chifladura chigger chihuahua chilblains child childbearing childbirth childcare childhood childhoods childish
childishly childishness childless childlike childproof children childs chile chilean chileans chilena chileno chiles
chili chilies chilis chill chilla chillado chillar chilled chiller chillers chilli chillido chillier chillies chilling
chillo chillona chills chilly chillón chime chimed chimenea chimera chimeric chimes chiming chimney chimneys chimp
chimpancé chimpanzee chimpanzees chimps chin china chinaman chinamen chinas chinatown chinche chinchilla chinchillas
chinchín chine chinese ching chinga chingar chingo chingue chink chinks chinless chino chinook chinos chins chinstrap
chinstraps chintz chintzy chinwag chip chipmunk chipmunks chipped chipper chippewa chippie chippies chipping chippy
chips chiquero chiquilla chiquillada chiquillo chiquita chiquitina chiquito chiquitín chirac chiral chiripa chirivía
chiron chirona chiropodist chiropractic chiropractor chiropractors chirp chirped chirping chirps chirpy chirriar
chirrido chirruping chis chisel chiseled chiseler chiseling chiselled chiselling chisels chisholm chisme chismear
chismorrear chismorreo chismosa chismoso chispa chispazo chispeante chisporrotear chisporroteo chist chistar chiste
chistera chistosa chistoso chit chita chitchat chitchatting chitlins chits chitter chittering chitters chitón chiva
chivalric chivalrous chivalry chivalrys chivar chivarse chivata chivato chive chives chivo chlamydia chloe chloral
chlorate chloride chlorinated chlorine chloroform chloroformed chlorophyll chloroplast chlorpromazine cho choc choca
chocante chocar chocha chocho chock chocked chocking chocks choclo choco chocolate chocolatero chocolatería chocolates
chocolatey chocolatier chocolaty choctaw choice choices choicest choir choirboy choirboys choirs choke choked choker
chokes choking chola cholera choleric cholesterol cholesterols choline cholinesterase cholo chomp chomped chomping
chomps chomsky chon chongqing chook choose chooser chooses choosing choosy chop chopin chopped chopper choppered
choppering choppers chopping choppy chopra chops chopstick chopsticks choque choral chorale chord chords chore
choreograph choreographed choreographer choreographers choreographing choreography chores choristers chorizo chorlito
chorra chorrada chorrear chorro chortle chortling chorus choruses chose chosen chota chotacabras choto chou chow
chowder chowing chows choza chris chriss christ christa christchurch christen christendom christened christening
christenings christensen christi christian christianity christians christie christina christine christines christmas
christmases christmastime christophe christopher christophers christs christy chroma chromatic chromatin chromatograph
chromatographic chromatography chrome chromic chromium chromosomal chromosome chromosomes chron chronic chronically
chronicle chronicled chronicler chroniclers chronicles chronicling chronograph chronological chronologically
chronology chronometer chronometric chrysalis chrysanthemum chrysanthemums chrysler chub chubasco chubasquero chubb
chubbier chubby chucha chuchería chucho chuck chucked chucking chuckle chuckled chuckles chuckling chucks chueca
chueco chuff chuffed chuffing chug chugged chugging chugs chula chulear chulería chuleta chullo chulo chum chumbo
chumming chummy chump chumps chums chung chunga chungking chunk chunks chunky chupa chupada chupado chupador chupadora
chupar chupatintas chupe chupeta chupete chupetín chupetón chupón church churches churchgoers churchgoing churchill
churchman churchmen churchs churchy churchyard churchyards churlish churn churned churning churns churrasco churro
chusma chute chutes chutney chutzpah chuza cháchara chía chícharo chófer cianhídrico cianuro cianógeno cianótica
cianótico ciao cias cibelina cibernética cicada cicadas cicatriz cicatrización cicatrizal cicatrizar cicely cicero
ciclismo ciclista ciclo ciclotrón ciclón cicuta cid cider cidra ciega ciegamente ciego cielito cielo ciempiés cien
ciencia cieno ciento científica científicamente científico cierne cierre cierro cierta ciertamente cierto cierva
ciervo cifra cifrada cifrado cifrar cig cigar cigarette cigarettes cigarra cigarrera cigarrillo cigarro cigars
cigomático cigüeña cigüeñal cilantro cilia cilicio cilindrada cilindro cilla cilíndrica cilíndrico cima cimentar
cimiento cimitarra cimmerian cinabrio cinc cincel cincelada cincelado cinch cincha cinched cinches cincinnati cinco
cincuenta cincuentona cincuentón cinder cinderella cinders cindy cindys cine cineasta cinema cinemas cinematic
cinematografía cinematographer cinematographers cinematographic cinematography cinematográfica cinematográfico
cinematógrafo cinemática cinismo cinnabar cinnamon cinque cinta cinto cintura cinturita cinturón cinética cinético
cipher ciphers cipote cipro ciprés circa circadian circassian circense circle circled circles circling circo circonio
circuit circuito circuitous circuitry circuits circulación circulante circular circulars circulate circulated
circulates circulating circulation circulations circulatorio circulatory circumcise circumcised circumcising
circumcision circumference circumnavigate circumnavigated circumnavigating circumscribed circumspect circumstance
circumstances circumstantial circumvent circumvented circumventing circuncidar circuncisión circunciso circundante
circunferencia circunnavegar circunscripción circunspecto circunstancia circunstancial circunvalación circunvolución
circus circuses cirio cirque cirrhosis cirrhotic cirrosis cirrus ciruela ciruelo cirugía cirujano cisco cisma cisne
cistercian cistern cisterna cisterns cistitis cita citación citadel citar citara citation citations citatorio cite
cited cites citibank cities citigroup citing citizen citizenry citizens citizenship cito citrate citrato citric
citrine citroen citron citrus city citys cityscape citywide ciudad ciudadana ciudadano ciudadanía ciudadela civet
civic civics civil civilian civilians civilidad civilisation civility civilización civilizar civilization
civilizations civilize civilized civilizing civilly civilmente civismo civvies cizalla cizallas cizaña ciática ciático
ciénaga clac clack clacker clacking clacks clad claddagh cladding claiborne claim claimant claimants claimed claiming
claims clair claire claires clairvoyance clairvoyant clairvoyants clam clamar clambake clamber clambered clambering
clammed clamming clammy clamo clamor clamored clamoring clamoroso clamors clamp clampdown clamped clamping clamps
clams clamshell clan clancy clandestina clandestinamente clandestine clandestinely clandestinidad clandestino clang
clanging clangs clank clanking clanks clans clansman clansmen clap clapboard clapped clapper clapping claps clapton
claptrap claque clara claraboya claramente clare clarence clarendon claret clarete clarice claridad clarificación
clarificar clarification clarifications clarified clarifies clarify clarifying clarinet clarinete clarinetista
clarinets clarion clarissa clarity clarividencia clarividente clark clarke clarkes claro claroscuro clary clarín clase
clash clashed clashes clashing clasificación clasificador clasificar clasp clasped clasping clasps class classed
classes classic classical classically classics classier classiest classification classifications classified
classifieds classifier classifiers classifies classify classifying classing classless classmate classmates classroom
classrooms classs classy clatter clattering clatters claude claudes claudette claudia claudias claudicar claudine
claudio claudius claus clause clauses claustro claustrofobia claustrophobia claustrophobic clausura clausurar clava
clavada clavado clavar clave clavel clavicle clavicles clavicordio clavija clavito clavo clavícula claw clawed clawing
claws clay claymore claymores clays clayton clean cleaned cleaner cleaners cleanest cleaning cleanings cleanliness
cleanly cleans cleanse cleansed cleanser cleansers cleanses cleansing cleanup cleanups clear clearance clearances
cleared clearer clearest clearheaded clearing clearinghouse clearings clearly clearness clears clearwater cleat cleats
cleavage cleave cleaved cleaver cleaves cleaving clef cleft clem clematis clemencia clemency clemens clement clemente
clementine clements clemons clemson clench clenched clenches clenching cleo cleopatra cleptomanía cleptómana
cleptómano clergy clergyman clergymans clergymen cleric clerical clerics clerk clerked clerking clerks clerkship clero
cleveland clevelands clever cleverer cleverest cleverly cleverness clew clica cliche cliches click clickable clicked
clicker clickers clicking clicks client cliente clientela clientele clients cliff cliffhanger clifford cliffs clifton
clima climactic climate climates climatic climatology climatológico climax climaxed climaxes climb climbed climber
climbers climbing climbs clime climes climática climático clinch clinched clincher clinches clinching cline cling
clingfilm clinging clings clingy clinic clinical clinically clinician clinicians clinics clink clinking clinks clint
clinton clintons clio clip clipboard clipped clipper clippers clipping clippings clips clique cliques cliquey clit
clitoral clitoris clits clive clo cloaca cloak cloaked cloaking cloakroom cloaks clobber clobbered clobbering clobbers
cloche clock clocked clocking clockmaker clocks clockwise clockwork clod clodhoppers clods clog clogged clogging clogs
cloister cloistered cloisters clomp clomping clonal clone cloned clones cloning clop clopping cloquear cloral clorato
clorhidrato clorhídrico cloro clorofila cloroformo cloruro clos close closed closely closeness closeout closeouts
closer closers closes closest closet closeted closets closeup closeups closing closings clostridium closure closures
clot cloth clothe clothed clothes clothesline clothespin clothespins clothing cloths clots clotted clotting cloud
cloudburst clouded cloudiness clouding cloudless clouds cloudy clough clout clove cloven clover clovers cloves clovis
clown clowned clowning clownish clowns cloying club clubbed clubbers clubbing clubfoot clubhouse clubs cluck clucked
clucking clucks clue clueca clued clueing clueless clues clump clumped clumping clumps clumpy clumsier clumsiest
clumsily clumsiness clumsy clung clunk clunked clunker clunking clunks clunky cluster clustered clustering clusters
clutch clutched clutches clutching clutter cluttered cluttering clutters clwyd clyde clásica clásicamente clásico
cláusula clérigo clímax clínica clínico clíper clítoris coaccionar coacción coach coached coaches coaching coachman
coachmen coachs coadjutor coagulación coagulant coagular coagulate coagulated coagulation coal coalesce coalesced
coalescing coalición coalition coalitions coalmine coals coarse coarseness coarser coartada coast coastal coasted
coaster coasters coastguard coasting coastline coastlines coasts coat coated coates coating coatings coatroom coats
coattails coauthor coautor coax coaxed coaxes coaxial coaxing cob coba cobain cobalt cobalto cobarde cobardemente
cobardía cobayo cobb cobble cobbled cobbler cobblers cobbles cobblestone cobblestones cobbling cobertizo cobertor
cobertura cobija cobijar cobijo cobol cobra cobrado cobrador cobranza cobrar cobras cobre cobrizo cobro cobs cobweb
cobwebby cobwebs coca cocaine cocaines cocaína cocción coccyx cocer cochambroso coche cochera cochero cochin cochina
cochinada cochinilla cochinillo cochinito cochino cochise cochlear cochran cocida cocido cociente cocina cocinar
cocinera cocinero cocinita cock cockamamie cockamamy cockatoo cocked cocker cockerel cockerels cockeyed cockfight
cockfighting cockfights cockiness cocking cockle cockles cockleshells cockney cockpit cockpits cockroach cockroaches
cocks cocksucker cocksuckers cocksure cocktail cocktails cockup cocky coclear coco cocoa cocobolo cocodrilo coconut
coconuts cocoon cocooned cocoons cocos cocotero cod coda codazo coddle coddled coddling code coded codeine codename
codenamed codeo codependency codependent coder coders codes codeword codex codeína codfish codger codgers codices
codicia codiciar codicil codicilo codiciosa codicioso codificación codificador codificadora codificar codification
codified codillo coding codo codon codorniz codpiece cody coed coeds coefficient coefficients coeficiente coenzyme
coerce coerced coercing coercion coercive coerción coexist coexisted coexistence coexistencia coexisting coexistir
coexists cofa coff coffee coffeehouse coffeehouses coffeemaker coffeepot coffees coffer coffers coffey coffin coffins
cofia cofradía cofre cog cogedor cogeneration cogent coger cogida cogido cognac cognición cognition cognitive
cognitively cognizance cognizant cogorza cogote cogs cohabit cohabitación cohabitar cohabitation cohecho cohen
coherence coherencia coherent coherente cohesion cohesiva cohesive cohesión cohete cohetero coho cohort cohorte
cohorts cohost coif coiffure coil coiled coiling coils coimbatore coin coinage coincide coincided coincidence
coincidences coincidencia coincident coincidental coincidentally coincidente coincides coinciding coincidir coined
coining coins coinsurance coital coito coitus coja cojear cojera cojinete cojo cojín coke coked cokes coking col cola
colaboración colaborador colaboradora colaborar colación colada coladera colado colador colander colapso colar colas
colateral colbert colby colcha colchester colchicine colchoneta colchón cold coldblooded colder coldest coldly
coldness colds cole coleccionar coleccionista colección colecta colectar colectiva colectivamente colectividad
colectivo colectomy colector colega colegiado colegial colegiala colegiatura colegio coleman colemans colera coleraine
coleridge coles coleslaw coleta coletazo coletilla colette colfax colgada colgado colgador colgajo colgante colgar
colgate coli colibrí colic colicky coliflor colilla colin colina colindante colins colirio coliseo coliseum colisión
colitis coll collaborate collaborated collaborates collaborating collaboration collaborations collaborative
collaboratively collaborator collaborators collage collagen collages collapse collapsed collapses collapsible
collapsing collar collarbone collard collared collaring collarless collars collarín collate collated collateral
collating collation colleague colleagues collect collectable collectables collected collectible collectibles
collecting collection collections collective collectively collectivization collector collectors collects colleen
colleens college colleges collegial collegiate colleja collet collide collided collider collides colliding collie
collier colliers colliery collin collins collision collisions collocation collodion colloid colloidal colloquial
colloquialism colloquialisms colloquially colloquium collude colluded colluding collusion collusive colmada colmado
colmar colmena colmenar colmillo colmilludo colmo colo colobus colocación colocar colofón cologne colognes coloidal
colombia colombian colombiana colombiano colombians colombina colombo colon colonel colonels colonia colonial
colonialism colonialist colonials colonic colonics colonies colonist colonists colonización colonizador colonizadora
colonizar colonization colonize colonized colonizing colonnade colono colonoscopy colons colony colonys colophon
coloquial coloquio color coloración colorada colorado colorante coloration colorblind colorear colored coloreds
colorete colorful colorfully colorido coloring colorist colorista colorized colorless colors colorín colosal coloso
colossal colossally colosseum colossians colossus colostomy colostrum colour coloured colourful colouring colours cols
colt coltrane colts columbia columbian columbine columbus column columna columnata columnist columnists columns
columpio colusión colza colágeno colérica colérico colón com coma comadre comadreja comadrona comanche comanches
comandancia comandante comandar comando comarca comarcal comas comatosa comatose comatoso comb comba combat combatant
combatants combate combatiente combating combatir combative combats combed combinación combinada combinado combinar
combination combinations combinatoria combinatorial combine combined combines combing combining combo combos combs
combust combusted combustible combustion combustión come comeback comebacks comedero comedia comedian comedians
comediante comedic comedida comedido comedies comedor comedora comedown comedy comedys comely comendador comensal
comentar comentario comentarista comento comenzar comer comerciante comerciar comercio comers comes comestible comet
cometa cometary cometer cometida cometido comets comeuppance comezón comfort comfortable comfortably comforted
comforter comforters comforting comforts comfy comible comic comical comically comicios comics comida comidilla comido
comienzo comigo comilona comilón coming comings comino comisaria comisario comisaría comisionada comisionado comisión
comisura comitiva comité comm comma command commandant commandants commanded commandeer commandeered commandeering
commander commanders commanding commandment commandments commando commandos commands commas commemorate commemorated
commemorates commemorating commemoration commemorative commence commenced commencement commences commencing commend
commendable commendation commendations commended commending commends commensurate comment commentaries commentary
commentator commentators commented commenter commenting comments commerce commercial commercialisation commercialism
commercialization commercialize commercialized commercially commercials commie commies commingled comminuted
commiserate commiserating commiserations commissar commissars commissary commission commissioned commissioner
commissioners commissioning commissions commit commitment commitments commits committal committed committee committees
committing commode commodities commodity commodore commodores commodus common commonalities commonality commoner
commoners commonest commonly commonplace commons commonsense commonwealth commotion communal commune communed communes
communicable communicate communicated communicates communicating communication communications communicative
communicator communicators communing communion communique communiques communism communist communistic communists
communities community communitys commutation commutative commute commuted commuter commuters commutes commuting como
comodidad comodoro comodín comoquiera comoros comp compact compacta compacted compaction compacto compactor compacts
compadecer compadre compaginar compagnie companies companion companions companionship company companys compaq
comparability comparable comparación comparada comparado comparar comparativa comparativamente comparative
comparatively comparativo comparator compare comparecencia comparecer compared compares comparing comparison
comparisons comparsa comparte compartimiento compartir compartment compartmentalization compartmentalize
compartmentalized compartmentalizing compartments compasiva compasivamente compasivo compasión compass compasses
compassion compassionate compassionately compatibilidad compatibility compatible compatriot compatriota compatriots
compaña compañera compañerismo compañero compañía comped compel compelled compelling compellingly compels compendio
compendium compenetración compensación compensador compensar compensate compensated compensates compensating
compensation compensations compensatoria compensatorio compensatory compete competed competence competences
competencia competencies competency competent competente competes competición competidor competidora competing
competir competition competitions competitive competitively competitiveness competitor competitors compilación
compilador compilar compilation compilations compile compiled compiler compilers compiles compiling compinche comping
complacencia complacency complacent complacer complaciente complain complainant complainants complained complainer
complaining complains complaint complaints compleja complejidad complejo complement complementar complementaria
complementario complementarity complementary complemented complementing complemento complements completa completamente
completar completas complete completed completely completeness completes completing completion completions completo
complex complexes complexion complexions complexities complexity complexión compliance compliant complicación
complicada complicado complicar complicate complicated complicates complicating complication complications complicidad
complicit complicity complied complies compliment complimentary complimented complimenting compliments complot comply
complying compo component componente components componer comport comporta comportamiento comportar comporte comporting
comportment compose composed composer composers composes composición composing composite composites compositing
composition compositional compositions compositor compositora compost composting compostura composure compota compote
compound compounded compounding compounds compra comprada comprado comprador compradora comprar compraventa comprehend
comprehended comprehending comprehends comprehensible comprehension comprehensive comprehensively comprender
comprensible comprensiva comprensivo comprensión compresa compresivo compresión compresor compress compressed
compresses compressing compression compressions compressive compressor compressors comprimida comprimido comprimir
comprise comprised comprises comprising comprobación comprobante comprobar comprometedor comprometer compromise
compromised compromises compromising compromiso comprueba comps compton comptroller comptrollers compuerta compuesta
compuesto compulsion compulsions compulsiva compulsive compulsively compulsivo compulsión compulsorily compulsory
compunction compunctions compungido compuserve computable computación computar computation computational
computationally computations compute computed computer computerised computerization computerized computers computes
computing compás comrade comrades comradeship comsat comte comulgar comuna comunal comunicación comunicada comunicado
comunicar comunicativa comunicativo comunidad comunismo comunista comunión común comúnmente con conan conato conc
concatenation concave conceal concealed concealer concealing concealment conceals concebible concebir concede conceded
conceder concedes conceding conceit conceited conceits conceivable conceivably conceive conceived conceives conceiving
concejal concejala concejero concejo concentración concentrada concentrado concentrador concentrar concentrate
concentrated concentrates concentrating concentration concentrations concentrator concentric concepción concept
conception conceptions concepto concepts conceptual conceptualize conceptually concern concerned concerniente
concerning concerns concert concertada concertado concertar concerted concertina concertista concerto concertos
concerts concesionario concesión concession concessions conch concha conchuda conciencia concienzuda concienzudamente
concienzudo concierge concierges concierto conciliación conciliador conciliadora conciliar conciliate conciliation
conciliatory concilio concisa concise concisely conciso conciudadano conclave conclude concluded concludes concluding
concluir conclusion conclusions conclusiva conclusive conclusively conclusivo conclusión concluyente concluyentemente
concoct concocted concocting concoction concoctions concomitant concord concordance concordancia concordar concorde
concordia concourse concreción concreta concretamente concretar concrete concretely concretes concreto concubina
concubinato concubine concubines concuerda concuerde concupiscencia concur concurred concurrence concurrencia
concurrency concurrent concurrente concurrently concurring concurrir concurs concursar concurso concusión concussed
concussion concussions concussive condado conde condecoración condecorar condemn condemnation condemned condemning
condemns condena condenable condenación condenada condenado condenar condenatoria condenatorio condensa condensación
condensador condensar condensate condensation condense condensed condenser condensers condenses condensing condesa
condescend condescended condescendencia condescendiente condescending condescendingly condescends condescension
condestable condicionada condicionado condicional condicionamiento condicionar condición condiment condimentar
condimento condiments condition conditional conditionally conditioned conditioner conditioners conditioning
conditionings conditions condo condole condolence condolences condolencia condom condominio condominium condominiums
condoms condonar condone condoned condones condoning condor condors condos conducción conducir conducive conduct
conducta conductance conducted conducting conduction conductive conductividad conductivity conducto conductor
conductora conductors conducts conduit conduits cone conectar conectivo coneja conejera conejillo conejo cones
conexión coney conf confab confabulación confabulador confabuladora confabular confeccionar confección confection
confectionary confectioner confectionery confederación confederacy confederada confederado confederate confederated
confederates confederation confer conferees conference conferences conferencia conferenciante conferenciar
conferencing conferencista conferir conferred conferring confers confesa confesado confesar confesional confesionario
confesión confeso confesor confess confessed confesses confessing confession confessional confessions confessor
confessors confeti confetti confiable confiada confiadamente confiado confianza confiar confidant confidante
confidants confide confided confidence confidences confidencia confidencial confidencialmente confident confidente
confidential confidentiality confidentially confidently confides confiding confiesa confieso configurable
configuración configurar configuration configurations configure configured configures configuring confinada confinado
confinamiento confinar confine confined confinement confines confining confirm confirmación confirmando confirmar
confirmation confirmations confirmed confirming confirms confiscación confiscada confiscado confiscar confiscate
confiscated confiscates confiscating confiscation confitada confitado confite confitero confitería confitura
conflagración conflagration conflict conflicted conflicting conflicto conflicts confluence confluencia confocal
conform conformación conformal conformance conformar conformation conformational conforme conformed conformidad
conforming conformist conformista conformity conforms confortable confortablemente confortante confortar conforte
conforto confound confounded confoundedly confounding confounds confraternidad confront confrontación confrontar
confrontation confrontational confrontations confronted confronting confronts confucian confucius confundir confusa
confuse confused confuses confusing confusion confusions confusión confuso confín cong conga congeal congealed
congeals congelación congelador congelamiento congelante congelar congenial congeniar congenital congenitally conger
congested congestion congestiva congestive congestivo congestión conglomeración conglomerado conglomerate
conglomerates conglomeration congo congoja congolese congoleño congrats congratulate congratulated congratulates
congratulating congratulation congratulations congratulatory congregación congregants congregar congregate congregated
congregates congregating congregation congregational congregations congresista congreso congress congresses
congressional congressman congressmans congressmen congresswoman congruence congruencia congruent congruente congénita
congénito conic conical conifer coniferous conifers conjecture conjectures conjetura conjeturar conjoined conjugación
conjugal conjugar conjugate conjugated conjugating conjugation conjunción conjunction conjunctive conjunctivitis
conjunta conjuntamente conjuntar conjuntivitis conjunto conjura conjurado conjurar conjuration conjure conjured
conjurer conjures conjuring conjuro conjuror conk conked conking conks conley conllevar conman conmemoración
conmemorar conmemorativa conmemorativo conmigo conminuta conmiseración conmoción conmovedor conmovedora conmover
conmutación conmutador conmutar conn connaught connect connected connectedness connecticut connecting connection
connections connective connectivity connector connectors connects conned conner connery connexion connexions connie
connies conning conniption connivance connive connived connivencia conniving connoisseur connoisseurs connolly connors
connotación connotation connotations connotes connubial cono conocedor conocedora conocer conocida conocido
conocimiento conque conquer conquered conquering conqueror conquerors conquers conquest conquests conquista
conquistador conquistadora conquistadors conquistar conrad cons consagración consagrar consanguíneo conscience
consciences consciente conscientemente conscientious conscientiously conscious consciously consciousness conscript
conscripted conscripting conscription conscripto conscripts consecrate consecrated consecrates consecration
consecución consecuencia consecuente consecuentemente consecutiva consecutivamente consecutive consecutively
consecutivo conseguir consejera consejero consejo consenso consensual consensus consent consented consentida
consentido consentimiento consenting consentir consents consequence consequences consequent consequential consequently
conserje conserjería conserva conservación conservador conservadora conservadurismo conservancy conservante conservar
conservation conservationist conservationists conservatism conservative conservatively conservatives conservatoire
conservator conservatories conservatorio conservatorship conservatory conserve conserved conservera conserves
conserving consider considerable considerablemente considerably consideración considerada considerado considerando
considerar considerate consideration considerations considered considering considers consign consigna consignación
consignar consigned consignee consigning consignment consignments consigo consiguiente consist consisted consistencia
consistency consistent consistente consistently consisting consistir consistorio consists consola consolación
consolador consoladora consolar consolation consolations console consoled consoles consolidación consolidada
consolidado consolidar consolidate consolidated consolidates consolidating consolidation consolidator consoling
consonancia consonant consonante consonants consorcio consort consorte consorted consortia consorting consortium
consorts conspicuo conspicuous conspicuously conspiracies conspiración conspiracy conspirado conspirador conspiradora
conspirar conspirator conspiratorial conspirators conspire conspired conspires conspiring constable constables
constabulary constance constancia constancy constant constante constantemente constantine constantinople constantly
constants constar constelación constellation constellations consternación consternation constipación constipada
constipado constipated constipation constitucional constitucionalidad constitucionalmente constitución constituencies
constituency constituent constituents constituir constitute constituted constitutes constituting constitution
constitutional constitutionality constitutionally constitutions constitutive constituyente constr constrain
constrained constraining constrains constraint constraints constricción constrict constricted constricting
constriction constrictive constrictor constrictora constrictors constricts construcción construct constructed
constructing construction constructions constructiva constructive constructively constructivist constructivo
constructor constructora constructors constructs construe construed construir consuelo consuetudinario consul
consulado consular consulate consulates consuls consult consulta consultancies consultancy consultant consultants
consultar consultation consultations consultative consulted consulting consultiva consulto consultor consultora
consultorio consults consumable consumables consumación consumada consumado consumar consume consumed consumer
consumerism consumerist consumers consumes consumible consumición consumida consumido consumidor consumidora consuming
consumir consummate consummated consummating consummation consumo consumption consumptions consumptive cont conta
contabilidad contabilizar contable contact contacted contacting contacto contacts contada contado contador contadora
contaduría contagiar contagio contagion contagiosa contagioso contagious contain contained container containers
containing containment contains contaminación contaminant contaminants contaminar contaminate contaminated
contaminates contaminating contamination contante contar contario conte contemplación contemplar contemplate
contemplated contemplates contemplating contemplation contemplativa contemplative contemplativo contemporaneous
contemporaries contemporary contemporánea contemporáneo contempt contemptible contemptuous contemptuously contencioso
contención contend contended contender contenders contendiente contending contendor contends contenedor contener
contenida contenido content contenta contentar contented contentedly contention contentions contentious contentment
contento contents contest contestación contestant contestants contestar conteste contested contesting contests context
contexto contexts contextual contextura contienda contigo contigua contiguo contiguous continent continental
continente continents contingencia contingencies contingency contingent contingente continua continuación continuada
continuado continual continually continuamente continuance continuar continuation continue continued continues
continuidad continuing continuity continuo continuous continuously continuum conto contonearse contoneo contorno
contorsionista contort contorted contorting contortionist contortions contour contoured contours contr contra
contraalmirante contraatacar contraataque contrabajo contraband contrabandear contrabandista contrabando contracción
contraception contraceptive contraceptives contracorriente contract contracted contracting contraction contractions
contracto contractor contractors contracts contractual contractually contradanza contradecir contradicción contradicho
contradict contradicted contradicting contradiction contradictions contradictoria contradictorio contradictory
contradicts contraer contragolpe contraindications contralmirante contralor contralto contraluz contramaestre
contramano contraofensiva contraorden contrapartida contrapelo contrapeso contraposición contraproducente contraption
contraptions contrapunto contraria contrariamente contrariar contrariedad contrario contrarrestar contrarrevolución
contrary contraría contras contraseña contrast contrasta contrastar contraste contrasted contrasting contrasts
contrata contratación contratante contratar contratiempo contratista contrato contravención contravene contravened
contravenes contravening contravenir contraventana contravention contreras contretemps contrib contribución
contribuidor contribuir contribute contributed contributes contributing contribution contributions contributor
contributors contributory contribuyente contrición contrincante contrite contrition contrivance contrive contrived
contriving control controllable controlled controller controllers controlling controls controversia controversial
controversies controversy contundencia contundente contused contusion contusions contusión conundrum convalecencia
convaleciente convalesce convalescence convalescent convalescing convection convective convencer convencimiento
convencional convencionalismo convencionalmente convención convene convened convener convenes convenida convenido
convenience conveniences conveniencia convenient conveniente convenientemente conveniently convening convenio convenir
convenor convent convention conventional conventionality conventionally conventioneers conventions convento convents
converge converged convergence convergencia convergent converger converges converging conversa conversación
conversador conversadora conversant conversar conversation conversational conversationalist conversations converse
conversed conversely converses conversing conversion conversions conversión converso convert converted converter
converters convertible convertibles convertidor converting convertir convertor converts convex convexo convey
conveyance conveyancing conveyed conveyer conveying conveyor conveyors conveys convicción convict convicta convicted
convicting conviction convictions convicto convicts convidado convidar convince convinced convincente convincentemente
convinces convincing convincingly convite convivencia convivial convivir convocar convocation convocatoria convoluted
convolution convolutions convoy convoys convulsa convulse convulsed convulsing convulsion convulsionar convulsions
convulsiva convulsive convulsivo convulsión conway conyugal coo cooing cook cookbook cookbooks cooke cooked cooker
cookers cookery cookhouse cookie cookies cooking cookings cookout cooks cooktop cookware cool coolant cooled cooler
coolers coolest cooley coolidge coolie coolies cooling coolly coolness cools coon coons coonskin coop cooped cooper
cooperación cooperador cooperadora cooperante cooperar cooperate cooperated cooperates cooperating cooperation
cooperativa cooperative cooperatively cooperatives cooperativo coopers cooperstown coops coordenada coordinación
coordinada coordinado coordinador coordinadora coordinar coordinate coordinated coordinates coordinating coordination
coordinator coordinators coors coos coot cootie cooties coots cop copa copacabana copacetic copada copado cope coped
copeland copenhagen copernicus copero copes copete copia copiador copiadora copiar copied copier copiers copies
copilot copilots coping copiosa copiosamente copious copista copión copla copland copley copo copolymer copped copper
copperfield copperhead copperheads coppers coppery copping coppola copra copropietaria copropietario cops copse copter
copters coptic copular copulate copulated copulating copulation copy copybook copycat copycats copycatting copying
copyleft copyright copyrighted copyrights copys copywriter copywriters copywriting copón coque coqueta coquetear
coqueteo coquetería coqueto coquette coquettish cor cora coraje corajoso corajuda corajudo coral corals coraza
corazonada corazón corbata corbatín corbeta corby corcel corchea corcho cord cordaje corded cordel cordelia cordero
cordial cordialidad cordially cordialmente cordillera cordita cordite cordless cordoba cordon cordoned cordoning cords
cordura corduroy cordón core corea coreana coreano corear coreo coreografía cores corey coreógrafo corfu corgi
coriander coring corinne corinth corinthian corinthians corintio corista cork corked corker corking corks corkscrew
corky corleone cormorant cormorants cormorán corn cornada cornamenta cornamusa cornball cornbread corncob cornea
corneado corneal corneas corned cornelia cornelius cornell corner cornerback cornered cornering corners cornerstone
cornerstones cornet corneta cornets cornezuelo cornfield cornfields cornflake cornflakes cornflower cornflowers
corniest corning cornisa cornish cornmeal corno cornpone cornrows corns cornstalk cornstarch cornucopia cornuda
cornudo cornwall corny coro corolario corolla corollary corona coronación coronada coronado coronal coronar coronaria
coronario coronary coronation coronel coroner coroners coronet coronilla corp corpiño corpora corporación corporal
corporals corporate corporation corporations corporativa corporativo corporeal corps corpse corpses corpsman corpsmen
corpulencia corpulent corpulenta corpulento corpus corpuscle corpuscles corpórea corpóreo corr corra corral corralled
corralling corrals correa correccional corrección correct correcta correctamente corrected correcting correction
correctional corrections correctiva corrective correctivo correctly correctness correcto corrector correctora corrects
corredera corrediza corredizo corredor corredora correduría corregidor corregir correlación correlate correlated
correlates correlating correlation correlations correlative correo correosa correoso correr correría correspond
corresponded correspondence correspondences correspondencia correspondent correspondents corresponder correspondiente
corresponding correspondingly corresponds corresponsal corretaje corretear corrida corrido corridor corridors corrie
corriente corrillo corrimiento corrine corro corroboración corroborar corroborate corroborated corroborates
corroborating corroboration corroborative corrode corroded corrodes corroding corroer corromper corrosion corrosiva
corrosive corrosivo corrosión corrugated corrupción corrupt corrupta corrupted corrupter corruptible corrupting
corruption corruptions corruptive corrupto corruptor corruptora corrupts corsa corsage corsages corsair corsario corse
corset corsets corsica corsican corso corsé corta cortacircuitos cortada cortado cortador cortadora cortafuego
cortante cortaplumas cortar corte cortejar cortejo cortes cortesana cortesano cortesía cortex cortez corteza cortical
corticosteroid corticosteroids cortijo cortina cortisol cortisone cortland corto cortés cortésmente corva corvallis
corvette corvettes corvina corvus cory corzo cos cosa cosaca cosaco cosby coscorrón cosecha cosechar coser cosh cosida
cosido cosier cosign cosigned cosigning cosine cosmetic cosmetics cosmetology cosmic cosmically cosmological
cosmologist cosmologists cosmology cosmología cosmológica cosmonaut cosmonauts cosmopolita cosmopolitan cosmos
cosmética cosmético cosmólogo coso cosplay cosponsor cosponsors cosquillas cosquilleo cosquillosa cosquilloso cossack
cossacks cost costa costado costal costanera costar costarricense costars costco coste costear costed costello costera
costero costilla costillar costing costliest costly costner costo costosa costoso costra costs costumbre costume
costumed costumer costumers costumes costuming costura costurera costurero cosy cot cota cotarro cote cotejar cotejo
coterie cotidiana cotidianamente cotidiano cotilla cotillear cotillion cotillions cotillón cotiza cotización cotizada
cotizado cotizar coto cotorra cotorrear cotorreo cots cotswold cotswolds cotta cottage cottages cotter cotton cottoned
cottons cottonseed cottontail cottontails cottonwood cottonwoods couch couched couches couching cougar cougars cough
coughed coughing coughs could couldnt couldst couldve coulee coulis coulomb coulter council councillor councillors
councilman councilmans councilmen councilor councilors councils councilwoman counsel counseled counseling counselled
counselling counsellor counsellors counselor counselors counsels count countable countdown countdowns counted
countenance counter counteract counteracted counteracting counteracts counterattack counterattacked counterattacking
counterattacks counterbalance counterclockwise counterculture countered counterespionage counterfeit counterfeited
counterfeiter counterfeiters counterfeiting counterfeits countering counterinsurgency counterintelligence
counterintuitive countermand countermanded countermanding countermeasure countermeasures countermove counteroffensive
counteroffer counterpart counterparts counterpoint counterproductive counterrevolutionary counters countersign
countersigned counterstrike countervail countervailing counterweight countess countesses countesss counties counting
countless countries country countryman countrymen countrys countryside countrysides countrywide counts county countys
countywide coup coupe coupes couple coupled coupler couplers couples couplet couplets coupling couplings coupon
coupons coups courage courageous courageously courier couriered couriers course coursed courses coursework coursing
court courted courteous courteously courtesan courtesans courtesies courtesy courthouse courthouses courtier courtiers
courting courtly courtney courtneys courtroom courtrooms courts courtship courtyard courtyards couscous cousin cousins
couture couturier covacha covalent covariance cove coven covenant covenants covens coventry cover coverage coverages
coveralls covered covering coverings covers covert covertly coverup coves covet coveted coveting covetous covets covey
covid cow coward cowardice cowardly cowards cowbell cowboy cowboys cowed cowell cower cowered cowering cowers cowes
cowgirl cowgirls cowhand cowhands cowherd cowhide cowl cowley cowlick cowling cowls cowman coworker coworkers cowpoke
cowpokes cowpox cowrie cows cowshed cox coxis coxswain coy coyness coyote coyotes coyuntura coz cozier cozies cozumel
cozy coágulo coñac cptsd crab crabbing crabby crabs crack crackdown cracked cracker crackerjack crackers crackhead
crackheads cracking crackle crackled crackles crackling crackpot crackpots cracks cracow cradle cradled cradles
cradling craft crafted craftier craftiest crafting crafts craftsman craftsmans craftsmanship craftsmen crafty crag
craggy crags craig cram crammed cramming cramp cramped cramping crampons cramps crams cranberries cranberry crane
craneal craneana craned cranes cranial craning craniotomy cranium crank crankcase cranked crankier cranking cranks
crankshaft cranky crannies cranny crap crape crapped crapper crappie crappier crappiest crapping crappy craps
crapshoot crash crashed crasher crashers crashes crashing craso crass crassness crassus crate crated crater cratered
craters crates cravat crave craved craven craves craving cravings craw crawdad crawfish crawford crawl crawled crawler
crawlers crawlies crawling crawls crawlspace crawly cray crayfish crayola crayon crayons craze crazed crazier crazies
craziest crazily craziness crazy crazys crea creacionismo creación creador creadora creak creaked creaking creaks
creaky cream creamed creamer creamery creamiest creaminess creaming creams creamy crear crease creased creases create
created creates creatine creating creatinine creation creationism creationist creationists creations creativa creative
creatively creatives creativity creativo creator creators creatura creature creatures crecer creces crecida crecido
creciente crecimiento cred credence credencial credential credentialed credentialing credentials credenza credibilidad
credibility credible credibly credit creditable credited crediticia crediticio crediting creditor creditors credits
credo credulidad credulity credulous cree creed creeds creek creeks creel creencia creep creeper creepers creepier
creepiest creepily creeping creeps creepy creer crees creighton crema cremación cremains cremallera cremate cremated
cremating cremation cremations crematoria crematorio crematorium crematory creme cremosa cremoso crenshaw creole
creosota creosote crepe crepes crepitante crepitar crept crepuscular crepúsculo crescendo crescent crespo cress crest
cresta crested crestfallen cresting crests creta cretaceous crete cretin cretina cretino cretinous cretins cretáceo
crevasse crevasses crevice crevices crew crewed crewing crewman crewmen crews creyente creíble criada criadero criado
criador criadora crianza criar criatura crib criba cribbage cribbed cribbing cribs crichton crick cricket cricketer
cricketers cricketing crickets cricoid cricoides cried crier cries crikey crim crime crimea crimean crimen crimes
criminal criminalidad criminalist criminalista criminality criminalize criminalized criminally criminalmente criminals
criminologist criminologists criminology criminología crimp crimped crimping crimson crin cringe cringed cringing
crinkle crinkled crinkles crinkling crinkly crinoline criolla criollo cripes cripple crippled cripples crippling
cripta criptografía criptograma criptográfica criptográfico cris crisantemo crises crisis crisma crisol crisp crisped
crisper crispin crisply crisps crispy crisscross crisscrossed crisscrossing cristal cristalera cristalería cristalina
cristalino cristalización cristalizar cristiana cristianamente cristiandad cristianismo cristiano cristina cristinas
cristo crisálida crit criteria criterio criterion critic critical criticality critically criticar criticise criticised
criticism criticisms criticize criticized criticizes criticizing criticona critics criticón critique critiqued
critiques critiquing critter critters croak croaked croaker croaking croaks croar croat croata croatia croatian
croatians croats crocante croce crochet crocheted crocheting crock crocked crockery crockett crocks crocodile
crocodiles crocus croft crofters croissant croissants cromo cromosoma cromwell cromática crone crones cronies cronin
cronista cronología cronológica cronológicamente cronológico cronometrar crony cronógrafo cronómetro crook crooked
crookedest crooks croon crooner crooning crop cropland cropped cropper cropping crops croquet croqueta croquette
croquettes croquis crore crores crosby cross crossbar crossbeam crossbones crossbow crossbows crossbred crossbreed
crosscheck crosschecked crosschecking crosscut crosse crossed crosser crosses crossfire crossing crossings crossover
crossovers crossroad crossroads crosstalk crosstown crosswalk crosswind crosswinds crossword crosswords crotch
crotches crotchety croton crouch crouched crouches crouching croup croupier croupiers crow crowbar crowbars crowd
crowded crowding crowds crowed crowing crowley crowleys crown crowned crowning crowns crows croydon cru cruce crucero
cruces crucial crucially cruciate crucible crucificada crucificado crucificar crucified crucifijo crucifix crucifixes
crucifixion crucifixions crucifixión crucify crucifying crucigrama crud cruda crudamente cruddy crude crudely
crudeness cruder crudest crudeza crudity crudo cruel crueldad crueler cruelest crueller cruellest cruelly cruelmente
cruelties cruelty cruenta cruento cruet cruise cruised cruiser cruisers cruises cruising crujido crujiente crujir
crujía cruller crullers crumb crumble crumbled crumbles crumbling crumbly crumbs crumby crummy crump crumpet crumpets
crumple crumpled crumples crumpling crunch crunched cruncher crunchers crunches crunching crunchy crup crusade
crusader crusaders crusades crusading crush crushed crusher crushers crushes crushing crusoe crust crustacean
crustaceans crustal crusted crusting crusts crusty crustáceo crutch crutches crux cruz cruza cruzada cruzado cruzar
cruzeiros cry crybabies crybaby crying cryogenic cryogenically cryogenics cryonic cryonics crypt cryptic cryptogram
cryptograph cryptographer cryptographers cryptographic cryptography cryptology crypts crystal crystalline
crystallization crystallize crystallized crystallizes crystallographic crystallography crystals cráneo crápula cráter
crédito crédula crédulo cría crío crítica críticamente crítico crónica crónicamente crónico cthulhu cuadernillo
cuaderno cuado cuadra cuadrada cuadrado cuadragésimo cuadrangular cuadrante cuadrar cuadriga cuadrilla cuadrilátero
cuadro cuadrángulo cuadrícula cuadrúpedo cuajada cuajado cuajar cuajo cual cualesquiera cualidad cualquier cualquiera
cuan cuando cuanta cuantiosa cuantioso cuantitativo cuanto cuantía cuarenta cuarentena cuarentona cuarentón cuaresma
cuarta cuartel cuartelillo cuarteto cuarto cuartucho cuarzo cuasi cuate cuatrero cuatrimestre cuatro cuatrocientas
cuatrocientos cub cuba cuban cubana cubano cubans cubbies cubby cubbyhole cube cubed cubes cubeta cubic cubicle
cubicles cubierta cubierto cubil cubilete cubismo cubist cubista cubit cubital cubits cubo cubrecama cubrimiento
cubrir cubs cubículo cuca cucaracha cuchara cucharada cucharilla cucharón cuchichear cuchicheo cuchilla cuchillada
cuchillería cuchillo cuchitril cuckold cuckolded cuckolding cuckolds cuckoo cuckoos cuclillas cuclillo cuco cucumber
cucumbers cucurucho cucú cud cuddle cuddled cuddles cuddling cuddly cuddy cudgel cue cued cueing cuelga cuello cuenca
cuenco cuenta cuentagotas cuentakilómetros cuentero cuentista cuento cuerda cuerdo cuerno cuero cuerpo cuervo cues
cuesta cuestas cuestionable cuestionar cuestionario cuestión cuesto cueva cueza cuff cuffed cuffing cufflink cufflinks
cuffs cuida cuidado cuidador cuidadora cuidadosa cuidadosamente cuidadoso cuidar cuido cuirass cuisinart cuisine
cuisines culata culatazo culebra culebrón culero culinaria culinario culinary culito cull culled cullen culling culls
cully culminación culminante culminar culminate culminated culminates culminating culmination culo culona culote
culottes culpa culpabilidad culpability culpable culpada culpado culpar culposo culprit culprits cult culta cultist
cultists cultivable cultivador cultivar cultivars cultivate cultivated cultivates cultivating cultivation cultivo
culto cults cultura cultural culturally culture cultured cultures culver culvert culverts culón cumberland cumbersome
cumbre cumbria cumin cummerbund cumming cummings cumpleaños cumplida cumplido cumplidor cumplimiento cumplir
cumulative cumulonimbus cumulus cuna cunard cundido cundir cuneiform cuneiforme cuneta cunnilingus cunning cunningham
cunningly cunt cunts cuota cup cupbearer cupboard cupboards cupcake cupcakes cupid cupido cupids cupo cupola cuppa
cupped cupping cups cupé cupón cur cura curable curacao curación curada curado curador curadora curandera curandero
curar curare curate curated curating curativa curative curativo curator curators curb curbed curbing curbs curbside
curbstone curd curda curdle curdled curdles curdling curds cure cured cures curfew curfews curia curiae curie curies
curing curio curios curiosa curiosamente curiosear curiosidad curiosities curiosity curiositys curioso curious
curiously curl curled curler curlers curlicue curling curls curly curmudgeon curra currant currants currencies
currency current currently currents curricula curricular curriculum curried currier curries curro curruca curry
currying currys curs cursado cursar curse cursed curses cursi cursilería cursillo cursing cursiva cursive curso cursor
cursors cursory curt curtail curtailed curtailing curtailment curtain curtains curtida curtido curtidor curtiduría
curtin curtir curtis curtiss curtsey curtsy curul curva curvaceous curvada curvado curvar curvatura curvature curve
curved curves curvilínea curving curvo curvy cusco cush cushing cushion cushioned cushioning cushions cushy cusp cuss
cussed cussing custard custer custodia custodial custodian custodians custodiar custodio custody custodys custom
customarily customary customer customers customisation customise customised customization customizations customize
customized customizing customs cut cutaneous cutaway cutaways cutback cutbacks cute cuteness cuter cutest cutesy
cuthbert cuticle cuticles cutie cuties cutis cutlass cutler cutlers cutlery cutlet cutlets cutoff cutout cutouts
cutpurse cutre cuts cutter cutters cutthroat cutthroats cutting cuttings cuttlefish cutty cutánea cutáneo cutícula
cuya cuyo cuz cuádruple cuántica cuántico cuáquera cuáquero cuña cuñada cuñado cuño cw cya cyan cyanide cyanosis
cyanotic cybernetic cybernetics cyberpunk cybersex cyberspace cyborg cyborgs cyclades cycle cycled cycles cyclic
cyclical cycling cyclist cyclists cyclone cyclones cyclonic cyclops cyclosporine cyclotron cygnus cylinder cylinders
cylindrical cymbal cymbals cymru cynic cynical cynically cynicism cynics cynosure cynthia cynthias cypher cypress
cypriot cyprus cyril cyrillic cyrus cyst cysteine cystic cysts cytochrome cytokines cytology cytoplasm cytoplasmic
cytotoxic czar czars czech czechoslovakia czechoslovakian cábala cálcico cálculo cálida cálido cáliz cámara cámera
cáncer cándida cándido cántaro cántico cánula cápsula cárcel cárter cáscara cátodo cáustica cáustico cáñamo cédula
céfiro célebre célibe célula céntimo céntrica céntrico césar césped cía cíclica cíclico cíclope címbalo cínica
cínicamente cínico círculo cítara cítrico cívica cívico cóccix códice código cólera cólico cómica cómicamente cómico
cómoda cómodamente cómodo cómplice cómputo cóncava cóncavo cóndor cónica cónsul cónyuge cópula córcholis córnea
cósmica cósmico cúbica cúbico cúbito cúmulo cúpula cúrcuma cúspide cúter dab dabbed dabbing dabble dabbled dabbler
dabbles dabbling dabs daca dacha dachshund dachshunds dacia dacoit dacoits dactilar dactilógrafa dad dada daddies
daddy daddys dadivoso dado dador dadora dads daedalus daemon daemons daffodil daffodils daffy daft dag daga dagenham
dagger daggers dago dagos dah dahl dahlia dahlias daikon dailies daily daimler daimyo daintily dainty daiquiri
daiquiris dairy dais daisies daisy daisys dak dakar dakota dala dalai dale dales daley dalhousie dali dalia dalian
dallas dalliance dalliances dallied dally dallying dalmatian dalmatians dalton daltonismo dam dama damage damaged
damages damaging damasco damascus damask dame dames damian damien damisela dammed damming dammit damn damnable
damnably damnation damndest damned damnedest damning damns damocles damon damons damp dampen dampened dampener
dampeners dampening dampens damper dampers damping dampness dams damsel damsels damson dan dana danas dance danced
dancer dancers dances dancing dancings dandelion dandelions dander dandies dandruff dandy dane danes danesa dang
danged danger dangerous dangerously dangers dangle dangled dangles dangling daniel danielle danielles daniels danish
danishes dank danny dannys dante dantes danton danube danza danzante danzar danzarín danzig danés dap daphne daphnes
dapper dapple dappled dar darby darcy dardo dare dared daredevil daredevils dares daresay darfur darien darin daring
daringly dario darius darjeeling dark darken darkened darkening darkens darker darkest darkie darkies darkling darkly
darkness darkroom darky darla darlene darling darlings darlington darmstadt darn darned darnedest darnell darning
darrel darrell darren darrens darrin darrow darryl darryls dart dartboard darted darth darting dartmoor dartmouth
darts darwin darwinian darwinism darwins daryl das dash dashboard dashboards dashed dashes dashing dastardly data
databank databanks database databases datable datar datatype date datebook dated dateless dateline dates dating dato
dats datum daub daubed dauber daubs daugherty daughter daughters daunt daunted daunting dauntless dauphin dauphine
davao dave davenport daves david davids davidson davies davis davits davy dawdle dawdling dawes dawkins dawn dawned
dawning dawns dawson day daybed daybreak daycare daydream daydreamed daydreaming daydreams daylight daylights daylong
days daytime dayton daze dazed dazzle dazzled dazzles dazzling dazzlingly dañada dañado dañar dañina dañino daño dbt
de dea deacon deacons deactivate deactivated deactivates deactivating deactivation dead deadbeat deadbeats deadbolt
deadbolts deaden deadened deadens deader deadest deadhead deadheads deadlier deadliest deadline deadlines deadlock
deadlocked deadly deadpan deads deadweight deadwood deaf deafen deafened deafening deafness deakin deal dealer dealers
dealership dealerships dealing dealings deals dealt deambular dean deane deanna deans dear dearborn dearer dearest
dearie dearly dears dearth deary death deathbed deathbeds deathless deathlike deathly deaths deathtrap deathwatch deb
debacle debajo debark debase debased debasement debasing debatable debate debated debater debaters debates debating
debatir debauch debauched debauchery debbie debbies debby debe debentures deber debian debida debidamente debido
debilidad debilitante debilitar debilitate debilitating debit debited debits debonair deborah debra debras debrief
debriefed debriefing debriefs debris debs debt debtor debtors debts debug debugger debuggers debugging debunk debunked
debunker debunking debussy debut debuted debuting debuts dec decade decadence decadencia decadent decadente decades
decaer decaf decaffeinated decaimiento decal decals decamp decamped decano decant decantar decanted decanter
decapitación decapitar decapitate decapitated decapitates decapitating decapitation decathlon decatur decay decayed
decaying decays decaída decaído decca deccan decease deceased deceaseds decedent decedents deceit deceitful
deceitfully deceitfulness deceits deceive deceived deceiver deceivers deceives deceiving decelerate decelerating
deceleration december decena decencia decency decent decente decentemente decently decentralisation decentralised
decentralization decentralized decepción deception deceptions deceptive deceptively deceso dechado decibel decibels
decide decided decidedly decider decides decididamente deciding decidir deciduous decilitro decimal decimals decimate
decimated decimates decimating decimation decimoctavo decimocuarta decimocuarto decimoquinta decimoquinto decimosexta
decimosexto decimoséptimo decimotercera decimotercero decipher deciphered deciphering deciphers decir decision
decisions decisiva decisivamente decisive decisively decisiveness decisivo decisión deck decked decker deckhand
decking decks decl declamación declaración declarada declarado declarante declarar declaration declarations
declarative declaratory declare declared declares declaring declaro declassified declassify declension declinación
declinar declination decline declined declines declining declive deco decoction decode decoded decoder decoders
decodes decoding decoloración decomisar decomiso decommission decommissioned decommissioning decompose decomposed
decomposes decomposing decomposition decompress decompressing decompression decongestant deconstruct deconstructed
deconstructing deconstruction decontaminate decontaminated decontaminating decontamination decor decora decoración
decorada decorado decorador decorar decorate decorated decorates decorating decoration decorations decorativa
decorative decorativo decorator decorators decoro decorosa decoroso decors decorum decoupage decouple decoupling decoy
decoyed decoys decrease decreased decreases decreasing decreciente decree decreed decrees decrement decrepit
decrepitud decretar decreto decried decriminalized decry decrypt decrypted decrypting decryption decrépita decrépito
dedal dedalera dedicación dedicar dedicate dedicated dedicates dedicating dedication dedications dedicatoria dedillo
dedo deducción deduce deduced deducing deducir deduct deducted deductible deductibles deducting deduction deductions
deductiva deductive deductivo deducts dee deed deeded deeds deejay deejays deem deemed deeming deems deena deep deepen
deepened deepening deepens deeper deepest deeply deepness deeps deer deere deers deerskin deface defaced defacement
defacing defamation defamatory defame defamed defaming default defaulted defaulting defaults defeat defeated defeating
defeatism defeatist defeats defecación defecar defecate defecated defecates defecating defecation defect defected
defecting defection defections defective defectives defecto defector defectors defects defectuosa defectuoso defence
defences defend defendant defendants defended defender defenders defendible defendida defendido defending defends
defensa defense defenseless defenses defensible defensiva defensive defensively defensivo defensor defensora defer
deference deferencia deferente deferential deferment deferral deferred deferring defers defiance defiant defiantly
defibrillate defibrillator defibrillators deficiencia deficiencies deficiency deficient deficiente deficit deficits
defied defies defilade defile defiled defiler defilers defiles defiling definable define defined defines definición
definida definido defining definir definite definitely definition definitions definitiva definitivamente definitive
definitively definitivo definitorio deflate deflated deflates deflating deflation deflect deflected deflecting
deflection deflector deflectors deflects deflower deflowered deflowering defoliant deforestation deforested deform
deformación deformar deformation deformations deforme deformed deformidad deformities deformity deforms defraud
defraudar defrauded defrauding defray defrocked defrost defrosted defrosting deft deftly defunción defunct defuse
defused defusing defy defying degas degeneración degeneracy degenerada degenerado degenerar degenerate degenerated
degenerates degenerating degeneration degenerativa degenerative degenerativo degollado degollador degollar degradación
degradada degradado degradante degradar degradation degrade degraded degrades degrading degree degrees degustación
degüella degüello dehumanize dehumanizing dehumidifier dehumidifiers dehydrate dehydrated dehydrates dehydrating
dehydration dehydrogenase deicing deidad deidre deified deify deign deigned deigning deigns deirdre deities deity deja
dejada dejadez dejado dejar deject dejected dejo dejugar dekker del delación delaney delano delantal delante delantera
delantero delatar delate delator delatora delaware delay delayed delaying delays dele delectable delectation
delegación delegada delegado delegar delegate delegated delegates delegating delegation delegations deleitable
deleitar deleite delete deleted deleterious deletes deleting deletion deletions deletreado deletreador deletrear
deletreo deleznable delft delfín delgada delgadez delgado delgaducha delgaducho delhi deli delia deliberación
deliberada deliberadamente deliberado deliberar deliberate deliberated deliberately deliberating deliberation
deliberations deliberative delicacies delicacy delicada delicadamente delicadeza delicado delicate delicately
delicatessen delicatessens delicia deliciosa deliciosamente delicioso delicious deliciously deliciousness delictiva
delictivo delight delighted delightful delightfully delighting delights delilah delimited delimiter delincuencia
delincuente delineador delinear delineate delineated delineating delineation delinquency delinquent delinquents
delinquir delirante delirar delirio delirious deliriously delirium delis delito deliver deliverable deliverance
delivered deliverer deliveries delivering delivers delivery deliveryman deliverymen deliverys dell della dells delmar
delores delorme delouse deloused delousing delphi delta deltas deltoid deltoides deltoids delude deluded deludes
deluding deluge deluged delusion delusional delusions deluxe delve delved delves delving dem demacrada demacrado
demagogia demagogo demagogue demagoguery demand demanda demandada demandado demandante demandar demanded demanding
demands demarcación demarcation demasiada demasiado demasía dematerialized demean demeaned demeaning demeanor demeans
demencia demencial demente demented dementia demerit demerits demeter demigod demigods demilitarized deming demise
demo demobbed demobilized democracia democracies democracy democracys democrat democratic democratically
democratización democratization democrats democrática democráticamente democrático demografía demographic demographics
demography demográfica demográfico demoing demoiselle demoledor demoledora demoler demolición demolish demolished
demolishes demolishing demolition demolitions demon demoniaca demoniaco demonic demonically demonio demonize demonized
demonizing demonology demonología demons demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations demonstrative demonstrator demonstrators demora demoralize demoralized demoralizing
demorar demos demosthenes demostrable demostración demostrar demostrativo demote demoted demoting demotion dempsey
demuestra demure demystify demás demérito demócrata den dena denali denario denatured denbighshire dendrites dendritic
dene denegación denegar deng dengue deniability deniable denial denials denied denier deniers denies denigración
denigrante denigrar denigrate denigrated denigrating denim denis denise denizen denizens denmark denmarks dennis denny
dennys denominación denominado denominador denominar denominated denomination denominational denominations denominator
denote denoted denotes denoting denouement denounce denounced denounces denouncing dens densa densamente dense densely
denser densest densidad densities density densitys denso dent dentada dentado dentadura dental dented dentición
denting dentist dentista dentistry dentists dentition denton dentro dents denture dentures dentífrica dentífrico
denuded denuncia denunciante denunciar denunciation denunciations denuncio denver deny denying deo deodorant
deodorants deparar depart departamento departed departing department departmental departments departs departure
departures depend dependability dependable dependant dependants depended dependence dependencia dependencies
dependency dependent dependents depender dependiente depending depends depict depicted depicting depiction depictions
depicts depilación depilar depilatoria deplane deplete depleted depletes depleting depletion deplorable deplorably
deplore deplored deplores deploy deployed deploying deployment deployments deploys deponer deport deportación deportar
deportation deportations deporte deported deportees deporting deportista deportiva deportivo deportment depose deposed
deposición deposing deposit depositar depositario depositary deposited depositing deposition depositions depositor
depositories depositors depository deposits depot depots depp depravación depravada depravado deprave depraved
depravity deprecated depreciación depreciate depreciated depreciating depreciation depredación depredador depredation
depredations depresiva depresivo depresión depress depressants depressed depresses depressing depressingly depression
depressions depressive depressives depressors depressurization depressurize depressurized depressurizing deprimente
deprimir deprisa deprivation deprive deprived deprives depriving deprogram deprogrammed deprogramming dept depth
depths depuesto depuración depurador depuradora depurar deputation deputies deputize deputized deputizing deputy
deputys depósito deque derail derailed derailing derailleur derailment derails deranged derangement derby derbys
derbyshire derecha derechista derechito derecho deregulate deregulated deregulation derek dereks derelict dereliction
derelicts deride derided deriding derision derisive deriva derivación derivada derivado derivar derivation derivative
derivatives derivativo derive derived derives deriving dermal dermatitis dermatological dermatologist dermatologists
dermatology dermatología dermatólogo dermis dermot derogación derogar derogatory derrama derramada derramado
derramamiento derramar derrame derramo derredor derretida derretido derretimiento derretir derribada derribado
derribar derribo derrick derricks derrida derringer derrocamiento derrocar derrochador derrochadora derrochar derroche
derrota derrotada derrotado derrotar derrote derrotismo derrotista derrumbamiento derrumbar derrumbe derrumbo derry
derviche dervish dervishes derwent des desabotonar desabrida desabrido desabrochar desacato desacertada desacertado
desacoplamiento desacoplar desacreditada desacreditado desacreditar desacuerdo desafiar desafinar desafortunada
desafortunado desafío desagradable desagradablemente desagradar desagradecida desagradecido desagrado desagravio
desaguisado desagüe desahogado desahogar desahogo desahuciar desahucio desairado desairar desaire desajuste
desalentador desalentadora desalentar desaliento desalination desalinization desaliñada desaliñado desalmada desalmado
desalojar desalojo desamor desamparada desamparado desamparo desandar desangramiento desangrar desanimar desapacible
desaparecer desaparición desapasionada desapasionado desapego desapercibida desapercibido desaprender desaprobación
desaprobar desaprovechada desaprovechado desaprovechar desarmada desarmado desarmador desarmar desarme desarraigar
desarraigo desarrapado desarreglada desarreglado desarreglar desarreglo desarrollar desarrollo desarticulación
desarticular desaseado desasosiego desastre desastrosa desastrosamente desastroso desatar desatascar desate
desatención desatender desatento desatino desatornillar desautorizada desautorizado desautorizar desavenencia desayuno
desazón desbancar desbandada desbarajuste desbaratada desbaratado desbaratar desbarate desbloquear desbloqueo
desbocada desbocado desbordamiento desbordante desbordar desbridamiento desbridar desc descabellada descabellado
descabezado descalabro descalificar descalza descalzo descaminado descampado descansada descansado descansar
descansillo descanso descant descarada descaradamente descarado descarga descargada descargadas descargador descargar
descargue descarnada descaro descarrilamiento descarrilar descartar descarte descartes descend descendant descendants
descended descendencia descendent descendente descendents descender descendiente descending descends descenso descent
descentrada descentrado descents descifrador descifrar descifre descocada descolgar descolocada descolocado
descolorida descolorido descomponer descomposición descompostura descompuesta descompuesto descomunal desconcertada
desconcertado desconcertante desconcertar desconcierto desconectar desconfiada desconfiado desconfianza desconfiar
desconocer desconocida desconocido desconocimiento desconsideración desconsiderada desconsiderado desconsolada
desconsoladamente desconsolado desconsuelo descontar descontenta descontento descorchar descortesía descortés
descosido descreído describe described describes describing describir descripción descripta description descriptions
descriptiva descriptive descriptivo descripto descriptor descriptors descrita descrito descrédito descuartizamiento
descuartizar descubierta descubierto descubridor descubrimiento descubrir descuento descuidada descuidadamente
descuidado descuidar descuido desde desdemona desdentada desdentado desdeñable desdeñada desdeñado desdeñar desdeño
desdeñosa desdeñoso desdicha desdichada desdichado desdoblamiento desdén dese deseable desear desecación desechar
desecho desecrate desecrated desecrates desecrating desecration desecrator desegregation desembalar desembarcar
desembarco desembarque desembocadura desembocar desembolsar desembolso desempacar desempaque desempaquetar desempatar
desempeñar desempeño desempolvar desencadenar desencanto desenchufar desenfadada desenfadado desenfoque
desenfrenadamente desenfreno desenfundar desenganchar desengañado desengaño desenlace desenmarañar desenmascarar
desenredar desenrollar desenroscar desensitize desensitized desensitizing desentendido desenterrar desentonar
desentrañar desenvainar desenvoltura desenvolver desenvuelta desenvuelto deseo deseosa deseoso desequilibrada
desequilibrado desequilibrar desequilibrio deserción desert desertar deserted deserter deserters desertification
deserting desertion desertions desertor deserts deserve deserved deservedly deserves deserving desesperación
desesperada desesperadamente desesperado desesperante desesperanza desesperar desespero desestima desestimación
desestimar desfachatez desfalcador desfalcar desfalco desfallecer desfavorable desfiguración desfigurar desfiladero
desfilar desfile desflorar desgana desgano desgarrada desgarrado desgarrador desgarradora desgarramiento desgarrar
desgarro desgastar desgaste desglose desgracia desgraciada desgraciadamente desgraciado desgraciar desgreñado desguace
desguazar deshabitada deshabitado deshacer deshecha deshecho desheredar deshidratación deshidratar deshielo
deshollinador deshonesta deshonestidad deshonesto deshonor deshonra deshonrar deshonrosa deshonrosamente deshonroso
deshuesar desiccant desiccated desiccating desiccation desidia desierta desierto design designación designar designate
designated designates designating designation designations designator designed designer designers designing designio
designs desigual desigualdad desilusionar desilusión desinfección desinfectante desinfectar desinflar desintegración
desintegrar desinteresada desinteresadamente desinteresado desinterés desintoxicar desirability desirable desire
desired desiree desires desiring desirous desist desistimiento desistir desk desks desktop desktops desleal deslealtad
desliz deslizamiento deslizante deslizar deslucido deslumbramiento deslumbrante deslumbrar deslumbre desmadrado
desmantelada desmantelado desmantelamiento desmantelar desmayada desmayado desmayar desmayo desmedida desmedido
desmembramiento desmembrar desmentir desmenuzar desmerecer desmesurada desmesuradamente desmesurado desmond
desmontable desmontada desmontado desmontaje desmontar desmonte desmoralización desmoralizador desmoralizar
desmoronamiento desmoronar desmotadora desmoulins desnaturalizado desnivel desnuda desnudar desnudez desnudo
desnutrición desobedecer desobediencia desobediente desocupación desocupada desocupado desocupar desodorante
desolación desolador desoladora desolate desolated desolation desollada desollado desollador desollar desorden
desordenada desordenadamente desordenado desordenar desorganización desorientación desorientador desorientar
desorption desovar desove despabilado despachada despachado despachador despachadora despachar despacho despacio
despacito despair despaired despairing despairs despampanante desparecer despareja desparejo desparpajo desparramada
desparramado desparramar desparramo despatch despatched despatches despavorida despavorido despecho despectiva
despectivamente despectivo despedazamiento despedazar despedida despedir despegado despegar despego despegue despeinar
despejada despejado despejar despejo despellejar despensa desperado desperadoes desperados desperate desperately
desperation desperdiciada desperdiciado desperdiciar desperdicio desperfecto despertador despertar despeñadero
despiadada despiadadamente despiadado despicable despido despierta despierto despilfarrado despilfarrador despilfarrar
despilfarro despiojar despise despised despises despising despistar despite desplazamiento desplazar desplegar
despliegue desplomar desplome desplomo desplumar despoblado despoil despoiled despojar despojo despondency despondent
desposada desposado desposar despot despotic despotism despotismo despotricar despots despreciable despreciar
desprecio desprender desprendida desprendido desprendimiento despreocupación despreocupada despreocupado desprestigiar
desprestigio desprevenida desprevenido desproporcionada desproporcionadamente desproporcionado despropósito
desprovista desprovisto despuntar después despótica despótico desquitar desquite desquito dessert desserts
destabilization destabilize destabilized destabilizing destacamento destacar destajo destapada destapar destartalada
destartalado destellar destello desterrada desterrado desterrar destiempo destierro destilación destilador destilar
destilería destinación destinada destinado destinar destinatario destination destinations destine destined destinies
destino destiny destinys destitución destituir destitute destitution destornillador destrabar destreza destripador
destripadora destripamiento destripar destronar destroy destroyed destroyer destroyers destroying destroys destrozar
destrozo destrucción destruct destruction destructiva destructive destructiveness destructivo destructor destructora
destruir desunión desuso desvalida desvalido desvalijar desvanecer desvanecida desvanecido desvanecimiento desvariar
desvarío desvelar desvelo desventaja desventura desventurada desventurado desvergonzada desvergonzadamente
desvergonzado desvergüenza desvestir desviación desviador desviar desvincular desvirgar desván desvío desánimo
desértica desértico detach detachable detached detaches detaching detachment detachments detail detailed detailing
details detain detained detainee detainees detaining detainment detains detallada detalladamente detallado detallar
detalle detallista detect detectable detected detecting detection detective detectives detector detectors detects
detención detener detenida detenidamente detenido detenimiento detente detention detentions deter detergent detergente
detergents deteriorar deteriorate deteriorated deteriorates deteriorating deterioration deterioro determinación
determinada determinado determinant determinante determinants determinar determinate determination determinations
determine determined determines determining determinism determinismo determinista deterministic deterred deterrence
deterrent deterring deters detest detestable detestar detested detests dethrone dethroned detonación detonador
detonante detonar detonate detonated detonates detonating detonation detonations detonator detonators detour detoured
detouring detours detox detoxification detoxify detoxifying detoxing detract detractor detractors detracts detriment
detrimental detrimento detriments detrito detritus detroit detrás deucalion deuce deuced deuces deuda deudor deus
deuterio deuterium deuteronomy deutschland devaluation devalue devalued devalues devanado devaneo devastación
devastador devastadora devastar devastate devastated devastates devastating devastatingly devastation develop
developed developer developers developing development developmental developmentally developments develops devenir devi
deviance deviant deviants deviate deviated deviates deviating deviation deviations device devices devil deviled
devilish devilishly devilled devilry devils deviltry devin devino devious deviously deviousness devise devised devises
devising devoción devoid devolución devolution devolve devolved devolver devolves devolving devon devons devonshire
devorador devoradora devorar devota devotamente devote devoted devotedly devotee devotees devotes devoting devotion
devotional devotionals devotions devoto devour devoured devourer devouring devours devout devoutly devuelta devuelto
dew dewar dewdrop dewdrops dewey dewitt dews dewy dexamethasone dexter dexterity dexterous dextrosa dextrose dey deán
dhaka dharma dhobi dhoti di diabetes diabetic diabetics diabla diablesa diablillo diablito diablo diablura diabolic
diabolical diabolically diabolo diabética diabético diabólica diabólicamente diabólico diadem diadema diafragma
diafragmática diag diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostically diagnosticar
diagnostician diagnosticians diagnostics diagnóstica diagnóstico diagonal diagonally diagonalmente diagram diagrama
diagrams dial dialect dialectic dialectical dialectics dialecto dialects dialed dialing dialling dialog dialogar
dialogs dialogue dialogues dials dialysis dialéctica dialéctico diam diamante diameter diameters diametralmente
diametrically diamond diamondback diamondbacks diamonds dian diana dianas diane dianes dianne diantre diapasón diaper
diapered diapers diaphanous diaphragm diaphragmatic diapositiva diaria diariamente diaries diario diarrea diarrhea
diarrhoea diary diarys dias diaspora diastolic diastólica diatom diatomaceous diatoms diatriba diatribe diatribes diaz
diazepam dibble dibbuk dibs dibujante dibujar dibujo dicaprio diccionario dicción dice diced dices dicey dicha dicho
dichosa dichoso dichotomy dichroic diciembre dicing dick dickens dickensian dicker dickering dickerson dickey dickhead
dickheads dickie dickies dickinson dicks dickson dicky dicotomía dict dictado dictador dictadura dictamen dictaminar
dictaphone dictar dictate dictated dictates dictating dictation dictations dictator dictatorial dictators dictatorship
dictatorships diction dictionaries dictionary dictum did didactic diddle diddled diddling diddly didgeridoo didnt dido
didst didáctico die diecinueve dieciocho dieciseisavo diecisiete dieciséis died diego diegos diehard diehards
dielectric diem diente dientudo dies diesel diesels diestra diestro diet dieta dietary dieter dietetic dietetics
dietician dieting dietitian dietitians dietrich diets dietética dietético diez diezmar diezmo difamación difamar
difamatoria difamatorio diferencia diferenciación diferencial diferenciar diferente diferentemente diferir diff differ
differed difference differences different differential differentially differentials differentiate differentiated
differentiates differentiating differentiation differently differing differs difficile difficult difficulties
difficulty diffidence diffident diffraction diffs diffuse diffused diffuser diffuses diffusing diffusion dificultad
dificultar dificultosa dificultoso difracción difteria difuminar difundir difunta difunto difusa difusión difuso
difusor difícil difícilmente dig digerible digerir digest digested digestible digesting digestion digestiva digestive
digestivo digestión digests digged digger diggers digging diggings digicam digit digital digitalina digitalis
digitally digitization digitize digitized digitizing digits digna dignamente dignatario dignidad dignificar dignified
dignify dignifying dignitaries dignitary dignities dignity dignitys digno digresión digress digression digs dij dije
dijes dijon dike dikes dilación dilapidated dilatación dilatada dilatado dilatador dilatar dilate dilated dilates
dilating dilation dilatoria dilbert dildo dildoes dildos dilecto dilema dilemma dilemmas dilettante dilettantes
diligence diligencia diligent diligente diligentemente diligently dill dillard dillinger dillon dilly dilucidar
dilución diluir dilute diluted dilutes diluting dilution diluviar diluvio diluyente dim dime dimension dimensional
dimensionality dimensionless dimensions dimensión dimer dimes diminish diminished diminishes diminishing diminuta
diminution diminutive diminutivo diminuto dimisión dimitir dimly dimmed dimmer dimmest dimming dimple dimpled dimples
dims dimwit dimwits dimwitted din dina dinah dinamismo dinamita dinamitero dinamo dinar dinars dinastía dine dined
diner dineral dinerillo dinero diners dines dinette ding dingbat dingdong dinged dinghies dinghy dinging dingle dingo
dingoes dingos dings dingus dingy dining dink dinka dinky dinner dinners dinnertime dinnerware dinning dino dinosaur
dinosaurio dinosaurs dint dintel dinámica dinámico diocesan diocese dioceses diode diodes diogenes dion dionne
dionysian dionysus dior diorama dioramas dios diosa dioxide dioxin dioxins dip diphtheria diploma diplomacia diplomacy
diplomas diplomat diplomatic diplomatically diplomats diplomática diplomáticamente diplomático dipole dipped dipper
dippers dipping dippy dips dipstick diputada diputado dique dir dirac dire dirección direct directa directamente
directed directing direction directional directionality directionless directions directiva directive directives
directivo directly directness director directora directorate directorial directories directorio directors directorship
directory directriz directs direful direst dirge dirham dirigente dirigible dirigir dirk dirndl dirt dirtied dirtier
dirties dirtiest dirts dirty dirtying dis disabilities disability disable disabled disables disabling disabuse
disadvantage disadvantaged disadvantageous disadvantages disaffected disaggregated disagree disagreeable disagreed
disagreeing disagreement disagreements disagrees disallow disallowed disallowing disambiguation disappear
disappearance disappearances disappeared disappearing disappears disappoint disappointed disappointing disappointingly
disappointment disappointments disappoints disapproval disapprove disapproved disapproves disapproving disarm
disarmament disarmed disarming disarms disarray disassemble disassembled disassembling disassembly disassociate
disassociated disassociating disassociation disaster disasters disastrous disastrously disavow disavowed disavows
disband disbanded disbanding disbar disbarment disbarred disbelief disbelieve disbelieved disbeliever disbelieving
disbursed disbursement disbursements disc discard discarded discarding discards discern discerned discernible
discernimiento discerning discernir discernment discharge discharged discharges discharging disciple disciples
discipleship disciplina disciplinada disciplinado disciplinar disciplinaria disciplinarian disciplinario disciplinary
discipline disciplined disciplines disciplining disclaim disclaimed disclaimer disclaimers disclaiming disclaims
disclose disclosed discloses disclosing disclosure disclosures disco discography discoloration discolored
discombobulated discomfiting discomfort discomforting discomforts disconcert disconcerted disconcerting disconforme
disconformidad disconnect disconnected disconnecting disconnection disconnects discontent discontented discontinuance
discontinuation discontinue discontinued discontinuidad discontinuing discontinuities discontinuity discontinuous
discord discordancia discordant discordante discordar discordia discords discos discoteca discotheque discotheques
discount discounted discounting discounts discourage discouraged discouragement discourages discouraging discourse
discourses discourteous discourtesy discover discovered discoverer discoverers discoveries discovering discovers
discovery discrecional discreción discredit discredited discrediting discredits discreet discreetly discrepancia
discrepancies discrepancy discrepar discreta discretamente discrete discretely discretion discretionary discreto
discriminación discriminant discriminar discriminate discriminated discriminates discriminating discrimination
discriminatory discs disculpa disculpar discurrir discurso discus discusión discuss discussed discusses discussing
discussion discussions discutible discutir discípula discípulo disdain disdained disdainful disdaining disdains
disease diseased diseases disecar disección disembark disembarkation disembarked disembarking disembodied disembowel
disemboweled disemboweling disembowelled disembowelling disembowelment diseminación diseminar disenchanted
disenchantment disenfranchised disengage disengaged disengagement disengages disengaging disensión disenso disentangle
disentería disentir disertación disertar diseñador diseñar diseño disfigure disfigured disfigurement disfiguring
disfraz disfrazar disfrutar disfrute disgrace disgraced disgraceful disgracefully disgraces disgracing disgruntled
disguise disguised disguises disguising disgust disgustada disgustado disgustar disgusted disgusting disgustingly
disgusto disgusts dish disharmony dishcloth dishearten disheartened disheartening dished dishes disheveled dishevelled
dishing dishonest dishonesty dishonor dishonorable dishonorably dishonored dishonoring dishonors dishpan dishrag
dishwasher dishwashers dishwater dishy disidencia disidente disillusion disillusioned disillusionment disimulada
disimuladamente disimulado disimular disimulo disincentive disinclination disinclined disinfect disinfectant
disinfectants disinfected disinfecting disinfection disinformation disingenuous disinherit disinherited disinheriting
disintegrate disintegrated disintegrates disintegrating disintegration disintegrator disinterest disinterested
disinterred disipación disipada disipado disipador disipar disjoint disjointed disk diskette diskettes disks dislike
disliked dislikes disliking dislocación dislocar dislocate dislocated dislocating dislocation dislocations dislodge
dislodged dislodging disloyal disloyalty dismal dismally dismantle dismantled dismantles dismantling dismay dismayed
dismember dismembered dismembering dismemberment dismembers disminución disminuida disminuido disminuir dismiss
dismissal dismissed dismisses dismissing dismissive dismount dismounted dismounting disnea disney disneyland
disobedience disobedient disobey disobeyed disobeying disobeys disociación disolución disoluta disoluto disolvente
disolver disonancia disonante disorder disordered disorderly disorders disorganization disorganized disorient
disorientate disorientated disorientation disoriented disorienting disown disowned disowning disowns dispar disparada
disparador disparage disparaged disparaging disparar disparatada disparatado disparate dispareja disparejo disparidad
disparities disparity disparo dispassion dispassionate dispassionately dispatch dispatched dispatcher dispatchers
dispatches dispatching dispel dispelled dispelling dispels dispensa dispensable dispensación dispensador dispensadora
dispensar dispensaries dispensario dispensary dispensation dispensations dispense dispensed dispenser dispensers
dispenses dispensing dispepsia dispersa dispersal dispersar disperse dispersed disperses dispersing dispersion
dispersión disperso dispirited dispiriting displace displaced displacement displacements displaces displacing display
displayed displaying displays displease displeased displeases displeasing displeasure displicente disponer disponible
disposable disposables disposal disposals dispose disposed disposes disposición disposing disposition dispositions
dispositivo dispossess dispossessed disproportion disproportionate disproportionately disprove disproved disproves
disproving dispuesta dispuesto disputa disputar dispute disputed disputes disputing disqualification disqualified
disqualifies disqualify disqualifying disquiet disquieting disregard disregarded disregarding disregards disrepair
disreputable disrepute disrespect disrespected disrespectful disrespectfully disrespecting disrespects disrobe
disrobed disrobing disrupt disrupted disrupter disrupting disruption disruptions disruptive disruptor disrupts diss
dissatisfaction dissatisfied dissect dissected dissecting dissection dissections dissects dissed dissemble dissembling
disseminate disseminated disseminating dissemination dissension dissent dissenters dissenting dissertation
dissertations disservice disses dissident dissidents dissimilar dissing dissipate dissipated dissipates dissipating
dissipation dissociate dissociation dissociative dissolute dissolution dissolve dissolved dissolves dissolving
dissonance dissonant dissuade dissuaded dist distal distance distanced distances distancia distanciar distancing
distant distante distantly distaste distasteful distemper distempered distended distending distension distensión
distention distil distill distillate distillation distilled distilleries distillers distillery distilling distills
distinción distinct distinction distinctions distinctive distinctively distinctiveness distinctly distingo
distinguible distinguida distinguido distinguir distinguish distinguishable distinguished distinguishes distinguishing
distinta distintiva distintivo distinto distorsión distort distorted distorting distortion distortions distorts distr
distracción distract distracted distracting distraction distractions distracts distraer distraught distraída
distraídamente distraído distress distressed distresses distressful distressing distressingly distribución
distribuidor distribuidora distribuir distribute distributed distributes distributing distribution distributional
distributions distributive distributor distributors district districts distrito distrofia distrust distrusted
distrustful distrusting distrusts disturb disturbance disturbances disturbed disturber disturbers disturbing
disturbingly disturbio disturbs disuadir disuasivo disuasión disuelta disuelto disulfide disunity disuse disused
disyuntiva disyuntor dit ditch ditched ditches ditching dither dithering ditsy ditto ditty ditz ditzy diuretic
diuretics diurna diurnal diurno diurético diva divagar divan divas dive dived diver diverge diverged divergence
divergencia divergent divergente diverging divers diversa diverse diversidad diversificación diversificar
diversification diversified diversify diversifying diversion diversionary diversions diversity diversión diverso
divert diverted diverter divertida divertido diverting divertir diverts divertículo dives divest divested divesting
divestiture divide divided dividend dividendo dividends divider dividers divides dividing dividir divina divinamente
divination divine divined divinely diviner divines diving divinidad divining divinities divinity divino divisa divisar
divisible division divisional divisions divisive división diviso divisor divisoria divorce divorced divorces divorciar
divorcing divorcio divot divots divulgación divulgar divulge divulged divulging divvied divvy divvying diván diwali
dix dixie dixieland dixon dixons diz dizque dizziness dizzy dizzying diácono diáfana diáfano diálisis diálogo diámetro
diéresis diócesis djibouti djinn djinni djinns dm dmitri dms dnas do doable dob dobbed dobby doberman dobermans dobla
doblada dobladillo doblado doblador doblar doble doblegar doblemente doblete doblez doblo doblón doc doce docena
docent docente docientos docile docilidad docility dock docked docker dockers docket dockets docking docklands docks
dockside dockworkers dockyard docs docto doctor doctora doctorada doctorado doctoral doctorate doctorates doctored
doctoring doctors doctrina doctrinal doctrine doctrines document documentación documentada documentado documental
documentar documentarian documentaries documentary documentation documented documenting documento documents doddering
doddle dodecaedro dodge dodged dodger dodgers dodges dodgiest dodging dodgy dodo dodos dodson doe doer doers does
doesnt doff dog dogal dogcatcher doge dogface dogfight dogfights dogfish dogged doggedly doggie doggies dogging
doggone doggoned doggy doggys doghouse dogies dogleg dogma dogmas dogmatic dogmática dogmático dogo dogs dogsled
dogwood doh doha doilies doily doing doings doit dolar dolby dolce doldrums dole doled doleful dolencia doler doles
dolida dolido doliente doling doll dollar dollars dolled dollhouse dollies dolling dollop dollops dolls dolly dollys
dolo dolomite dolor dolores dolorida dolorido dolorosa dolorosamente doloroso dolorous dolosa doloso dolphin dolphins
dolt dolts dom doma domador domadora domain domaine domains domar dome domed domes domestic domesticación domesticada
domesticado domestically domesticar domesticate domesticated domesticating domestication domesticity domestics
domicile domiciled domiciliaria domiciliario domicilio dominación dominador dominadora dominance dominant dominante
dominar dominate dominated dominates dominating domination dominator dominatrix dominatriz domineering domingo
dominguero dominguez dominic dominica dominical dominican dominicana dominicano dominicans dominick dominio dominion
dominions dominique domino dominoes dominos dominus dominó domo doméstica doméstico don dona donación donada donado
donador donadora donahue donaire donal donald donalds donaldson donante donar donate donated donatello donates
donating donation donations donativo doncaster doncella donde dondequiera done donegal dong dongle dongs donjuán
donkey donkeys donna donnas donne donned donner donnie donnies donning donny donor donors donovan donovans dons dont
donut donuts doodad doodads doodah doodle doodled doodles doodling doohickey doolally dooley doolittle doom doomed
dooming dooms doomsday door doorbell doorbells doorframe doorjamb doorknob doorknobs doorman doormans doormat doormen
doornail doorposts doors doorstep doorsteps doorstop doorway doorways doozy dopamine dope doped doper dopers dopes
dopey doping doppler doquier dor dora dorada dorado dorar dorchester dordogne dordrecht dore doreen dorian dorians
doris dork dorking dorks dorky dorm dormancy dormant dormer dormida dormido dormilona dormilón dormir dormitar
dormitories dormitorio dormitory dormouse dorms dorothea dorothy dorothys dorsal dorset dorsey dorso dort dortmund
dory dos dosage dosages doscientas doscientos dose dosed dosel doses dosh dosificación dosimeter dosimetry dosing
dosis doss dossier dossiers dost dot dotación dotage dotar dotcom dote doted dotes doth doting dots dotted dottie
dotting dotty dou douay double doubled doubleday doubleheader doubles doublet doubletree doubling doubloon doubloons
doubly doubt doubted doubter doubters doubtful doubting doubtless doubts douche douches doug dough doughboy doughnut
doughnuts doughs doughty doughy douglas douglass dougs dour douse doused douses dousing dove dover doves dovetail
dovetails dow dowager dowdy dowel dower down downbeat downcast downdraft downed downer downers downfall downgrade
downgraded downgrades downgrading downhearted downhill downing download downloadable downloaded downloading downloads
downplay downplayed downplaying downpour downpours downrange downright downriver downs downshift downside downsides
downsize downsized downsizing downstage downstairs downstate downstream downtime downtown downtowns downtrodden
downturn downward downwards downwind downy dowries dowry dowsed dowsing doy doyle doze dozed dozen dozens dozer dozers
dozes dozing dozy doña dr drab drachma drachmas draco draconian dracula draculas draft drafted draftee draftees
drafter drafting drafts drafty drag draga dragado dragaminas dragar dragged dragging dragnet drago dragon dragona
dragonflies dragonfly dragons dragoon dragoons drags dragón drain drainage drained draining drainpipe drains drake
drakes dram drama dramas dramatic dramatically dramatics dramatismo dramatización dramatizar dramatization dramatize
dramatized dramatizing dramaturgia dramaturgo drams dramática dramáticamente dramático dramón drank drape draped
draper draperies drapers drapery drapes draping drastic drastically drat dratted draught draw drawback drawbacks
drawbridge drawer drawers drawing drawings drawl drawn draws drawstring dray drayton dread dreaded dreadful dreadfully
dreading dreadlocks dreadnought dreads dream dreamboat dreamed dreamer dreamers dreaming dreamland dreamless dreamlike
dreams dreamt dreamy drear dreariest dreary dredge dredged dredges dredging dregs dreidel drench drenched drenches
drenching dresden dress dressage dressed dresser dressers dresses dressing dressings dressmaker dressmakers
dressmaking dressy drew drews dreyfus dribble dribbled dribbles dribbling dried drier dries driest drift drifted
drifter drifters drifting drifts driftwood drill drilled driller drilling drills drin drink drinkable drinker drinkers
drinking drinks drip dripped dripping drippings drippy drips drivable drive drivel driveling drivelling driven driver
drivers drives driveshaft drivetrain driveway driveways driving driza drizzle drizzled drizzles drizzling drizzly
droga drogue droguería droid droit droll dromedario dromedary drone droned drones drongo droning drool drooled
drooling drools droop drooped drooping droops droopy drop dropkick droplet droplets dropout dropouts dropped dropper
dropping droppings drops dropsy drosophila dross drought droughts drove drover drovers droves droving drown drowned
drowning drownings drowns drowsiness drowsy drudge drudgery drudging drug drugged druggie druggies drugging druggist
druggy drugs drugstore drugstores druid druida druids drum drumbeat drummed drummer drummers drumming drums drumstick
drumsticks drunk drunkard drunkards drunken drunkenly drunkenness drunker drunkest drunks druthers dry dryads dryden
dryer dryers drying dryly dryness drywall drástica drástico du dual dualidad duality duane dub dubai dubbed dubbing
dubious dubitativo dublin dubois dubrovnik dubs dubuque ducado ducal ducat ducats duce ducha duchar duchess duchesses
duchesss ducho duchy duck ducked duckies ducking duckling ducklings ducks ducky duct ducted ductile ducting ducts dud
duda dudar dude dudes dudgeon dudley dudosa dudoso duds due duel duela dueled dueling duelist duelista duelling duelo
duels duende dues duet dueto duets dueña dueño duff duffed duffel duffer duffs duffy duffys dug dugongs dugout dugouts
duh duisburg duke dukedom dukes dulce dulcemente dulcero dulcería dulcet dulcimer dulcinea dull dullard dullards
dulled duller dulles dullest dulling dullness dulls dully duluth duly dulzor dulzura dulzón duma dumas dumb dumbbell
dumbbells dumber dumbest dumbfounded dumbhead dumbledore dumbness dumbo dumbstruck dumbwaiter dumdum dumfries dummies
dummy dummys dump dumped dumper dumping dumpling dumplings dumps dumpster dumpsters dumpy dun duna dunbar duncan dunce
dunces dundalk dundee dune dunedin dunes dunfermline dung dungarees dungeon dungeons dunghill dunk dunked dunking
dunkirk dunks dunlap dunlop dunn dunne dunning dunno duns dunstable duo duodenal duodeno duodenum duodécima duodécimo
duos dupe duped duper dupes duping dupla duplex duplexes duplicación duplicada duplicado duplicar duplicate duplicated
duplicates duplicating duplication duplicator duplicators duplicidad duplicitous duplicity dupont duque duquesa dura
durabilidad durability durable duracell duración duradera duradero duramadre duramente duran durando durango durant
durante durar duration durations durazno durban duress durex dureza durham durian during durmiente duro durst dusk
dusky dusseldorf dust dustbin dustbins dusted duster dusters dustin dusting dustman dustpan dusts dustup dusty dutch
dutchman dutchmen duties dutiful dutifully duty dutys duvet duvets dux dv dvorak dvrs dwarf dwarfed dwarfing dwarfish
dwarfism dwarfs dwarves dwayne dweeb dweebs dwell dwelled dweller dwellers dwelling dwellings dwells dwelt dwight
dwights dwindle dwindled dwindles dwindling dyad dye dyed dyeing dyer dyes dyfed dying dyings dyke dykes dylan dylans
dynamic dynamical dynamically dynamics dynamism dynamite dynamited dynamites dynamiting dynamo dynastic dynasties
dynasty dynastys dysentery dysfunction dysfunctional dyslexia dyslexic dyson dysphagia dysplasia dystopian dystrophy
dádiva dálmata dársena dátil débil débilmente débito década décima décimo déficit dérmica dérmico déspota dí día
dígito díscolo dócil dócilmente dólar dómine dúctil dúo dúos each eager eagerly eagerness eagle eagles ealdorman
ealing ear earache earbud earbuds eardrum eardrums eared earful earing earl earldom earle earless earlier earliest
earlobe earlobes earls early earmark earmarked earmarks earmuffs earn earned earner earners earnest earnestly
earnestness earnhardt earning earnings earns earp earphone earphones earpiece earpieces earplugs earring earrings ears
earshot earth earthbound earthen earthenware earthling earthlings earthly earthmen earthquake earthquakes earths
earthworks earthworm earthworms earthy earwax earwig earwigs ease eased easeful easel easels easement easements eases
easier easiest easily easiness easing east eastbound eastbourne easter easterly eastern easterners easternmost eastman
eastward eastwards eastwood easy easygoing eat eatable eaten eater eateries eaters eatery eating eaton eats eau eave
eaves eavesdrop eavesdropped eavesdropper eavesdropping ebanista ebay ebb ebbed ebbing ebbs eben ebert ebola ebony
ebria ebriedad ebrio ebullición ebullient eccema eccentric eccentricities eccentricity eccentrics ecchymosis eccles
ecclesiastes ecclesiastic ecclesiastical echada echado echar echelon echelons echidna echinacea echo echoed echoes
echoing echolocation echos eckhart eclampsia eclectic eclesiástica eclesiástico eclipsar eclipse eclipsed eclipses
eclipsing ecléctica ecléctico eclíptica eco ecol ecological ecologically ecologist ecologists ecology ecología
ecológica ecológico econ economato econometric econometrics economic economical economically economics economies
economist economista economists economizar economize economy economys economía económica económicamente económico
ecosystem ecosystems ecotourism ecstasies ecstasy ecstatic ecstatically ectopic ectoplasm ectoplasmic ecuación ecuador
ecuadorian ecuanimidad ecuatorial ecuatoriano ecuestre ecumenical ecuménico ecuánime eczema ed edad eddie eddies eddy
edecán edelweiss edema eden edgar edge edged edges edgewise edgier edging edgy edible edibles edición edict edicto
edicts edificación edificante edificar edification edifice edificio edify edifying edil edinburgh edison edit editable
editar edited edith editing edition editions editor editora editorial editorials editors edits edmond edmonton edmund
edna edo edredón eds edson eduardo educ educación educador educadora educando educar educate educated educates
educating education educational educationally educations educativa educativo educator educators edward edwardian
edwards edwin edén eek eel eels een eer eerie eerily eery eeyore efe efectiva efectivamente efectividad efectivo
efecto efectuar efervescencia efervescente eff efface effaced effect effected effecting effective effectively
effectiveness effector effects effectual effed effeminate effervescent effete efficacious efficacy efficiencies
efficiency efficient efficiently effie effigies effigy effing effluent effort effortless effortlessly efforts
effrontery effulgent effusion effusive eficacia eficaz eficazmente eficiencia eficiente eficientemente efigie eft
efusiva efusivo efusión efímera efímero egalitarian egg eggbeater egged eggers egghead eggheads egging eggnog eggplant
eggplants eggs eggshell eggshells egipcia egipcio egipto egiptología egiptólogo ego egocentric egocentrismo egoism
egoist egoistic egolatría egomaniac egomaniacal egos egotism egotist egotistic egotistical egoísmo egoísta egregious
egregiously egreso egress egret egrets egypt egyptian egyptians ególatra eh ehrlich eide eiderdown eidetic eidos
eiffel eigenvalue eigenvalues eight eightball eighteen eighteenth eighth eighths eighties eights eighty eileen eileens
eindhoven einstein einsteins eire eisenhower eisner either ejaculate ejaculated ejaculates ejaculating ejaculation
ejaculations ejaculatory eje eject ejecta ejected ejecting ejection ejections ejector ejectors ejects ejecución
ejecutable ejecutante ejecutar ejecutiva ejecutivo ejecutor ejecutora ejemplar ejemplo ejercer ejercicio ejercida
ejercido ejercitar ejército eke eked eking el elaboración elaborar elaborate elaborated elaborately elaborating
elaboration elaine elam elan elapsed elastic elasticidad elasticity elastomer elastomers elated elation elba elbert
elbow elbowed elbowing elbows elder elderberry elderflower elderly elders eldest eldon eldritch ele eleanor eleanors
elección elect electa elected electing election electioneering elections electiva elective electives electo elector
electorado electoral electorate electors electra electric electrical electrically electrician electricians
electricidad electricista electricity electricitys electrics electrificación electrificar electrification electrified
electrify electrifying electrizante electro electrocardiograma electrochemical electrocución electrocutar electrocute
electrocuted electrocuting electrocution electrocutions electrode electrodes electrodo electroencefalograma
electroencephalogram electroimán electrolysis electrolyte electrolytes electrolytic electrolítico electromagnet
electromagnetic electromagnetism electromagnetismo electromagnets electromagnética electromagnético electromechanical
electron electronic electronica electronically electronics electrons electrophoresis electrophoretic electrophysiology
electroquímica electroshock electrostatic electrostática electrostático electrotype electrólisis electrón electrónica
electrónico elects elefanta elefante elegance elegancia elegant elegante elegantemente elegantly elegibilidad elegible
elegida elegido elegir elegy elegía elem element elemental elementary elemento elements elena elenas elenco elephant
elephantine elephants elev elevación elevada elevado elevador elevadora elevar elevate elevated elevates elevating
elevation elevations elevator elevators eleven elevens eleventh elf elfin elfish elfo elfs elgar eli elia elias elicit
elicited eliciting elicits eligibility eligible eligir elijah elijan eliminación eliminador eliminar eliminate
eliminated eliminates eliminating elimination eliminations eliminator eliminatoria elinor eliot elipse elipsis elisa
elisabeth elise elisha elite elites elitism elitist elixir elixirs eliza elizabeth elizabethan elizabeths elizas elk
elks ell ella ellas elle ellen ellens ellesmere ellie ellies ellington elliot elliots elliott ellipse ellipses
ellipsis elliptic elliptical ellis ellison ello ellos ellsworth ellyn elm elma elmer elmo elms elocución elocuencia
elocuente elocuentemente elocution elogiable elogiar elogio elogioso eloise elongación elongate elongated elongating
elongation elope eloped elopement elopes eloping eloquence eloquent eloquently els elsa else elsewhere elsie elsinore
elton elucidate elude eluded eludes eluding eludir elusive elves elvira elvis elvish elway elwood ely elysian elysium
elástica elástico eléctrica eléctrico elíptica em emaciated emacs email emailed emailing emails emanación emanar
emanate emanated emanates emanating emanation emanations emancipación emancipate emancipated emancipation emanuel
emasculate emasculated emasculating embajada embajador embajadora embalaje embalar embalm embalmed embalmer embalmers
embalming embalsamador embalsamamiento embalsamar embalse embankment embarazada embarazado embarazar embarazo
embarazosa embarazoso embarcación embarcadero embarcar embarco embargada embargado embargar embargo embargoed embark
embarkation embarked embarking embarks embarque embarrada embarrado embarrar embarrass embarrassed embarrasses
embarrassing embarrassingly embarrassment embarrassments embassies embassy embassys embate embattled embaucador
embaucadora embaucar embebido embed embedded embedding embeds embeleso embellecer embellecimiento embellish
embellished embellishes embellishing embellishment embellishments ember embers embestida embestir embezzle embezzled
embezzlement embezzler embezzles embezzling embittered emblazoned emblem emblema emblematic emblems emblemática
emblemático embocadura embocar embodied embodies embodiment embodiments embody embodying embolden emboldened embolia
embolic embolism embolismo embolsar embolus emborrachar emboscada emboscar embossed embossing embotellada embotellado
embotelladora embotellar embrace embraceable embraced embraces embracing embrague embriaga embriagador embriagadora
embriagante embriagar embriago embriaguez embrionaria embrionario embrión embroider embroidered embroidering
embroidery embroil embroiled embrollar embrollo embromar embrujar embryo embryology embryonic embryos embudo embuste
embustera embustero embutido emcee emceeing emdr eme emerald emeralds emerge emerged emergence emergencia emergencies
emergency emergencys emergent emergente emerger emerges emerging emeritus emerson emery emesis emigración emigrado
emigrant emigrante emigrants emigrar emigrate emigrated emigrating emigration emil emile emilia emilie emilio emily
emilys eminem eminence eminencia eminent eminente eminentemente eminently emir emirates emirs emisaria emisario
emisión emisor emisora emissaries emissary emission emissions emit emitir emits emitted emitter emitters emitting emma
emmanuel emmas emmet emmett emmy emocional emocionante emocionar emoción emoji emojis emory emote emoticon emoticons
emotion emotional emotionalism emotionally emotionless emotions emotiva emotive emotividad emotivo emp empacador
empacadora empacar empacho empalagosa empalagoso empalamiento empalar empalizada empalmar empalme empanada empanadilla
empanado empapar empapelado empapelar empaque empaquetador empaquetar emparchar emparedado emparejada emparejado
emparejamiento emparejar emparrado emparrillado empaste empatar empate empathetic empathic empathize empathized
empathizing empathy empañada empañado empañar empecinada empecinado empedernida empedernido empedrado empeine
empeoramiento empeorar emperador emperatriz emperor emperors empezar empeñada empeñado empeñar empeño emphasis
emphasise emphasised emphasises emphasize emphasized emphasizes emphasizing emphatic emphatically emphysema empiece
empiezo empina empinada empinado empinar empire empires empirical empirically emplacement emplacements emplasto
emplazamiento emplazar emplea empleada empleado empleador empleadora emplear empleo employ employability employable
employed employee employees employer employers employing employment employments employs empollar empollona empollón
empolvar emporio emporium empower empowered empowering empowerment empowers emprendedor emprendedora emprender empresa
empresaria empresario empress emptied emptier empties emptiness empty emptying empujada empujador empujar empuje
empujo empujón empuñadura empuñar empyrean empírica empíricamente empírico ems emu emulador emular emulate emulated
emulating emulation emulator emulators emulsion emulsión emus emusic emérito en enable enabled enabler enables
enabling enact enacted enacting enactment enacts enagua enajenación enajenada enajenado enajenar enamel enameled
enamelware enamorada enamoradizo enamorado enamoramiento enamorar enamored enana enanismo enano enardecer
encabezamiento encabezar encadenada encadenado encadenar encajar encaje encajonado encallar encamada encamar encaminar
encamp encamped encampment encampments encandilado encandilar encantada encantado encantador encantadora encantamiento
encantar encante encanto encapsulate encapsulated encapsulates encapsulation encara encarado encarar encarcelación
encarcelamiento encarcelar encarecidamente encargada encargado encargar encargo encariñar encarna encarnación
encarnada encarnado encarnar encarnizada encarnizado encaro encarrilar encarta encase encased encases encasillado
encasillar encasing encausar encauzar encefalitis encefálica encefálico encendedor encender encendida encendido
encephalitis encephalopathy encerada encerado encerar encerrada encerrado encerrar encerrona encestar enchained
enchant enchanted enchanter enchanting enchantment enchantments enchantress enchants enchapado enchilada enchiladas
enchufar enchufe enciclopedia enciclopédico encierra encierro encima encimera encina encinta encircle encircled
encirclement encircles encircling enclave enclaves enclenque enclose enclosed encloses enclosing enclosure enclosures
encode encoded encoder encoders encodes encoding encoger encogida encogido encogimiento encomendada encomendado
encomendar encomienda encomio encompass encompassed encompasses encompassing encontrada encontrado encontrar
encontronazo encore encores encorvada encounter encountered encountering encounters encourage encouraged encouragement
encourages encouraging encrespado encroach encroached encroaching encroachment encrucijada encrusted encrypt encrypted
encrypting encryption encryptions encrypts encuadernación encuadernar encuadrar encubierta encubierto encubridor
encubridora encubrimiento encubrir encuentro encuesta encumber encumbered encumbrance encumbrances encurtido
encyclical encyclopaedia encyclopedia encyclopedias encyclopedic encéfalo encía end endanger endangered endangering
endangerment endangers ende endear endeared endearing endearingly endearment endearments endears endeavor endeavored
endeavoring endeavors endeavour endeavours endeble ended endemic endemoniada endemoniado endereza enderezado enderezar
enderezo endeudarse endgame endiablada endiabladamente endiablado endicott ending endings endive endives endless
endlessly endnote endocarditis endocrine endocrino endocrinologist endocrinology endocrinología endoesqueleto
endogenous endometrial endometriosis endoplasmic endorphin endorphins endorse endorsed endorsement endorsements
endorses endorsing endosar endoscope endoscopic endoscopio endoscopy endoso endothelial endothelium endothermic endow
endowed endowing endowment endowments endows endpoint endpoints ends endulzar endurance endure endurecer
endurecimiento endured endures enduring endémica endémico ene enebro eneldo enema enemas enemies enemiga enemigo
enemistad enemistar enemy enemys energetic energetically energies energize energized energizer energizes energizing
energy energys energética energético energía energúmeno enero enervante enfadar enfado enfeebled enferma enfermante
enfermar enfermedad enfermera enfermero enfermería enfermiza enfermizo enfermo enfield enfilade enfilar enfisema
enfleurage enfocar enfold enfolded enfolding enfolds enfoque enforce enforceable enforced enforcement enforcements
enforcer enforcers enforces enforcing enfranchise enfrentar enfrente enfriador enfriamiento enfriar enfundar enfurecer
enfática enfáticamente enfático eng engage engaged engagement engagements engages engaging enganchar enganche engarce
engatusar engañabobos engañador engañar engaño engañosa engañosamente engañoso engels engender engendered engenders
engendrar engendro engin engine engineer engineered engineering engineers engines england englands english englishman
englishmen engorda engordar engorde engorged engorro engorroso engr engrams engranaje engrandecer engrapar engrasar
engrase engrave engraved engraver engravers engraving engravings engreimiento engrosamiento engrosar engrossed
engrossing engrudo engulf engulfed engulfing engulfs engullir enhance enhanced enhancement enhancements enhancer
enhancers enhances enhancing enhebrar enhorabuena enid enigma enigmas enigmatic enigmática enigmático enjabonada
enjabonado enjabonar enjambre enjaular enjoin enjoined enjoining enjoy enjoyable enjoyada enjoyado enjoyed enjoying
enjoyment enjoys enjuagar enjuague enjuiciamiento enjuiciar enjuto enlace enlaces enlarge enlarged enlargement
enlargements enlarger enlarging enlazar enlighten enlightened enlightening enlightenment enlightens enlist enlisted
enlisting enlistment enlistments enlists enliven enlivened enloquecedor enloquecedora enloquecer enmarcar enmascarada
enmascarado enmascarar enmendar enmeshed enmienda enmities enmity ennis ennoble ennobled ennobles ennobling ennui
enoch enojar enojo enojoso enorgullecer enorme enormemente enormidad enormity enormous enormously enos enough enoughs
enquire enquired enquirer enquires enquiries enquiring enquiry enrage enraged enrages enraging enraptured enredadera
enredar enredo enrejado enrevesada enrevesado enrich enriched enriches enriching enrichment enrico enrique
enriquecedor enriquecedora enriquecer enriquecimiento enrojecer enrojecimiento enrol enrolar enroll enrollada
enrollado enrollar enrolled enrollee enrollees enrolling enrollment enrolment enrolments enron enroscar ens ensalada
ensaladera ensaladilla ensalzar ensamblada ensamblado ensamblador ensamblaje ensamblar ensamble ensancha ensanchar
ensartar ensayada ensayado ensayar ensaye ensayista ensayo ensañado ensañamiento ensconced enseguida ensemble
ensembles ensenada ensenado ensenar enseres enseña enseñada enseñado enseñanza enseñar enseño enshrine enshrined
enshrouded ensign ensillado ensillar ensimismamiento enslave enslaved enslavement enslaves enslaving ensnare ensnared
ensnaring ensombrecer ensordecedor ensordecedora ensuciar ensue ensued ensues ensueño ensuing ensure ensured ensures
ensuring enta entablado entablar entable entablillar entail entailed entailing entails entangle entangled entanglement
entanglements entangling entarimado ente entendedor entender entendible entendida entendido entendimiento entente
enter entera enterada enterado enteramente enterar entered entereza enteric entering enternecedor enternecedora entero
enterprise enterprises enterprising enterrador enterramiento enterrar enters entertain entertained entertainer
entertainers entertaining entertainment entertainments entertains enthral enthrall enthralled enthralling enthrone
enthroned enthused enthusiasm enthusiast enthusiastic enthusiastically enthusiasts entice enticed enticement entices
enticing entidad entierro entire entirely entirety entities entitle entitled entitlement entitlements entitles entity
entitys entomb entombed entomological entomologist entomology entomología entomológico entomólogo entonación entonar
entonce entonces entorno entorpecer entourage entrada entrado entrails entramado entramos entrampar entrance entranced
entrances entrancing entrant entrante entrants entrap entrapment entrapped entrapping entrar entraña entrañable
entrañablemente entre entreabierta entreacto entreat entreated entreaties entreating entreats entreaty entrecejo
entrecerrar entrecortada entrecortado entredicho entree entrees entrega entregada entregado entregador entregar
entrego entremetido entremés entrench entrenched entrenching entrepiernas entrepiso entrepreneur entrepreneurial
entrepreneurs entrepreneurship entresuelo entretanto entretención entretener entretenida entretenido entretenimiento
entretiempo entrever entrevista entrevistarse entries entristecer entro entrometer entrometida entrometido
entronización entronque entropy entrust entrusted entrusting entrusts entry entrys entryway entubar entuerto
entumecimiento enturbiar entusiasmar entusiasmo entusiasta entwine entwined entwining enumerar enumerate enumerated
enumeration enunciado enunciar enunciate enunciation envasadora envase envejecer envejecida envejecido envejecimiento
envelop envelope enveloped envelopes enveloping envelops envenenador envenenadora envenenamiento envenenar envergadura
enviable enviada enviado enviar envidia envidiable envidiar envidiosa envidioso envied envies envious environ
environment environmental environmentalism environmentalist environmentalists environmentally environments environs
envisage envisaged envision envisioned envisioning envisions envite enviudar envión envoltorio envoltura envolvente
envolver envolvimiento envoy envoys envuelta envuelto envy envying envys envío enyesada enyesado enyesar enzima
enzymatic enzyme enzymes enzymology enérgica enérgicamente enérgico enésima enólogo eon eons epa epaulets epaulettes
epcot ephedrine ephemera ephemeral ephesians ephesus ephraim epi epic epically epicenter epicentro epics epicurean
epidemia epidemic epidemics epidemiological epidemiologist epidemiology epidermal epidermis epidural epidémica
epidérmica epidérmico epifanía epiglotis epiglottis epilepsia epilepsy epileptic epileptics epilogue epiléptica
epiléptico epinephrine epiphanies epiphany epiphytes episcopal episcopalian episode episodes episodic episodio
epistemological epistemology epistle epistles epitafio epitaph epitelial epitelio epithelial epithelium epithet
epithets epitome epitomize epitomized epitomizes epoch epochal eponymous epopeya epos epoxy epsilon epsom epson
epstein epígrafe epílogo epístola epíteto epítome equable equal equaled equaling equalities equality equalization
equalize equalized equalizer equalizers equalizing equalled equally equals equanimity equate equated equates equating
equation equations equator equatorial equerry equestrian equidad equidistant equidistante equilateral equilibrada
equilibrado equilibrar equilibre equilibrio equilibrista equilibrium equilátero equimosis equina equine equino
equinoccio equinox equip equipaje equipar equiparable equiparar equipment equipments equipo equipped equipping equis
equitable equitably equitación equitativa equitativamente equitativo equities equity equiv equivalence equivalencia
equivalency equivalent equivalente equivalently equivalents equivaler equivocación equivocadamente equivocal equivocar
equivocation equívoca equívoco er era eradicate eradicated eradicates eradicating eradication erario eras erase erased
eraser erasers erases erasing erasmus erasure ere erección erect erecta erected erectile erecting erection erections
erecto erector erects eremita ergo ergonomic ergonomically ergonomics ergot erial eric erica ericas erich erick
erickson erics ericson ericsson erie erigir erik erika erikas erin eritema eritrea erizado erizo ermine ermita
ermitaña ermitaño ernest ernesto ernie ernies ernst ero erode eroded erodes eroding erogenous eros erosion erosive
erosión erotic erotica erotically eroticism erotismo err errada erradicación erradicar errado errand errands errant
errante errar errata erratic erratically erratum erre erred erring erro errol erroneous erroneously error errors errs
errática errático errónea erróneamente erróneo ers ersatz erskine erstwhile ert eructar eructo erudición erudita
erudite erudition erudito erupción erupt erupted erupting eruption eruptions eruptive erupts ervin erwin erythema
erythrocyte erythrocytes erythromycin eréctil ería erótica erótico es esa esas esau esbelta esbelto esbirro esbozar
esbozo escabechado escabeche escabechina escabel escabrosa escabroso escabullir escafandra escafoides escala escalada
escalade escalado escalador escaladora escalafón escalamiento escalar escalate escalated escalates escalating
escalation escalator escalators escaldado escalera escalerilla escalfado escalinata escalo escalofrío escalpelo
escalón escama escamosa escamoso escandalizar escandalosa escandalosamente escandaloso escandinava escandinavo
escapada escapade escapades escapar escaparate escapatoria escape escaped escapee escapees escapes escaping escapism
escapist escapo escapulario escaqueado escarabajo escaramuza escarbadientes escarbar escarceo escarcha escarchado
escargot escargots escarlata escarlatina escarmentado escarmentar escarmiento escarnio escarola escarpa escarpada
escarpado escarpia escarpment escasa escasamente escasear escasez escaso escatima escatimar escatológico escayola
escaño escena escenario escenificación escenificar escenografía escenógrafo escepticismo escher escherichia eschew
eschewing escisión esclarecedor esclarecedora esclarecer esclarecido esclarecimiento esclava esclavista esclavitud
esclavizar esclavo esclerodermia esclerosis esclerótica esclusa escoba escobar escobero escobilla escocer escocesa
escocia escocés escoger escogida escogido escolar escolaridad escoliosis escollera escollo escolta escoltar escombro
esconder escondida escondidas escondidillas escondido escondite escondrijo escopeta escopetazo escoplo escora
escorbuto escoria escorpio escorpión escort escorted escorting escorts escota escotada escotado escote escotilla
escotillón escozor escriba escribano escribiente escribir escrita escrito escritor escritora escritorio escritorzuelo
escritura escroto escrow escrupulosa escrupulosamente escrupuloso escrutar escrutinio escrúpulo escuadra escuadrilla
escuadrón escualo escucha escuchador escuchar escucho escudado escudera escudero escudería escudo escudos escudriñar
escuela escueta escueto esculpir escultor escultora escultura escultural escupida escupidera escupido escupidor
escupir escupitajo escupo escurra escurreplatos escurridiza escurridizo escurrido escurridor escurrir escusa escusado
escutcheon escuálida escuálido escándalo escápula escénica escénico escéptica escéptico esdras ese esencia esencial
esencialmente esfenoides esfera esfinge esforzado esforzar esfuerzo esfumar esférica esférico esfínter esgrima
esgrimir esgrimista esguince eskimo eskimos eslabón eslava eslavo eslinga eslora eslovaco eslovena esloveno esmalte
esmerada esmerado esmeralda esmero esmirriado eso esofágico esophageal esophagus esos esoteric esotérica esotérico
espabilar espacial espaciar espacio espaciosa espacioso espada espadachín espadón espalda espantada espantajo
espantapájaros espantar espante espanto espantosa espantosamente espantoso esparadrapo esparcida esparcido
esparcimiento esparcir espartana espartano esparto espasmo espasmódico españa español española especia especial
especialidad especialista especialización especially especialmente especie especiero especificación especificar
espectacular espectador espectadora espectral espectro espectroscopio espectrógrafo espectáculo especulación
especulador especular especulativa especulativo específica específico espejismo espejo espeleología espeluznante
espera esperable esperance esperanto esperanza esperanzada esperanzado esperar esperma espermatozoide esperpento
espesa espeso espesor espesura espetón espiada espiado espiar espiga espigón espina espinaca espinal espinazo
espinilla espino espinosa espinoso espionage espionaje espira espiral espirar espiritismo espiritista espiritual
espiritualidad espiritualismo espiritualmente espita esplanade esplendor esplendorosa esplendoroso espléndida
espléndidamente espléndido esplénica esplénico espoleta espolvorear espolón esponja esponjosa esponjoso esponsales
espontaneidad espontánea espontáneamente espontáneo espora esporádica esporádico esposa esposada esposado esposar
esposas esposo espouse espoused espouses espousing espresso espressos esprit espuela espuma espumante espumosa
espumoso espurio esputo espárrago espátula espécimen espéculo espía espín espíritu esquela esqueleto esquelética
esquelético esquema esquemática esquemático esquiador esquiadora esquiar esquife esquila esquilador esquilar esquimal
esquina esquinazo esquire esquirla esquirol esquisto esquiva esquivar esquivo esquizofrenia esquí essay essays esse
essen essence essences essential essentially essentials essex esta estabilidad estabilización estabilizador
estabilizadora estabilizar estable establecer establecimiento establish established establishes establishing
establishment establishments establo estaca estacada estacado estacional estacionamiento estacionar estacionaria
estacionario estación estada estadio estadista estado estadounidense estadía estadística estadístico estafa estafador
estafadora estafar estafeta estafilococo estalactita estallar estallido estallo estambre estampa estampada estampado
estampar estampida estampido estampilla estanca estancada estancado estancamiento estancia estanco estandarte estanque
estanquero estante estantería estar estas estasis estatal estate estates estatua estatura estatutaria estatuto estay
estaño este esteatita esteban esteem esteemed esteems estela estelar estella estelle estenosis estenógrafa estenógrafo
estepa ester estera estercolero esterilidad esterilización esterilizador esterilizar esterilla esterlina esternón
esters estertor estes estetoscopio esther esthers esthetic estibador estigma estilete estilista estilo estilográfica
estima estimable estimación estimada estimado estimar estimate estimated estimates estimating estimation estimations
estimator estimators estimulación estimulador estimulante estimular estipendio estipulación estipular estira estirada
estirado estiramiento estirar estirpe estirón estival estiércol esto estocada estofa estofada estofado estofar estoica
estoicamente estoicismo estoico estola estomacal estonces estonia estonian estonians estonio estopa estoppel estoque
estorbar estorbo estornino estornudar estornudo estos estrabismo estrada estrado estrafalaria estrafalario estrago
estragón estrambótico estramonio estrange estranged estrangement estrangulación estrangulador estranguladora
estrangular estratagema estratega estrategia estratificación estrato estratosfera estratégica estratégicamente
estratégico estrecha estrechamente estrechamiento estrechar estrechez estrecho estrella estrellada estrellado
estrellar estremecedor estremecedora estremecer estremecimiento estrena estrenar estreno estrepitosa estrepitosamente
estrepitoso estreptococo estreptomicina estreñida estreñido estreñimiento estribillo estribo estribor estricnina
estricta estrictamente estricto estridente estrofa estrogen estroncio estropajo estropear estropeo estropicio
estructura estructuración estructural estructurar estruendo estruendosa estruendoso estrujar estrépito estría
estuaries estuarine estuario estuary estuche estuco estudiante estudiantil estudiar estudio estudiosa estudioso estufa
estupefacta estupefacto estupenda estupendamente estupendo estupidez estupor estupro esturión estática estático
estéreo estéril estética estéticamente estético estímulo estío estómago estúpida estúpidamente estúpido esvástica
esófago et eta etapa etc etch etched etching etchings etcétera eterna eternal eternally eternamente eternidad
eternities eternity eterno eth ethan ethanol ethans ethel ether ethereal ethernet ethers ethic ethical ethically
ethics ethiopia ethiopian ethiopians ethnic ethnically ethnicity ethnographic ethnography ethnology ethos ethyl
ethylene etilo etimología etiqueta etiquette etna etobicoke eton etrusca etruscan etrusco etta etude etudes etymology
etérea etéreo etílico etíope eu eucalipto eucalyptus eucaristía eucharist eucharistic euchre euclid euclidean
eufemismo euforia eufórica eufórico eugene eugenesia eugenia eugenics eukaryotic eula euler eulogies eulogize
eulogized eulogizing eulogy eunice eunuch eunuchs eunuco euphemism euphemisms euphemistic euphemistically euphonious
euphoria euphoric euphrates eurasia eurasian eureka euripides euro europa europe europea european europeans europeo
europes euros eurus eurythmics eutanasia euthanasia euthanize eva evacuación evacuar evacuate evacuated evacuates
evacuating evacuation evacuations evacuees evade evaded evaders evades evading evadir evaluación evaluador evaluar
evaluate evaluated evaluates evaluating evaluation evaluations evaluative evaluator evaluators evan evanescence
evanescente evangelical evangelicals evangeline evangelio evangelism evangelist evangelista evangelists evangélica
evangélico evans evanston evansville evaporación evaporar evaporate evaporated evaporates evaporating evaporation
evaporative evaporator evas evasion evasions evasiva evasive evasivo evasión evasor eve evelyn even evened evening
evenings evenly evens event eventful eventide evento events eventual eventualidad eventuality eventually eventualmente
ever everest everett everglades evergreen evergreens everlasting everlastingly evermore evert every everybody
everybodys everyday everyman everyone everyones everyplace everything everythings everywhere eves evesham evian evict
evicted evicting eviction evictions evidence evidenced evidences evidencia evidenciar evident evidente evidentemente
evidential evidentiary evidently evil evildoer evildoers evilest evilly evilness evils evince evinced evinces
eviscerate eviscerated eviscerating evisceration evita evitable evitación evitada evitado evitar evite evo evocación
evocador evocadora evocar evocation evocative evoke evoked evokes evoking evolucionar evolucionista evolución
evolution evolutionary evolutionists evolutions evolutiva evolutivo evolve evolved evolvement evolves evolving ewe
ewes ewing ex exabrupto exabyte exacerbar exacerbate exacerbated exacerbates exacerbating exact exacta exactamente
exacted exacting exactitud exactly exacto exacts exageración exagerada exageradamente exagerado exagerar exaggerate
exaggerated exaggerates exaggerating exaggeration exalt exaltada exaltado exaltar exaltation exalted exalting exalts
exam examen examinación examinador examinadora examinando examinar examination examinations examine examined examiner
examiners examines examining example examples exams exasperación exasperante exasperate exasperated exasperating
excalibur excarcelación excava excavación excavador excavadora excavar excavate excavated excavating excavation
excavations excavator excavators excedencia excedente exceder exceed exceeded exceeding exceedingly exceeds excel
excelencia excelente excelentemente excelentísimo excelled excellence excellencies excellency excellencys excellent
excellently excelling excels excelsior excelso excentricidad excepcional excepción except excepted excepting exception
exceptional exceptionally exceptions excepto excerpt excerpted excerpts excesiva excesivamente excesivo exceso excess
excesses excessive excessively exch exchange exchangeable exchanged exchanger exchangers exchanges exchanging
exchequer excise excised excising excision excitable excitación excitante excitar excitation excite excited excitedly
excitement excitements excites exciting excitingly excl exclaim exclaimed exclaiming exclaims exclamación exclamar
exclamation exclamations exclude excluded excludes excluding excluir exclusa exclusion exclusionary exclusions
exclusiva exclusivamente exclusive exclusively exclusives exclusivity exclusivo exclusión excommunicate excommunicated
excommunication excomulgada excomulgado excomunión excrement excremental excremento excrete excreted excretes
excreting excretion excruciating excruciatingly exculpar exculpate exculpation exculpatory excursion excursionismo
excursionista excursions excursión excusa excusable excusada excusado excusar excuse excused excuses excusing excuso
excéntrica excéntrico exec execrable execs executable execute executed executes executing execution executioner
executioners executions executive executives executor executors exegesis exemplar exemplars exemplary exemplified
exemplifies exemplify exempt exempted exempting exemption exemptions exempts exención exenta exento exequias
exercisable exercise exercised exercises exercising exert exerted exerting exertion exertions exerts exes exeter
exfoliación exfoliate exfoliated exfoliating exhalación exhalar exhalation exhale exhaled exhales exhaling exhaust
exhausta exhausted exhausting exhaustion exhaustiva exhaustive exhaustively exhaustivo exhausto exhausts
exhibicionismo exhibicionista exhibición exhibir exhibit exhibited exhibiting exhibition exhibitionism exhibitionist
exhibitionists exhibitions exhibitor exhibitors exhibits exhilarated exhilarating exhilaration exhort exhortation
exhorted exhorting exhorto exhumación exhumar exhumation exhume exhumed exhuming exigencia exigent exigente exigir
exigua exile exiled exiles exiling exilio eximir exist existed existence existences existencia existencial existent
existente existential existentialism existentialist existing existir exists exit exited exiting exits exodus
exoesqueleto exogenous exon exoneración exonerar exonerate exonerated exonerates exonerating exoneration exons
exorbitant exorbitante exorcise exorcised exorcising exorcism exorcismo exorcisms exorcist exorcista exorcists
exorcizar exorcize exoskeletal exoskeleton exoskeletons exothermic exotic exotica exotics expand expandable expanded
expander expanding expandir expands expanse expanses expansion expansionist expansions expansiva expansive expansivo
expansión expat expatriate expatriates expats expect expectación expectancy expectant expectante expectantly
expectation expectations expectativa expectativas expected expecting expectorante expectorating expects expedicionaria
expedicionario expedición expedida expedido expedidor expedience expediency expedient expediente expedir expedite
expedited expediter expediting expedition expeditionary expeditions expeditious expeditiously expel expelled expelling
expels expend expendable expended expendedor expendedora expending expenditure expenditures expends expensas expense
expenses expensive expensively experience experienced experiences experiencia experiencing experiential experiment
experimentación experimentada experimentado experimentador experimental experimentally experimentalmente experimentar
experimentation experimented experimenter experimenters experimenting experimento experiments expert experta
expertamente expertise expertly experto experts expiación expiar expiate expiation expiatorio expiración expirar
expiration expire expired expires expiring expiry explain explainable explained explaining explains explanada
explanation explanations explanatory expletive expletives explicable explicación explicar explicativo explicit
explicitly explode exploded exploder explodes exploding exploit exploitable exploitation exploitative exploited
exploiter exploiters exploiting exploitive exploits exploración explorador exploradora explorar exploration
explorations exploratoria exploratorio exploratory explore explored explorer explorers explores exploring explosion
explosions explosiva explosive explosively explosives explosivo explosión explotación explotador explotadora explotar
explícita explícitamente explícito expo exponencial exponent exponente exponential exponentially exponents exponer
export exportación exportador exportar exportation exported exporter exporters exporting exports expos expose exposed
exposes exposición exposing exposition expositions expositor expository expostulate exposure exposures expound
expounded expounding expresa expresamente expresar expresionismo expresiva expresivo expresión expreso express
expressed expresses expressing expression expressionism expressionist expressionless expressions expressive expressly
expressway exprimir expropiación expropiar expropriate expropriated expropriation expuesta expuesto expulsa expulsar
expulsion expulsión expulso expunge expunged expunging exquisita exquisitamente exquisite exquisitely exquisitez
exquisito exs extant extend extendable extended extender extenders extending extends extensa extensamente
extensibility extensible extension extensions extensiva extensivamente extensive extensively extensivo extensión
extenso extensor extent extents extenuación extenuating exterior exteriorización exteriorizar exteriormente exteriors
exterminación exterminador exterminadora exterminar exterminate exterminated exterminating extermination exterminator
exterminators exterminio extern externa external externalities externalize externalizing externally externamente
externo extinción extinct extinction extinctions extinguir extinguish extinguished extinguisher extinguishers
extinguishes extinguishing extinta extinto extintor extirpación extirpar extol extolled extolling extorsionar
extorsión extort extorted extorting extortion extortionate extortionist extorts extra extracción extracellular extract
extracted extracting extraction extractions extracto extractor extractora extractors extracts extracurricular
extradición extradite extradited extraditing extradition extraer extrajudicial extralegal extramarital extramural
extraneous extranjera extranjero extraoficial extraoficialmente extraordinaire extraordinaria extraordinariamente
extraordinarily extraordinario extraordinary extrapolate extrapolated extrapolating extrapolation extrarradio extras
extrasensory extrasolar extraterrestrial extraterrestrials extraterritorial extravagance extravagancia extravagant
extravagante extravagantly extravaganza extravehicular extraviada extraviado extraviar extravío extraña extrañamente
extrañar extrañeza extraño extrema extremada extremadamente extremado extremamente extremar extremaunción extreme
extremely extremes extremidad extremism extremismo extremist extremista extremists extremities extremity extremo
extricate extricated extricating extrication extrinsic extrovert extroverted extrude extruded extrusion extático
exuberance exuberancia exuberant exuberante exude exuded exudes exuding exult exultant exultation exulted exxon
exótica exótico eyaculación eyacular eye eyeball eyeballed eyeballing eyeballs eyebrow eyebrows eyed eyeful eyeglass
eyeglasses eyeing eyelash eyelashes eyeless eyelet eyelets eyelid eyelids eyeliner eyepiece eyepieces eyes eyeshadow
eyesight eyesights eyesore eyeteeth eyewash eyewitness eyewitnesses eying eyre ezekiel ezra eólica eólico fab fabian
fable fabled fables fabric fabricación fabricante fabricar fabricate fabricated fabricates fabricating fabrication
fabrications fabricator fabricators fabrics fabril fabulosa fabulosamente fabuloso fabulous fabulously facade facades
facción face facebook faced facedown faceless facelift faceplate faceplates faces facet faceta faceted facetious
facets facha fachada facial facially facials facile facilidad facilitar facilitate facilitated facilitates
facilitating facilitation facilitator facilitators facilities facility facilitys facing facsimile facsímil fact
factible faction factional factions factoid factoids factor factored factorial factories factoring factorization
factors factory factorys factoría facts factual factually factura facturación facturar factótum facultad faculties
faculty fad fade faded fader fades fading fado fads faecal faeces faena faerie faeries faeroe faery faff faffing fag
fagged faggot faggots fagot fags fahrenheit fail failed failing failings fails failure failures fain faint fainted
fainter faintest fainthearted fainting faintly faintness faints fair fairbanks fairer fairest fairfax fairfield
fairground fairgrounds fairies fairing fairly fairness fairs fairway fairways fairy fairyland fairys fairytale
fairytales faisal faisán faith faithful faithfully faithfulness faithless faiths faja fajar fajita fajitas fajo fajín
fake faked faker fakers fakery fakes faking fakir fakirs falacia falafel falange falaz falciforme falcon falconer
falconry falcons falda faldero faldón falible falkirk falkland falklands fall falla fallacies fallacious fallacy
fallada fallar fallback fallecer fallecida fallecido fallecimiento fallen fallible fallida fallido falling fallo
fallopian fallout fallow falls falmouth falo falopio falsa falsamente false falsear falsedad falsehood falsehoods
falsely falseness falsete falsetto falsificación falsificador falsificadora falsificar falsification falsified falsify
falsifying falsity falso falta faltante faltar falte falter faltered faltering falters falto falwell fama fame famed
fames familia familial familiar familiaridad familiarity familiarizar familiarize familiarized familiarizing familiars
families family familys famine famines famished famosa famosamente famoso famous famously famélica famélico fan
fanatic fanatical fanatically fanaticism fanatics fanatismo fanboy fancied fancier fancies fanciest fanciful fancy
fancying fandango fandom fanfare fanfarria fanfarrona fanfarronada fanfarronear fanfarronería fanfarrón fang fanged
fango fangosa fangoso fangs fanned fannie fannies fanning fanny fannys fans fantasear fantasia fantasies fantasiosa
fantasioso fantasist fantasize fantasized fantasizes fantasizing fantasma fantasmagórica fantasmagórico fantasmal
fantastic fantastical fantastically fantasy fantasys fantasía fantoche fantom fantástica fantásticamente fantástico
fanzine fanática fanático faq faqs faquir far faraday faraway faraón farce farcical fardar fardels fardo fare fared
fares farewell farewells farfetched farfulla farfullar fargo faridabad farina faring faringe faringitis fariseo farley
farleys farm farmacia farmacología farmacológico farmacéutica farmacéutico farmed farmer farmers farmhand farmhands
farmhouse farmhouses farming farmings farmland farmlands farms farmstead farmyard faro faroe farol farola farolear
farolero farolillo farra farrell farrow farsa farsante farsi farsighted fart farted farther farthest farthing
farthings farting farts farándula fas fascia fascinación fascinante fascinar fascinate fascinated fascinates
fascinating fascination fascism fascismo fascist fascista fascistic fascists fase fash fashion fashionable fashionably
fashioned fashioning fashions fast fastball fastballs fasted fasten fastened fastener fasteners fastening fastens
faster fastest fastidiar fastidio fastidiosa fastidioso fastidious fastidiously fasting fasts fastuosa fastuoso fat
fatah fatal fatalidad fatalism fatalismo fatalist fatalista fatalistic fatalities fatality fatally fatalmente fatback
fate fated fateful fates fathead fatheaded father fathered fatherhood fathering fatherland fatherless fatherly fathers
fathom fathomed fathoms fatiga fatigosa fatigoso fatigue fatigued fatigues fatiguing fatima fatness fats fatso fatted
fatten fattened fattening fattens fatter fattest fatties fatty fattys fatua fatuo fatuous fatwa fatídica fatídico
fauces faucet faucets faulkner fault faulted faulting faultless faults faulty faun fauna fauno fauns faust faustian
fausto faux fave faves favo favor favorable favorablemente favorably favorecedor favorecedora favorecer favored
favoring favorita favorite favorites favoritism favoritismo favorito favors favour favourable favourably favoured
favourite favourites favours fawn fawned fawning fawns fax faxed faxes faxing fay faye fayetteville faz faze fazed
fazes fbis fe fea fealdad fealty fear feared fearful fearfully fearing fearless fearlessly fearlessness fears fearsome
feasibility feasible feast feasted feasting feasts feat feather featherbed featherbeds feathered feathering
featherless feathers featherweight feathery feats feature featured featureless features featurette featuring feb
febrero febril febrile febrilmente february fecal feces fecha fechar fechoría feck feckless feculent fecund fecunda
fecundación fecundar fecundidad fecundo fed fedayeen federación federal federalism federalist federalists federalize
federally federals federated federation federations federico fedex fedora feds fee feeble feebly feed feedback feedbag
feeder feeders feeding feedings feedlot feeds feel feeler feelers feeling feelings feels fees feet fehaciente feign
feigned feigning feigns feint feisty feldespato felice felicia felicidad felicitación felicitar felicitate
felicitations felicitous felicity felicitys feligrés felina feline felines felino felipe felix felixs feliz felizmente
fell fella fellah fellas fellatio felled feller fellers felling fellow fellows fellowship fellowships fells felon
felonies felonious felons felony felonía felpa felpudo felt felón female females femenil femenina femenino femineidad
feminidad feminine femininity feminism feminismo feminist feminista feminists feminization femme femoral femur femurs
fen fence fenced fencer fencers fences fencing fend fended fender fenders fending fends fenian fenicio fennel fenol
fenomenal fenotipo fens fenómeno feo fer feral ferdinand fergus ferguson feria feriado ferial feriante ferina
fermanagh ferment fermentación fermentada fermentado fermentar fermentation fermented fermenting fermento ferments
fermi fermion fern fernandez fernando ferns ferocidad ferocious ferociously ferocity feroz ferozmente ferrara ferrari
ferrell ferret ferreted ferretero ferretería ferreting ferrets ferric ferried ferries ferris ferrite ferro ferrocarril
ferroso ferrous ferroviaria ferroviario ferry ferryboat ferrying ferryman ferrys fertile fertilidad fertiliser
fertilisers fertility fertilizador fertilizante fertilizar fertilization fertilize fertilized fertilizer fertilizers
fertilizes fertilizing fervent fervently ferviente fervientemente fervor fervorosamente fervoroso fess fessed fest
festejar festejo fester festered festering festers festiva festival festivals festive festively festividad festivities
festivity festivo festoon festooned festín feta fetal fetch fetched fetches fetching fete feted fetiche fetichismo
fetichista fetid fetidez fetish fetishes fetishism fetishist fetishistic feto fetter fettered fetters fettle
fettuccine fetus fetuses feu feud feudal feudalism feudalismo feuding feudo feuds fever fevered feverish feverishly
fevers few fewer fewest fey feynman fez fezzes ffs fiable fiado fiador fiambre fiambrera fiance fiancee fianza fiar
fiasco fiat fib fibbed fibbing fiber fiberglass fibers fibonacci fibra fibre fibreglass fibres fibrillation fibrin
fibrinogen fibroblast fibroblasts fibroid fibroma fibrosa fibrosis fibroso fibrous fibs fibula ficción ficha fichar
fiche fichero fickle fico ficticia ficticio fiction fictional fictionalized fictions fictitious ficus fid fiddle
fiddled fiddler fiddlers fiddles fiddling fiddly fidedigna fidedigno fideicomisario fideicomiso fidel fidelidad
fidelity fideo fides fidget fidgeting fidgety fido fiduciaria fiduciario fiduciary fie fiebre fief fiefdom fiefdoms
fiel field fielded fielder fielders fielding fields fieldwork fielmente fieltro fiend fiendish fiendishly fiends fiera
fieramente fierce fiercely fierceness fiercer fiercest fiereza fiero fierro fiery fiesta fiestera fiestero fife
fifteen fifteenth fifth fifths fifties fiftieth fifty fiftys fig figaro fight fighter fighters fighting fightings
fights figment figments figs figueroa figura figurada figuradamente figurado figurante figurar figurativa
figurativamente figurative figuratively figurativo figure figured figurehead figures figurilla figurine figurines
figuring figurín fija fijación fijada fijado fijador fijamente fijar fiji fijian fijo fil fila filament filamento
filaments filantropía filantrópica filantrópico filarmónica filatélico filch filched filching file filed filename
filenames filer filers files filet filete filetear filets filiación filial filibuster filibustero filiforme filigrana
filigree filing filings filipina filipino filipinos filistea filisteo fill filled filler fillers fillet filleted
filleting fillets fillies filling fillings fillmore fills filly fillys film filmed filming filmmaker filmmakers
filmmaking filmography films filmstrip filmy filo filosa filoso filosofal filosofar filosofía filosófica
filosóficamente filosófico fils filter filtered filtering filters filth filthier filthiest filthiness filthy
filtración filtrador filtrar filtration filtro filántropo filón filósofa filósofo fin fina finado finagle finagled
finagling final finale finalidad finalised finalist finalista finalists finality finalizar finalize finalized
finalizing finally finalmente finals finamente finance financed finances financial financially financiar financier
financiera financiero financiers financing finca finch finches finchs find finder finders finding findings finds fine
fined finely finer finery fines finesse finessed finest fineza finger fingered fingering fingerless fingerling
fingermarks fingernail fingernails fingerprint fingerprinted fingerprinting fingerprints fingers fingertip fingertips
fingida fingido fingimiento fingir finicky fining finiquitar finiquito finis finish finished finisher finishers
finishes finishing finita finite finitely finito fink finked finks finland finlandesa finlandés finley finn finnegan
finney finnish finns fino fins finta finura finés fiona fionas fiordo fir fire firearm firearms fireball fireballs
firebase firebird firebomb firebombed firebombing firebombs firebox firebrand firebug firecracker firecrackers fired
firefight firefighter firefighters firefighting firefights fireflies firefly firefox firehouse firelight fireman
firemans firemen firenze fireplace fireplaces firepower fireproof fires fireside firestone firestorm firewall
firewalls firewater firewood firework fireworks firing firings firm firma firmament firmamento firmante firmar firme
firmed firmemente firmer firmest firmeza firming firmly firmness firms firmware firs first firstborn firsthand firstly
firsts firth fiscal fiscally fiscalía fischer fisco fisgar fisgona fisgonear fisgoneo fisgón fish fishbowl fished
fisher fisheries fisherman fishermans fishermen fishers fishery fishes fisheye fishhook fishhooks fishing fishings
fishmonger fishmongers fishnet fishnets fishs fishtail fishwife fishy fisiología fisiológica fisiológicamente
fisiológico fisioterapia fisiólogo fisión fisk fisonomista fisonomía fissile fission fissionable fissure fissures fist
fistfight fistfights fistful fistfuls fisticuffs fists fistula fisura fit fitch fitful fitness fits fitted fitter
fitters fittest fitting fittings fitzgerald fitzpatrick fitzroy fitzsimmons five fivefold fiver fives fix fixable
fixate fixated fixating fixation fixations fixed fixer fixers fixes fixing fixings fixture fixtures fizz fizzing
fizzle fizzled fizzles fizzling fizzy fjord fjords flab flabbergasted flabby flaca flaccid flack flacks flaco flacucha
flacucho flag flagelación flagelado flagellate flagellation flagelo flagged flagging flagon flagons flagpole flagpoles
flagrant flagrante flagrantly flags flagship flagstaff flagstone flagstones flail flailed flailing flails flair flak
flake flaked flakes flakey flakiest flaking flaky flam flama flamante flamboyant flame flamear flamed flamenca
flamenco flameout flames flamethrower flamethrowers flaming flamingo flamingoes flamingos flammability flammable flan
flanagan flanco flanders flange flanges flank flanked flanker flanking flanks flannel flannels flanqueado flanquear
flanqueo flap flapjack flapjacks flapped flapper flappers flapping flaps flaquear flaqueza flare flared flares flaring
flash flashback flashbacks flashbulb flashbulbs flashcards flashed flasher flashers flashes flashier flashiest
flashing flashlight flashlights flashover flashpoint flashy flask flasks flat flatbed flatfish flatfoot flathead
flatiron flatly flatmate flatmates flatness flats flatten flattened flattening flattens flatter flattered flatterers
flattering flatters flattery flattest flattop flatulence flatulencia flatulent flatulenta flatulento flatware
flatworms flaunt flaunted flaunting flaunts flauta flautero flautista flautín flavor flavored flavorful flavoring
flavorless flavors flavour flavoured flavours flaw flawed flawless flawlessly flaws flax flaxen flaxseed flay flayed
flaying flea fleabag fleas flebitis flecha flechazo fleck flecked flecks fleco fled fledged fledgling fledglings flee
fleece fleeced fleeces fleecing fleecy fleeing fleer flees fleet fleeting fleetingly fleetly fleets fleetwood
fleischer flema fleming flemish flequillo flesh fleshed fleshly fleshy fletar fletch fletcher flete flew flex flexed
flexes flexibilidad flexibility flexible flexibly flexing flexion flexión flexor flibbertigibbet flick flicked flicker
flickered flickering flickers flicking flicks flied flier fliers flies flight flightless flights flighty flimflam
flimsiest flimsy flinch flinched flinches flinching flinders fling flinging flings flint flintlock flints flintshire
flintstones flinty flip flippant flipped flipper flippers flipping flips flirt flirtation flirtations flirtatious
flirted flirting flirts flirty flit flite flits flitted flitting flo float floatation floated floater floaters
floating floats floaty flock flocked flocking flocks floe floes flog flogged flogging floggings flogs floja flojear
flojera flojo flood flooded floodgate floodgates flooding floodlight floodlights floodplain floods floodwater floor
floorboard floorboards floored flooring floors floozies floozy flop flophouse flopped floppies flopping floppy flops
flor flora floración floral florales floreada floreado florecer floreciente florecimiento florence florencia
florentina florentine florentino florero flores floresta florete florid florida floridas floridian florido florin
florins florist florista florists florín floss flossed flossing flota flotabilidad flotación flotador flotante flotar
flotation flote flotilla flotsam flounce flounces flouncing flouncy flounder floundered floundering flounders flour
flourish flourished flourishes flourishing flout flouted flouting flouts flow flowchart flowed flower flowerbed
flowered flowering flowerpot flowerpots flowers flowery flowing flown flows floyd flu flub flubbed fluctuación
fluctuante fluctuar fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations flue fluencia fluency fluent
fluently fluff fluffed fluffing fluffs fluffy fluid fluida fluidez fluidity fluido fluids fluir flujo fluke flukes
flume flummoxed flung flunk flunked flunkey flunkies flunking flunks flunky fluor fluorescence fluorescencia
fluorescent fluorescente fluorhídrico fluoride fluorine fluorocarbon fluoroscope flurries flurry flus flush flushed
flushes flushing fluster flustered flute fluted flutes flutist flutter fluttered fluttering flutters fluttery fluvial
flux fluxes fly flyby flycatcher flyer flyers flying flyings flynn flynns flyover flyovers flypaper flys flyspeck
flytrap flywheel fláccida fláccido flúor foal foals foam foamed foaming foams foamy fob fobbed fobbing fobia foca
focal foco focus focused focuses focusing focussed focussing fodder foe foes foetal foetus foetuses fofa fofo fog
fogata fogdog fogey fogged foggiest fogging foggy foghorn fogies fogonazo fogonero fogosa fogosidad fogoso fogs fogueo
fogón foibles foil foiled foiling foils foist foisted foisting foja fokker fold foldable folded folder folderol
folders folding foldout folds foley foliage folic folicular folie folio folk folkestone folklore folklórica folklórico
folks folksy folktale folla follada follado follador follaje follar folleto folletín follicle follicles follicular
follies follow followed follower followers following followings follows followup followups folly follón folsom
folículo foment fomentar fomented fomenting fomento fond fonda fondant fondeadero fonder fondest fondle fondled
fondling fondly fondness fondo fondue font fontanero fontanería fonts fonética fonético fonógrafo food foodie foods
foodstuff foodstuffs fool fooled foolhardy fooling foolish foolishly foolishness foolproof fools foosball foot footage
football footballer footballers footballing footballs footbridge footed footer footers footfall footfalls foothill
foothills foothold footholds footie footing footings footlights footling footlocker footloose footman footmen footnote
footnotes footpads footpath footpaths footprint footprints footrace foots footsie footsies footstep footsteps
footstool footwear footwork footy fop foppish foque for fora forage foraged foraging forajida forajido foramen
forastera forastero foray forays forbade forbear forbearance forbes forbid forbidden forbidding forbids force forced
forceful forcefully forcejear forcejeo forceps forces forcible forcibly forcing ford forded fording fords fore forearm
forearms forebear forebears foreboding forebodings forebrain forecast forecasted forecaster forecasters forecasting
forecastle forecasts foreclose foreclosed forecloses foreclosing foreclosure foreclosures forecourt forefather
forefathers forefinger forefoot forefront forego foregoing foregone foreground forehand forehead foreheads foreign
foreigner foreigners foreknowledge forelock foreman foremans foremast foremen foremost forense forensic forensically
forensics foreplay forerunner forerunners foresaw foresee foreseeable foreseeing foreseen foresees foreshadow
foreshadowing foreshore foreshortened foresight foreskin foreskins forest forestal forestall forestalled forested
forester foresters forestry forests foretaste foretell foretelling foretells forethought foretold forever forevermore
forevers forewarn forewarned forewarning forewoman foreword forfeit forfeited forfeiting forfeits forfeiture forfend
forgave forge forged forger forgeries forgers forgery forges forget forgetful forgetfulness forgets forgettable
forgetting forging forgivable forgive forgiven forgiveness forgives forgiving forgo forgoing forgone forgot forgotten
forint forints forja forjada forjado forjador forjadura forjar fork forked forking forklift forklifts forks forlorn
forlornly form forma formación formal formaldehyde formaldehído formalidad formalin formalism formalismo formalities
formality formalizar formalize formalized formalizing formally formalmente formar format formation formations
formativa formative formats formatted formatter formatting forme formed former formerly formers formic formidable
forming formless formol formosa forms formula formulae formulaic formular formulario formulary formulas formulate
formulated formulates formulating formulation formulations formulismo fornicación fornicador fornicadora fornicar
fornicate fornicated fornicates fornicating fornication fornicator fornicators fornida fornido foro forra forraje
forrar forrest forro forsake forsaken forsakes forsaking forsook forster forswear forsworn forsyth forsythia fort
fortachón fortalecer fortalecimiento fortaleza forte forth forthcoming forthright forthwith forties fortieth
fortificación fortificar fortification fortifications fortified fortifies fortify fortifying fortis fortitude
fortnight fortnightly fortnights fortress fortresses forts fortuita fortuitamente fortuito fortuitous fortuitously
fortuna fortunate fortunately fortune fortunes fortuneteller fortunetelling forty fortín fortísimo forum forums
forward forwarded forwarder forwarders forwarding forwards forza forzada forzado forzar forzosa forzosamente forzoso
forzudo foránea foráneo forúnculo fosa fosfato fosforescente fosfórico fosilización foso fossa fossil fossilized
fossils foster fostered fostering fosters fostoria foto fotocopia fotocopiar fotoeléctrica fotofobia fotografiar
fotografía fotograma fotográfica fotográfico fotogénica fotogénico fotosfera fotógrafo fou foucault fought foul fouled
fouler foulest fouling foully foulmouthed foulness fouls found foundation foundational foundations founded founder
foundered foundering founders founding foundling foundlings foundries foundry founds fount fountain fountainhead
fountains four fourfold fourier fourpence fours fourscore foursome fourteen fourteenth fourth fourths fowl fowler
fowling fowls fox foxed foxes foxglove foxhole foxholes foxiest foxs foxtrot foxy foyer fr fra frabjous frac fracas
fracasada fracasado fracasar fracaso fraccionaria fracción fractal fractals fraction fractional fractionation
fractions fractious fractura fracturar fracture fractured fractures fracturing frae frag fragancia fragante fragata
fragile fragilidad fragility fragment fragmentación fragmentar fragmentary fragmentation fragmented fragmenting
fragmento fragments fragor fragrance fragrances fragrant fragua fraguado fraguar frail fraile frailecillo frailties
frailty frambuesa frame framed framers frames framework frameworks framing fran franc franca francamente france
frances francesa francesca franchise franchised franchisee franchisees franchises franchising franchisor franchute
francia francine francis franciscan franciscano franciscans francisco franck franco francois francoise francophone
francs francés franela frangible franja frank frankel frankenstein frankfort frankfurt frankfurter frankfurters
frankie frankies frankincense frankish franklin frankly frankness franks franny franqueado franquear franqueo
franqueza franquicia frantic frantically franz frasco frase fraseología fraser frat fraternal fraternalmente
fraternidad fraternities fraternity fraternizar fraternization fraternize fraternized fraternizing fraterno fratricide
fratricidio frats frau fraud fraude frauds fraudster fraudulent fraudulenta fraudulentamente fraudulently fraudulento
frauen fraught fraulein fraunhofer fray frayed fraying frazada frazer frazier frazzled freak freaked freakier
freakiest freaking freakish freakishly freaks freaky freckle freckled freckles frecuencia frecuentar frecuente
frecuentemente fred freddie freddies freddy freddys frederic frederick fredericksburg fredericton fredrick freds free
freebase freebasing freebie freebies freebooters freeborn freed freedman freedmen freedom freedoms freeform freehand
freehold freeing freelance freelancer freelancers freelances freelancing freeload freeloader freeloaders freeloading
freely freeman freemason freemasonry freemasons freemen freephone freer frees freesias freest freestanding freestyle
freethinkers freethinking freetown freeware freeway freeways freewheeling freeze freezer freezers freezes freezing
fregada fregadero fregado fregar fregona frei freiburg freidora freight freighted freighter freighters freighting
fremantle fremont frenar french frenchman frenchmen frenchy frenesí frenetic frenillo freno frenología frente frenzied
frenzy frenética frenéticamente frenético freon freq frequencies frequency frequencys frequent frequented frequenter
frequenting frequently frequents fresa fresca fresco frescoes frescor frescos frescura fresh freshen freshened
freshener fresheners freshening freshens fresher freshest freshly freshman freshmans freshmen freshness freshwater
fresno fret fretful frets fretted fretting freud freudian frey freya freír fri frialdad friar friars fricassee
fricasseed fricasé fricción friction frida friday fridays fridge fridges fried friedman friedrich friega friend
friendless friendlier friendlies friendliest friendliness friendly friends friendship friendships fries frieze frig
frigate frigates frigging fright frighted frighten frightened frighteners frightening frighteningly frightens
frightful frightfully frights frigid frigidaire frigidez frigidity frigorífica frigorífico frijol frijoles frill
frilled frills frilly fringe fringed fringes fringing friolera frisbee frisco frisian frisk frisked frisking frisky
friso frisson frita frith frito frittata fritter frittered frittering fritters fritura fritz frivolidad frivolities
frivolity frivolous frivolously frizz frizzly frizzy fro frobisher frock frocks frodo frog froggy frogman frogmen
frogs frolic frolicked frolicking frolics from frond frondosa frondoso fronds front frontage frontal fronted frontenac
frontera fronteriza fronterizo frontier frontiers fronting frontline frontrunner frontrunners fronts frontón frosh
frost frostbite frostbitten frosted frosting frosts frosty frotamiento frotar frote froth frothing frothy froufrou
frown frowned frowning frowns froze frozen fructificar fructose fructífera fructífero frugal frugalidad frugality
frugally fruit fruitcake fruitcakes fruited fruitful fruiting fruition fruitless fruits fruity frump frumpy frunce
fruncir frustración frustrar frustrate frustrated frustrates frustrating frustratingly frustration frustrations fruta
frutal frutero frutería frutilla fruto fry frye fryer fryers frying frys frágil fría fríamente frígida frígido frío
frívola frívolo fu fuchs fuchsia fuck fucked fucker fuckers fuckhead fuckheads fucking fucks fucsia fudge fudged
fudging fuego fuehrer fuel fueled fueling fuelle fuelled fuelling fuels fuente fuentes fuer fuera fueras fuero fuerte
fuertemente fuerza fuga fugada fugar fugaz fugazmente fugitiva fugitive fugitives fugitivo fugue fuhrer fuhrers fuji
fujitsu fukuoka fulana fulano fular fulbright fulcro fulcrum fulfil fulfill fulfilled fulfilling fulfillment fulfills
fulfilment fulfils fulgor fulgurante fulgurita full fullback fuller fullero fullers fullerton fullest fullness fully
fulminante fulminate fulsome fulton fumada fumadero fumador fumadora fumar fumarola fumble fumbled fumbles fumbling
fume fumed fumes fumigación fumigador fumigar fumigate fumigated fumigating fumigation fuming fumo fun funchal
funcional funcionamiento funcionar funcionaria funcionario función function functional functionalities functionality
functionally functionaries functionary functioned functioning functions fund funda fundacional fundación fundador
fundadora fundamental fundamentalism fundamentalist fundamentalists fundamentally fundamentalmente fundamentals
fundamentar fundamento fundar funded fundición fundida fundido fundidor funding fundir fundo fundraiser fundraisers
fundraising funds funeral funerals funeraria funerario funerary funereal funesta funesto funfair fungal fungi
fungicide fungicides fungus funicular funk funked funkier funks funky funnel funneled funneling funnelled funnelling
funnels funner funnest funnier funnies funniest funnily funny funnyman funnys funs fur fura furgón furia furibundo
furies furiosa furiosamente furioso furious furiously furl furlong furlongs furlough furloughs furnace furnaces
furness furnish furnished furnishes furnishing furnishings furniture furnitures furor furred furrier furrow furrowed
furrowing furrows furry furs further furtherance furthered furthering furthermore furthermost furthest furtiva
furtivamente furtive furtively furtivo fury furys furúnculo fuse fused fuselage fuses fusible fusil fusilamiento
fusilar fusilero fusiliers fusing fusion fusionar fusión fuss fussed fusses fussing fussy fusta fuste fustigar
futbolista futbolística futile futilely futilidad futility futon futons futura future futures futurist futuristic
futuro futz futzed futzing fuzz fuzzier fuzzy fyi fábrica fábula fácil fácilmente fálica fálico fármaco fécula fémur
fénix féretro férrea férreo férrico fértil férula fétida fétido fía fíbula fígaro física físicamente físico fístula
fónico fórceps fórmico fórmula fósforo fósil fúnebre fútbol fútil ga gab gabacho gabardina gabardine gabarra gabbed
gabbing gabble gabby gabinete gable gables gabon gaborone gabriel gabriela gabrielle gabs gaby gabán gacela gaceta
gacha gachí gad gadding gadget gadgets gadolinium gadsden gael gaelic gaetano gafar gafete gaff gaffe gaffer gag gaga
gage gagged gagging gaggle gags gaia gaiety gail gaily gaiman gain gained gainer gainers gaines gainesville gainful
gainfully gaining gains gainsborough gait gaita gaitero gaits gaius gaje gajo gal gala galactic galahad galante
galantear galantemente galanteo galantería galapagos galardón galas galatians galaxia galaxies galaxy galaxys
galbraith gale galen galena galeno galera galería gales galesa galeón galgo galicia galician galilea galilee galileo
galimatías galio gall gallagher gallant gallantly gallantry gallants gallarda gallardamente gallardete gallardo
gallardía gallbladder galled gallego galleon galleons galleria galleries gallery gallerys galleta galley galleys
gallina gallinero galling gallito gallium gallivant gallivanting gallo gallon gallons gallop galloped galloping
gallops galloway gallows galls gallstone gallstones gallup galo galoot galopa galopante galopar galope galore galoshes
galpón gals galumphing galvanic galvanised galvanize galvanized galveston galvánica galway galáctica galáctico galán
galápago galés galón gam gama gamba gamberra gamberro gambia gambian gambier gambit gambito gamble gambled gambler
gamblers gambles gambling gamblings gambol game gamecocks gamed gamekeeper gamekeepers gamer gamers games gamesmanship
gamester gamey gaming gamma gammon gammy gamo gamusino gamut gamuza gamy gan gana ganada ganadera ganadero ganadería
ganado ganador ganadora ganancia ganar ganchillo gancho ganda gandalf gander gandhi gandhian gandul gandulear gang
ganga gangbusters ganged ganger gangers ganges ganging gangland ganglia ganglio ganglion gangly gangplank gangrel
gangrena gangrene gangrenous gangs gangsta gangstas gangster gangsters gangway ganja gannet gannets gano gansa ganso
gantry ganymede ganzúa gao gap gape gaped gaping gaps gar garabatear garabateo garabato garage garages garaje garamond
garante garantizar garantía garañón garb garbage garbageman garbanzo garbled garbo garcia garcía gard garda garden
gardener gardeners gardenia gardenias gardening gardens gardiner gardner garete gareth garfield garfields garfio
garfunkel gargajo garganta gargantilla gargantuan gargle gargles gargling gargoyle gargoyles garibaldi garish garita
garito garland garlanded garlands garlic garment garments garner garnered garnering garnet garnets garnett garnish
garnished garnishes garnishing garra garrafa garrafal garrafón garrapata garret garrett garretts garrison garrisoned
garrisons garrocha garrotazo garrote garroted garrotte garrotted garrulous garry garter garters garth garvey gary
garza gas gasa gasbag gascón gaseosa gaseoso gaseous gases gash gashed gashes gasket gaskets gaslight gaslighting
gaslights gaslit gasolina gasoline gasolinera gasp gasped gasping gasps gassed gasses gassing gassy gastada gastado
gastador gastar gasto gastric gastritis gastroenteritis gastroenterology gastrointestinal gastronomic gastronomical
gastronomy gastronomía gastronómica gastronómico gasworks gat gata gatas gate gatear gateau gated gatehouse gatekeeper
gatekeepers gatera gates gateshead gateway gateways gather gathered gatherer gatherers gathering gatherings gathers
gatillo gating gatling gato gator gatorade gators gats gatsby gatuna gatuno gauche gaucho gauchos gaudy gauge gauged
gauges gauging gaul gaulish gauls gaunt gauntlet gauntlets gauss gaussian gautier gauze gave gavel gaveta gavia
gavilán gavin gaviota gavotte gawain gawk gawked gawker gawking gawky gawp gawping gay gaya gayer gayest gayle gaylord
gayness gays gaza gaze gazebo gazebos gazed gazelle gazelles gazes gazette gazetteer gazillion gazing gaznate gazpacho
gaélico gañán gdansk gear gearbox geared gearing gears gearshift gecko geckos gee geek geeks geeky geelong gees geese
geez geezer geezers geffen geiger geisha geishas geist gel gelatin gelatina gelatine gelatinosa gelatinoso gelatinous
geld gelded gelding gelignite gelled geller gelling gels gem gema gemela gemido gemini gemir gemma gems gemstone
gemstones gen gena gendarme gendarmerie gendarmería gendarmes gender gendered genders gene genealogical genealogista
genealogy genealogía genealógico genera generación generador generadora general generala generalidad generalised
generalissimo generalist generality generalización generalizar generalization generalizations generalize generalized
generally generalmente generals generalísimo generar generate generated generates generating generation generational
generations generative generator generators generic generics generosa generosamente generosidad generosity generoso
generous generously genes genesis genet genetic genetically geneticist geneticists genetics geneva genevieve genghis
genial genialidad genialmente genie genies genii genio genital genitalia genitals genius geniuses geniuss genoa
genocidal genocide genocides genocidio genome genomes genomic genomics genotype genotypes genova genovese genovés
genre genres gens gent genta gente genteel gentian gentil gentile gentiles gentileza gentilhombre gentility
gentilmente gentle gentlefolk gentleman gentlemanly gentlemans gentlemen gentleness gentler gentlest gentlewoman
gentlewomen gently gentoo gentrification gentrified gentrify gentry gents gentuza gentío genuflect genuina genuine
genuinely genuino genus genérica genérico genética genético geo geocaching geochemical geochemistry geoda geodesic
geodetic geodésico geoffrey geofísica geog geografía geographic geographical geographically geographies geography
geográfica geográficamente geográfico geol geologic geological geologically geologist geologists geology geología
geológica geológico geom geomagnetic geometric geometrical geometrically geometries geometry geometría geomorphology
geométrica geométricamente geométrico geophysical geophysicist geophysics geopolitical geopolitics geopolítica george
georges georgetown georgette georgia georgian georgiana georgiano georgians georgina geostationary geosynchronous
geothermal ger gerald geraldine geralds geranio geranium geraniums gerard gerardo gerber gerbil gerbils gerbo gere
gerencia gerente gerhard geriatric geriatrics geriatría germ german germana germane germanic germanium germano germans
germantown germany germanys germen germinación germinar germinate germinated germinating germination germs germy
germánica germánico geronimo gerontology gerry gerrys gershwin gertrude gerundio gesellschaft gesta gestación gestalt
gestapo gestate gestated gestates gestating gestation gestational gesticular gestionar gestión gesto gestor gestural
gesture gestured gestures gesturing get getaway getaways gets getter getting getty gettysburg getup gey geyser geysers
geólogo ghana ghanaian ghastly ghat ghee ghent gherkin gherkins ghetto ghettos ghost ghosted ghosting ghostly ghosts
ghostwriter ghoul ghoulish ghouls giant giants gib giba gibber gibbering gibberish gibbet gibbets gibbon gibbons gibbs
gibes giblets gibraltar gibson giddiness giddy gideon gie gif gifs gift gifted gifting gifts gig giga gigabit gigabyte
gigabytes gigahertz gigante gigantesca gigantesco gigantic gigantismo gigantón gigawatt gigawatts gigged gigging
giggle giggled giggles giggling giggly gigli gigolo gigolos gigs gil gila gilbert gilberto gilberts gilchrist gild
gilda gilded gilding gilead giles gill gillespie gillette gilliam gillian gillies gilligan gilligans gills gilman
gilmore gilt gimbal gimbals gimlet gimlets gimme gimmick gimmicks gimmicky gimnasia gimnasio gimnasta gimotear gimoteo
gimp gimps gimpy gin gina ginas ginebra ginecología ginecológica ginecológico ginecóloga ginecólogo ginger gingerbread
gingerly gingers gingham gingivitis gingko gingrich ginkgo ginny gino ginormous gins ginsberg ginsburg ginseng ginsu
giovanni gipsies gipsy gira girada girador giraffe giraffes girar girasol giratoria giratorio gird girded girder
girders girding girdle girdled girdles girl girlfriend girlfriends girlhood girlie girlies girlish girls girly giro
giroscopio giroscópico girth gis gisborne gist git gitana gitano gits giuliani giuseppe give giveaway giveaways given
givens giver givers gives giving giza gizmo gizmos gizzard gizzards glace glaciación glacial glaciar glacier glaciers
glad gladden gladdened gladdens gladder glade glades gladiador gladiator gladiatorial gladiators gladly gladness
gladstone gladys glam glamor glamorize glamorous glamour glamoured glance glanced glances glancing gland glande glands
glandular glans glare glared glares glaring glaringly glaseada glaseado glaser glasgow glasnost glass glassed glasses
glassware glassy glastonbury glaswegian glaucoma glaxo glaze glazed glazer glazing gleam gleamed gleaming gleams glean
gleaned gleaners gleaning gleason gleba glee gleeful gleefully glen glencoe glenda glendale glenn glenns glens glib
glibly glicerina glide glided glider gliders glides gliding glimmer glimmering glimmers glimpse glimpsed glimpses
glimpsing glint glinting glints glioma glisten glistened glistening glistens glitch glitches glitchy glitter
glitterati glittered glittering glitters glittery glitz glitzy gloat gloated gloating gloats glob global globalisation
globalist globalists globalization globalized globally globe globes globetrotters globo globs globular globules
globulin glom glommed gloom glooming gloomy glop gloria gloried glories glorieta glorificación glorificar
glorification glorified glorifies glorify glorifying gloriosa gloriosamente glorioso glorious gloriously glory glorys
glosario gloss glossaries glossary glossed glossies glossing glossy glotona glotonería glottal glotón gloucester
gloucestershire glove gloved glover gloves glow glowed glower glowering glowers glowing glows glucagon glucemia
glucosa glucose glue glued glues gluey gluing glum gluon glut glutamate glutamine glutathione gluteal gluten gluteus
glutinoso glutinous glutted glutton gluttonous gluttons gluttony glycerin glycerine glycerol glycine glycogen glycol
glycoprotein glycoproteins glyph glyphs glándula glóbulo glúteo gm gn gnarled gnarliest gnarly gnash gnashed gnashing
gnat gnats gnaw gnawed gnawing gnaws gnocchi gnome gnomes gnomo gnostic gnus go goa goad goaded goading goal goalie
goalies goalkeeper goalpost goalposts goals goaltender goat goatee goatherd goats goatskin gob gobbed gobbing gobble
gobbled gobbledygook gobbler gobblers gobbles gobbling gobernación gobernador gobernadora gobernante gobernar gobierna
gobierno goblet goblets goblin goblins gobs goby goce god godawful godchild goddam goddammit goddamn goddamned goddard
goddaughter goddaughters goddess goddesses goddesss godfather godfathers godforsaken godfrey godhead godhood godiva
godless godlike godliness godly godmother godmothers godown godparent godparents gods godsend godson godsons godspeed
godwin godzilla goebbels goer goering goers goes goethe gofer goff gog goggle goggles goggling goggly gogh going
goings goiter gol golan gold goldarn goldberg goldbricking golden goldeneye goldenrod goldfields goldfinch goldfish
goldie goldilocks golding goldman goldmine golds goldsmith goldsmiths goldwater golem golems goles goleta golf golfa
golfed golfer golfers golfing golfo golfs golgi goliath golly golondrina golosa golosina goloso golpazo golpe golpeada
golpeado golpeador golpeadora golpear golpeo golpeteo goma gomez gomosa gomoso gonad gonads gondola gondolas gondolero
gondolier gone goner goners gonfalonier gong gongs gonna gonorrea gonorrhea gonorrhoea gonzales gonzalez gonzalo gonzo
goo goober goobers good goodall goodbye goodbyes goodhearted goodie goodies goodish goodly goodman goodness goodnight
goodrich goods goodwill goodwin goody goodyear gooey goof goofball goofballs goofed goofing goofs goofy google
googling googly gook gooks goon goons goop goose gooseberries gooseberry goosebumps goosed gooseneck gooses goosing
gopher gophers gorbachev gorda gordian gordiano gordiflón gordinflona gordinflón gordo gordon gordura gore gored gorey
gorge gorged gorgeous gorgeously gorgeousness gorges gorging gorgojo gorgon gorgonzola gorgorito gorgoteo gorila
gorilla gorillas goring gorjeo gormless gorra gorrión gorro gorrona gorrón gorse gorton gory gosh goshen gosling
goslings gospel gospels gosport gossamer gossip gossiped gossiping gossips gossipy got gota gotcha goteo gotera gotero
goth gotham gothic goths gotta gotten gouda goudy gouge gouged gouges gouging goulash gould gourd gourds gourmet
gourmets gout gouty gov govern governance governed governess governesses governing government governmental governments
governor governors governorship governs govt gower gown gowns goy goya goyim gozar gozo gozosa gozoso gp grab grabado
grabador grabadora grabar grabbed grabber grabbing grabby grabs grace graced graceful gracefully graceland graceless
graces gracia gracie gracing graciosa graciosamente gracioso gracious graciously graciousness grad grada grade graded
grader graders grades gradient gradiente gradients grading grado grads graduación graduada graduado gradual gradually
gradualmente graduando graduar graduate graduated graduates graduating graduation graduations grady gradys graf
graffiti grafito grafología graft grafted grafting grafton grafts grafólogo graham grahame grail grain grained
grainger grains grainy grajo gram grama gramatical gramaticalmente gramercy grammar grammars grammatical grammatically
grammy gramo gramophone grampian gramps grams gramática gramófono gran grana granada granadero granadina granaries
granary granate grand grandad grandads grandchild grandchildren grandchilds granddad granddaddy granddaddys granddads
granddaughter granddaughters grande grandemente grander grandest grandeur grandeza grandfather grandfathered
grandfathers grandilocuencia grandilocuente grandiosa grandiosamente grandiose grandiosidad grandioso grandly grandma
grandmamma grandmas grandmaster grandmasters grandmother grandmothers grandota grandote grandpa grandpapa grandparent
grandparents grandpas grands grandsire grandson grandsons grandstand grandstanding grandullón granduncle granel
granero grange granger granite granito granizada granizado granizar granizo granja granjera granjero grannie grannies
granny grannys grano granola grant granted grantee grantees granting grants granuja granulada granulado granular
granularity granulated granule granules granuloma granulosa granville grapa grape grapefruit grapefruits grapes
grapevine graph graphic graphical graphically graphics graphing graphite graphs grappa grapple grappled grappler
grapples grappling grasa grasienta grasiento graso grasosa grasoso grasp grasped grasping grasps grass grassed grasses
grasshopper grasshoppers grassing grassland grasslands grassroots grassy grata gratamente grate grated grateful
gratefully gratefulness grater grates gratificación gratification gratified gratify gratifying gratin grating gratings
gratis gratitud gratitude grato gratuita gratuitamente gratuities gratuito gratuitous gratuitously gratuity grava
gravamen gravar grave gravedad gravedigger gravediggers gravel gravelly gravely gravemente graven graver graves
gravesend graveside gravest gravestone gravestones graveyard graveyards gravimetric gravitación gravitas gravitate
gravitated gravitating gravitation gravitational gravitationally graviton gravitons gravity gravitys gravy gravys gray
grayer graying grayish grayling grays graz graze grazed grazers grazes grazing graznar graznido grease greaseball
greaseballs greased greasepaint greaser greasers greases greasier greasing greasy great greater greatest greatly
greatness greats greaves grebe grecian greco grecorromana gree greece greed greedier greediest greedily greediness
greedy greek greeks greeley green greenback greenbacks greenbelt greenbrier greene greener greenery greenest
greenfield greengrocer greengrocers greenhorn greenhorns greenhouse greenhouses greening greenish greenland greenness
greenpeace greenroom greens greensboro greensleeves greenspan greenwich greenwood greer greet greeted greeter greeting
greetings greets greg gregarious gregg gregorian gregorio gregory gregorys gregs gremio gremlin gremlins grenada
grenade grenades grenadier grenadiers grenadine grenadines grendel grenoble grenville grep gresca gresham greta
gretchen gretchens gretzky grew grey greyhound greyhounds greying greyish greys greña greñudo grial grid griddle
gridiron gridlock gridlocked grids grief griefs griega griego grieta grievance grievances grieve grieved grieves
grieving grievous grievously griffin griffins griffith griffon grifo grift grifter grill grilla grillado grille
grilled grilles grillete grilling grillo grillos grills grim grima grimace grimaces grimacing grime grimes grimly
grimm grimmer grimsby grimy grin grinch grind grinder grinders grinding grinds grindstone gringa gringo gringos
grinned grinning grins grip gripe gripes griping gripped gripper gripping grips gris grisly grist gristle grisácea
grisáceo grit grita gritar gritería griterío grito gritona grits gritted gritting gritty gritón grizzled grizzlies
grizzly gro groan groaned groaning groans groats grocer groceries grocers grocery grog groggy groin groins grommet
grommets groningen groom groomed groomer grooming grooms groomsman groomsmen groove grooved grooves grooviest grooving
groovy grope groped groper gropes groping gros grosella grosera groseramente grosero grosería groso grosor gross
grossed grosser grosses grossest grossing grossly grossness grote grotesca grotescamente grotesco grotesque
grotesquely grotesqueries grotto grotty grouch grouchy ground groundbreaking grounded grounder grounders groundhog
grounding groundless grounds groundskeeper groundskeepers groundsman groundswell groundwater groundwork group grouped
grouper groupers groupie groupies grouping groupings groups groupware grouse grousing grout grove grovel groveled
groveling grovelling grover groves grow grower growers growing growl growled growler growlers growling growls grown
grownup grownups grows growth growths grub grubbing grubby grubs grubstake grudge grudges grudging grudgingly gruel
grueling gruelling gruesa grueso gruesome gruesomely gruff grulla grumble grumbled grumbles grumbling grumblings
grumete grumman grumoso grump grumpier grumpy grundy grunge grungy grunion grunt grunted grunting grunts grupa grupo
gruta gruñido gruñir gruñona gruñón grácil gráfica gráficamente gráfico grúa gua guacamayo guacamole guacho
guadalajara guadalupe guadaña guadeloupe guagua guajiro guam guan guanacos guangzhou guanine guano guantanamo guantazo
guante guantelete guantera guao guapa guapetona guapetón guapo guapura guarani guarantee guaranteed guaranteeing
guarantees guarantor guarantors guaranty guaraná guard guarda guardabarros guardabosque guardacostas guardada guardado
guardamuebles guardapelo guardapolvo guardar guardarropa guardarropía guarded guardería guardhouse guardia guardian
guardiana guardians guardianship guarding guardián guardrail guardroom guards guardsman guardsmen guarida guarnición
guarra guarrería guarrilla guarro guasa guasón guatemala guatemalan guatemalans guatemalteca guatemalteco guateque
guau guava guavas guay guayaba gubernamental gubernatorial gucci gudgeon guelph guerilla guerillas guernsey guerra
guerrear guerrera guerrero guerrilla guerrillas guerrillero guess guessed guesses guessing guesstimate guesswork guest
guestbook guestbooks guesthouse guesthouses guestroom guestrooms guests guevara guff guffawing guffaws guggenheim
guiada guiado guiana guiar guidance guide guidebook guidebooks guided guideline guidelines guides guiding guido
guijarro guild guilder guilders guildhall guilds guile guileless guillemot guillemots guillermo guillotina guillotine
guillotined guillotines guilt guiltier guiltless guilts guilty guinda guindilla guinea guineas guinevere guinness
guirnalda guisa guisada guisado guisante guisar guise guises guiso guita guitar guitarist guitarists guitarra
guitarrista guitars guiñar guiño guión gujarat gujarati gula gulag gulch gulf gulfs gull gullet gullibility gullible
gullies gulliver gulls gully gulp gulped gulping gulps gum gumball gumbo gumdrop gumdrops gummed gumming gummy
gumption gums gumshoe gun gunboat gunboats gunfight gunfighter gunfighters gunfights gunfire gunk gunman gunmans
gunmen gunmetal gunnar gunned gunner gunners gunnery gunning gunny gunnysack gunplay gunpoint gunpowder gunrunner
gunrunners gunrunning guns gunsel gunship gunships gunshot gunshots gunslinger gunslingers gunsmith gunsmiths gunter
gunther guppies guppy gupta gurgle gurgled gurgles gurgling gurney gurneys guru gurus gus gusanillo gusano gush gushed
gusher gushes gushing gushy gusset gussied gussy gust gustar gustav gustavo gustavus gustazo gustillo gusting gusto
gustosa gustosamente gustoso gusts gusty gut gutenberg guthrie gutierrez gutless guts gutsy gutted gutter guttering
gutters guttersnipe gutting guttural gutty gutural guv guvnor guy guyana guyanese guys guzman guzzle guzzled guzzler
guzzles guzzling guía gwalior gwen gwendolyn gwens gwent gwynedd gym gymnasium gymnast gymnastic gymnastics gymnasts
gyms gynaecology gynecological gynecologist gynecologists gynecology gyp gypped gypsies gypsum gypsy gypsys gyrate
gyrating gyre gyro gyros gyroscope gyroscopes gyroscopic gyrus gárgola gástrica gástrico gélida gélido géminis género
génesis góndola gótica gótico ha haar haas hab haba habakkuk habana habanero habano habar haber haberdasher
haberdashery habichuela habilidad habilidosa habilidoso habilitación habilitada habilitado habilitar habit
habitabilidad habitability habitable habitación habitante habitar habitat habitation habitats habits habitual
habitually habitualmente habituated habitáculo habla hablada hablado hablador habladora habladuría hablante hablar
hacedor hacedora hacendado hacer hacha hachazo hache hacho hachís hacia hacienda hacinamiento hack hacked hacker
hackers hacking hackles hackman hackney hackneyed hacks hacksaw had hada hadar haddock hade hades hadnt hado hadrian
hadron hadst hae haemoglobin haemorrhage haemorrhages haemorrhaging haemorrhoids hag hagar hagen hagfish haggai
haggard haggis haggle haggled haggling hags hague hah haha hahaha hahn haifa haig haiku hail hailed hailing hails
hailstones hailstorm hainan hair hairball hairballs hairbrush haircare haircut haircuts hairdo hairdos hairdresser
hairdressers hairdressing hairdryer hairdryers haired hairier hairiest hairless hairline hairlines hairnet hairpiece
hairpin hairpins hairs hairsbreadth hairspray hairstyle hairstyles hairstylist hairy haiti haitian haitiana haitiano
haitians haji hajis hajj hajji hake hakim haku hal hala halagador halagadora halagar halago halagüeño halal halar
halberd halconero halcyon halcón hale hales haley haleys half halfback halfhearted halfpenny halfs halftime halfway
halfwit halfwits halibut halide halifax halitosis hall hallada hallado hallar hallazgo halle hallelujah hallelujahs
halley halliburton hallie hallmark hallmarks hallo hallow hallowed halloween halls hallucinate hallucinated
hallucinating hallucination hallucinations hallucinatory hallucinogen hallucinogenic hallucinogens hallway hallways
halo haloed halogen halon halos halothane hals halsey halt halted halter halting halts halve halved halves halyard
halón ham hama hamaca hamas hamate hambre hambrienta hambriento hambruna hamburg hamburger hamburgers hamburguesa hame
hamill hamilton hamiltonian hamlet hamlets hamlin hamm hammer hammered hammerhead hammerheads hammering hammers
hammersmith hamming hammock hammocks hammond hammy hampa hampden hamper hampered hampering hampers hampshire hampstead
hampton hampón hams hamster hamsters hamstring hamstringing hamstrings hamstrung hamza han hancock hand handbag
handbags handball handbill handbills handbook handbooks handbrake handcart handcrafted handcuff handcuffed handcuffing
handcuffs handed handel handful handfuls handgun handguns handheld handhelds handhold handholds handicap handicapped
handicapper handicapping handicaps handicraft handicrafts handier handiest handily handing handiwork handkerchief
handkerchiefs handle handlebar handlebars handled handler handlers handles handless handling handmade handmaid
handmaiden handmaidens handoff handout handouts handover handpick handpicked handpicking handrail handrails hands
handsaw handset handsets handshake handshakes handshaking handsome handsomely handsomer handsomest handspring
handstand handstands handwoven handwriting handwritings handwritten handy handyman handymen haney hang hangar hangars
hangdog hanged hanger hangers hanging hangings hangman hangmans hangmen hangnail hangout hangouts hangover hangovers
hangs hangul hangzhou hank hanker hankered hankering hankie hankies hanks hanky hanna hannah hannas hannibal hannover
hanoi hanover hans hansard hansel hansen hansens hansom hanson hanukkah hao haole hap hapenny haphazard haphazardly
hapless haply happen happened happening happenings happens happenstance happier happiest happily happiness happinesss
happy haragana haraganear haragán harangue harangued haranguing harapienta harapiento harapo harare harass harassed
harasses harassing harassment harbin harbinger harbingers harbor harbored harboring harbormaster harbors harbour
harbours hard hardback hardball hardcore hardcover harden hardened hardening hardens harder hardest hardheaded
hardhearted hardier hardiest hardin hardiness harding hardline hardliner hardliners hardly hardness hardscrabble
hardship hardships hardtack hardtop hardware hardwares hardwired hardwood hardwoods hardworking hardy hare harebrained
harelip harem harems hares hargreaves haricots harina haring haringey hark harken harkens harking harlan harlem
harlequin harley harlot harlots harlow harm harma harmed harmful harming harmless harmlessly harmon harmonic harmonica
harmonics harmonies harmonious harmoniously harmonisation harmonised harmonium harmonization harmonize harmonized
harmonizing harmony harmonía harms harmónica harness harnessed harnesses harnessing harold harolds harp harpa harper
harpers harpies harping harpist harpoon harpooned harpooner harpooning harpoons harps harpsichord harpy harpía harrell
harridan harried harrier harriers harriet harriets harriman harrington harris harrisburg harrison harrisons harrods
harrow harrowing harry harrying harrys harsh harsher harshest harshly harshness hart harta hartar hartazgo harte
hartford hartley hartman hartmann harto harvard harvest harvested harvester harvesters harvesting harvests harvey
harén has hasa hasbro hash hashed hashes hashing hashish hasidic haskell hasnt hassle hassled hassles hassling hast
hasta haste hasten hastened hastening hastens hastily hastings hasty hastío hat hatajo hatbox hatch hatchback
hatchbacks hatcheck hatched hatcher hatchery hatches hatchet hatchets hatching hatchling hatchway hate hated hateful
hater haters hates hatfield hath hathaway hating hato hatred hatreds hats hatter hatteras hattie haughty haul haulage
hauled hauler haulers hauling hauls haunch haunches haunt haunted haunting hauntingly haunts hausa hausfrau havana
have havelock haven havens havent haver havering haves having havoc havre haw hawaii hawaiian hawaiians hawaiis hawk
hawke hawked hawker hawkers hawking hawkins hawks haworth hawthorn hawthorne hay haya hayden haydn hayek hayes
hayfield hayfields hayloft haymaker haymakers haynes hayride hays hayseed hayseeds haystack haystacks hayward haywire
haywood haz haza hazard hazardous hazards hazaña haze hazed hazel hazelnut hazelnuts hazels hazing hazmat hazmerreir
hazy hbu he head headache headaches headband headbands headboard headboards headbutt headbutted headcase headcount
headdress headdresses headed header headers headfirst headgear headhunted headhunter headhunters headhunting heading
headings headlamp headlamps headland headless headlight headlights headline headlined headliner headliners headlines
headlining headlock headlong headman headmans headmaster headmasters headmistress headphone headphones headpiece
headquarter headquartered headquarters headrest headroom heads headscarf headset headsets headshrinker headsman
headstone headstones headstrong headteacher headwaiter headwaters headway headwind headwinds heady heal healed healer
healers healing healings heals health healthcare healthful healthier healthiest healthily healths healthy heap heaped
heaping heaps hear heard hearers hearing hearings hearken hearkens hears hearsay hearse hearst heart heartache
heartaches heartbeat heartbeats heartbreak heartbreaker heartbreaking heartbreakingly heartbreaks heartbroken
heartburn hearted heartened heartening heartfelt hearth hearths hearties heartiest heartily heartland heartless
heartlessly heartrending hearts heartsick heartstrings heartthrob heartwarming hearty heat heated heater heaters heath
heathen heathens heather heathers heating heatings heats heatstroke heatwave heave heaved heaven heavenly heavens
heavers heaves heavier heavies heaviest heavily heaviness heaving heavy heavyset heavyweight heavyweights heb hebert
hebilla hebra hebrea hebreo hebrew hebrews hebrides hebron hecatombe hecha hechicera hechicero hechicería hechiza
hechizar hechizo hecho hechura heck heckle heckled heckler hecklers heckles heckling hecks hectare hectares hectic
hector hectoring hectors hectárea hed hedge hedged hedgehog hedgehogs hedgerow hedgerows hedges hedging hedionda
hediondez hediondo hedonism hedonismo hedonist hedonista hedonistic hedor heed heeded heeding heedless heeds heel
heeled heels heer hefner heft hefty hegel hegemonic hegemony hegemonía hehe heidegger heidelberg heidi heidis heifer
heifers height heighten heightened heightening heightens heights heimdall heimlich heine heineken heinie heinlein
heinous heinously heinrich heinz heir heiress heiresses heirloom heirlooms heirs heisenberg heisman heist heisted
heisting heists hel helada heladero heladería helado helar held helecho helen helena helene helens helga helical
helicoidal helicopter helicoptered helicopters helicóptero helio helios helipad heliport helium helix hell hellas
hellbent hellcat hellcats hellenic heller hellfire hellfires hellhole hellholes hellhound hellhounds hellion hellions
hellish hellishly hellman hello hellos hells helluva helm helmet helmeted helmets helmholtz helms helmsman helmut help
helped helper helpers helpful helpfully helpfulness helping helpings helpless helplessly helplessness helpline
helpmate helps helsinki hem hematologist hematology hematoma hematomas hembra hemingway hemisferio hemisphere
hemispheres hemline hemlines hemlock hemmed hemming hemofilia hemoglobin hemoglobina hemophilia hemoptisis hemorragia
hemorrhage hemorrhaged hemorrhages hemorrhagic hemorrhaging hemorrhoid hemorrhoidal hemorrhoids hemorroide hemp hems
hen hence henceforth henceforward hench henchman henchmen henderson hendersons hendidura hendrick hendricks hendrix
henhouse henley henna hennessy heno henpecked henri henrietta henrik henry henrys hens hensley henson hep heparin
hepatic hepatitis hepatocytes hepburn hepática hepático her hera herald heralded heraldic heralding heraldo heraldry
heralds herb herbaceous herbal herbalist herbals herbario herbarium herbert herbicide herbicides herbivore herbivores
herbolario herbs herbívoro herculean hercules herd herded herder herders herding herds herdsman herdsmen here
hereabout hereabouts hereafter hereby heredad heredada heredado heredar heredera heredero hereditaria hereditario
hereditary heredity hereford herefordshire herein hereinafter hereje herejía herencia hereof hereon heres heresies
heresy heretic heretical heretics hereto heretofore hereunder herewith herida herido herir heritage herl herma
hermafrodita herman hermana hermanastra hermanastro hermandad hermann hermano hermaphrodite hermaphrodites
hermaphroditic hermes hermetic hermetically hermit hermitage hermits hermosa hermosamente hermoso hermosura hermética
herméticamente hermético hernandez herne hernia herniado herniated herniation hero herod herodes heroes heroic heroica
heroically heroicamente heroicidad heroico heroics heroin heroine heroines heroins heroism heron herons heros heroína
heroísmo herpes herpetic herr herradura herramienta herrar herrera herrero herrería herrick herring herringbone
herrings herrumbre hers herschel herself hershey hertford hertfordshire hertz hervida hervidero hervido hervidor
hervir hervor herzegovina heráldica herética herético hes hesitancy hesitant hesitantly hesitate hesitated hesitates
hesitating hesitation hesitations hess hesse hessian hessians hester heston hetero heterogeneity heterogeneous
heterogéneo heteros heterosexual heterosexuality heterosexuals hetman heuristic heuristics hew hewed hewitt hewlett
hewn hex hexadecimal hexagon hexagonal hexavalent hexed hexes hexágono hey heya heyday heywood hez hezbollah hi
hialeah hiatal hiato hiatus hiawatha hibachi hibernate hibernated hibernating hibernation hibernia hibernian hibiscus
hibridación hic hiccup hiccuping hiccups hick hickey hickeys hickman hickok hickory hicks hid hidalgo hidalguía hidden
hide hideaway hided hideous hideously hideout hideouts hides hiding hidra hidratación hidratar hidrato hidroavión
hidrocefalia hidrodinámica hidroeléctrica hidrofobia hidropesía hidroplano hidroterapia hidráulica hidráulico
hidrógeno hie hiedra hiel hielo hiena hiera hierarchical hierarchies hierarchy hieratic hierba hierbabuena hiero
hieroglyph hieroglyphic hieroglyphics hieroglyphs hierro hies higgins high highball highballs highborn highbrow
highchair higher highest highfalutin highland highlander highlanders highlands highlight highlighted highlighter
highlighting highlights highly highness highpoint highs hight hightail hightailed hightailing hightails highway
highwayman highwaymen highways higiene higienista higiénica higiénico higo higuera hija hijack hijacked hijacker
hijackers hijacking hijackings hijacks hijastra hijastro hijinks hijo hike hiked hiker hikers hikes hiking hila hilado
hilar hilarante hilaridad hilarious hilariously hilarity hilary hilbert hilda hildebrand hilera hilfiger hill hillary
hillbillies hillbilly hillbillys hillel hilliard hillingdon hillock hills hillside hillsides hilltop hilly hilo hilt
hilton hilts hilum hilván him himalaya himalayan himalayas himen himmler himno hims himself hin hincapié hincar hincha
hinchada hinchado hinchar hinchazón hind hinder hindered hindering hinders hindi hindquarters hindrance hinds
hindsight hindsights hindu hinduism hindus hindustan hines hinge hinged hinges hinging hinojo hint hinted hinterland
hinting hinton hints hioides hip hipbone hiper hipermétrope hipertensión hipertermia hipertrofia hipertrófica hiphop
hipnosis hipnotismo hipnotizador hipnotizadora hipnotizar hipnótica hipnótico hipo hipocampo hipocondría hipocresía
hipocrático hipodérmica hipoglucemia hipogrifo hipopótamo hipoteca hipotecar hipotecaria hipotecario hipotensión
hipotenusa hipotermia hipotálamo hipotética hipotéticamente hipotético hipped hipper hippest hippie hippies hippo
hippocampus hippocrates hippocratic hippopotamus hippos hippy hips hipster hipsters hipérbole hipócrita hipódromo
hipófisis hipótesis hiram hire hired hirelings hires hiriente hiring hiroshima hirsute hirviente his hisopo hispana
hispanic hispanics hispano hispánico hiss hissed hisses hissing hist histamine histerismo histidine histocompatibility
histogram histograms histologic histological histology histología histológico histone historia historiador
historiadora historial historian historians historic historical historically histories historieta historiography
history historys histrionic histrionics histrionismo histriónico histérica histérico histórica históricamente
histórico hit hitachi hitch hitchcock hitched hitcher hitches hitchhike hitchhiked hitchhiker hitchhikers hitchhiking
hitching hither hitherto hitler hitlers hito hits hitter hitters hitting hittites hive hives hiya hmm hmmm hmong ho
hoagie hoagies hoar hoard hoarded hoarder hoarders hoarding hoardings hoards hoarse hoary hoax hoaxes hob hobart
hobbes hobbies hobbit hobble hobbled hobbling hobbs hobby hobbyhorse hobbyist hobbyists hobbys hobgoblin hobgoblins
hobnail hobnob hobnobbing hobo hoboes hoboken hobos hobs hocico hocicón hock hocked hockey hockeys hocking hocks hocus
hod hodge hodgepodge hodges hodgkin hoe hoed hoedown hoeing hoes hoff hoffman hog hogan hogar hogareña hogareño
hogarth hogaza hogg hogged hogging hogs hogshead hogtie hogtied hoguera hogwarts hogwash hoist hoisted hoisting hoists
hoja hojalata hojalatero hojaldre hojear hoke hokey hokkaido hokum hola holanda holandesa holandés holcomb hold
holdall holdback holden holdens holder holders holdfast holding holdings holdout holdouts holdover holds holdup
holdups hole holed holes holey holgada holgado holgazana holgazanear holgazanería holgazán holgura holiday holidaying
holidaymakers holidays holier holiest holiness holing holistic holland hollander hollands holler hollered hollering
hollers holley hollis hollow holloway hollowed hollowing hollowness hollows holly hollys hollywood hollywoods hollín
holm holman holmes holocaust holocausto holocene hologram holograms holographic holst holstein holster holsters holt
holy homage hombre hombrecillo hombrera hombres hombretón hombro hombría home homeboy homeboys homecoming homed
homegirl homegrown homeland homelands homeless homelessness homely homemade homemaker homemakers homenaje homeopathic
homeopathy homeopatía homeopático homeostasis homeowner homeowners homepage homepages homer homered homeroom homers
homes homeschool homeschooling homesick homesickness homespun homestead homesteaders homesteads homestretch hometown
hometowns homeward homework homeworks homey homeys homeópata homicida homicidal homicide homicides homicidio homie
homies homilies homily homilía homing hominid hominids hominy homo homoerotic homogeneity homogeneous homogenized
homogenous homogénea homogéneo homologous homologue homology homophobe homophobes homophobia homophobic homos
homosexual homosexualidad homosexuality homosexuals homozygous homunculus homólogo homónima homónimo homúnculo hon
honcho honchos honda hondo hondonada honduran honduras hone honed hones honest honesta honestamente honestidad
honestly honesto honesty honestys honey honeybee honeybees honeycomb honeycombed honeydew honeyed honeying honeymoon
honeymooned honeymooners honeymooning honeymoons honeypot honeys honeysuckle honeywell hong hongo honing honk honked
honkers honkies honking honks honky honolulu honor honorable honorablemente honorably honoraria honorario honorarium
honorary honored honoree honorific honorifics honoring honoris honors honorífica honorífico honour honourable honoured
honours honra honrada honradamente honradez honrado honrar honrosa honrosamente honroso hons hoo hooch hood hooded
hoodie hoodies hoodlum hoodlums hoodoo hoods hoodwink hoodwinked hoodwinking hooey hoof hoofed hoofer hoofing hoofs
hook hookah hooked hooker hookers hookey hooking hooks hookup hookups hooky hooligan hooliganism hooligans hoop hooper
hooping hoopla hoops hoorah hooray hoosegow hoosier hoosiers hoot hooted hootenanny hooter hooters hooting hoots
hoover hoovered hoovering hoovers hooves hop hope hoped hopeful hopefully hopefulness hopefuls hopeless hopelessly
hopelessness hopes hopewell hophead hopi hoping hopkins hopped hopper hoppers hopping hops hopscotch hora horace
horaria horario horatio horca horcajadas horchata horda horde hordes horizon horizons horizontal horizontally
horizontalmente horizonte horma hormiga hormigonera hormigueo hormiguero hormiguita hormigón hormona hormonal
hormonally hormone hormones horn hornada hornbills hornblower horne hornear horned hornet hornets horney hornier
horniest hornilla hornillo horniness horno hornpipe horns horny horoscope horoscopes horowitz horqueta horquilla
horrenda horrendo horrendous horrendously horrible horriblemente horribly horrid horrific horrifically horrified
horrifies horrify horrifying horrifyingly horripilante horror horrorosa horrorosamente horroroso horrors horse
horseback horsed horseflesh horseflies horsefly horsehair horseless horseman horsemans horsemanship horsemen horseplay
horsepower horseracing horseradish horses horseshit horseshoe horseshoes horsewhip horsewhipped horsewoman horsey
horsing horst horsy hort hortaliza hortelano hortense hortensia hortera horticultor horticultura horticultural
horticulture horticulturist horton horus horóscopo hos hosanna hosca hosco hose hosea hosed hosepipe hoses hosiery
hosing hosp hospedaje hospedar hospedería hospice hospicio hospitable hospital hospitalaria hospitalario hospitalidad
hospitality hospitalizar hospitalization hospitalizations hospitalize hospitalized hospitalizing hospitals host hosta
hostage hostages hostal hosted hostel hostelero hostelry hostels hostería hostess hostesses hostessing hostesss hostia
hostigamiento hostigar hostil hostile hostiles hostilidad hostilities hostility hosting hosts hot hotbed hotbox
hotcakes hotdog hotdogs hotel hotelera hotelero hotelier hotels hotfoot hotfooting hothead hotheaded hotheads hothouse
hotkey hotline hotlines hotlink hotlinks hotly hotness hotplate hotpoint hotpot hots hotshot hotshots hotspot hotspots
hotspur hotter hottest hottie hotties hotting houdini hough hound hounded hounding hounds hounslow hour hourglass
hourly hours house houseboat housebound houseboy housebreak housebreaking housebroken housecleaning housecoat housed
housefly houseful household householder householders households housekeeper housekeepers housekeeping housel
houselights housemaid housemaids houseman housemaster housemate housemates housemother houses housewares housewarming
housewife housewifes housewives housework housing housings houston hove hovel hovels hover hovercraft hovercrafts
hovered hovering hovers how howard howdy howe howell howells however howitzer howitzers howl howled howler howlers
howling howls howrah hows howsoever hoy hoyito hoyle hoyo hoyuelo hoz hq hr hrs hrvatska hryvnia huang hub hubbard
hubble hubbub hubby hubbys hubcap hubcaps huber hubert hubris hubs hucha huck huckleberries huckleberry huckster
huddersfield huddle huddled huddles huddling hudson hue hueca hueco huelga huelguista huella huerta huerto hues hueso
hueste huesuda huesudo hueva huevero huevo huey huff huffed huffing huffman huffs huffy hug huge hugely huger hugest
hugged hugger hugging huggins hugh hughes hughs hugo hugos hugs huh hui huida huidizo huir hula hule hulk hulking
hulks hull hulla hullabaloo hulls hum human humana humanamente humane humanely humanidad humanism humanismo humanist
humanista humanistic humanitaria humanitarian humanitarians humanitario humanitarismo humanities humanity humanitys
humanizar humanize humanizes humanizing humankind humankinds humanly humano humanoid humanoids humans humareda humber
humberside humble humbled humbleness humbler humbles humblest humbling humbly humboldt humbug humdinger humdrum hume
humeante humear humectante humedad humedecer humeral humerus humid humidified humidifier humidifiers humidity humidor
humildad humilde humildemente humiliate humiliated humiliates humiliating humiliation humiliations humility
humillación humillante humillar humillo hummed hummer hummers humming hummingbird hummingbirds hummus humo humongous
humor humored humoring humorist humorista humorless humorous humors humorística humorístico humour hump humpback
humpbacked humpbacks humped humphrey humphreys humping humps hums humungous humus humvee hun hunan hunch hunchback
hunchbacked hunchbacks hunched hunches hundimiento hundir hundred hundredfold hundreds hundredth hundredths
hundredweight hung hungarian hungarians hungary hunger hungered hungering hungers hungover hungrier hungriest hungrily
hungry hunk hunker hunkered hunkering hunks hunky huno huns hunt hunted hunter hunters hunting huntingdon huntings
huntington huntingtons huntley huntress hunts huntsman huntsmen huntsville huracán huraña huraño hurdle hurdled
hurdles hurdling hurgar hurl hurled hurley hurling hurls huron hurra hurrah hurrahs hurray hurricane hurricanes
hurried hurriedly hurries hurry hurrying hurst hurt hurtadillas hurtado hurtar hurtful hurting hurtle hurtled hurtles
hurtling hurto hurts hurón husband husbandry husbands hush hushed hushing husk huskies husking husks husky husmear
husmeo huso hussar hussars hussein hussies hussy hustle hustled hustler hustlers hustles hustling huston hut hutch
hutchinson huts hutton huxley huy huygens huzzah huérfana huérfano huésped hwan hwang hyacinth hybrid hybridization
hybridized hybrids hyde hyderabad hydra hydrangea hydrangeas hydrant hydrants hydras hydrate hydrated hydrating
hydration hydraulic hydraulics hydrazine hydride hydro hydrocarbon hydrocarbons hydrocephalus hydrochloric
hydrochloride hydrocortisone hydrodynamic hydroelectric hydrofluoric hydrogen hydrogenated hydrographic hydrologic
hydrological hydrology hydrolysis hydrophilic hydrophobic hydrophone hydroplane hydroponic hydroponics hydropower
hydrostatic hydrotherapy hydrothermal hydroxide hydroxy hydroxyl hyena hyenas hygiene hygienic hygienically hygienist
hymen hymn hymnal hymnals hymns hyoid hype hyped hyper hyperactive hyperactivity hyperbaric hyperbole hyperbolic
hypercube hyperinflation hyperion hyperlink hyperlinked hyperlinks hypermarket hypermedia hyperplasia hypersensitive
hypersensitivity hypersonic hyperspace hypertension hypertensive hypertext hypertonic hypertrophic hypertrophy
hyperventilate hyperventilating hyphen hyphenate hyphenated hyping hypnagogic hypnosis hypnotherapist hypnotherapy
hypnotic hypnotism hypnotist hypnotists hypnotize hypnotized hypnotizes hypnotizing hypo hypoallergenic hypochondria
hypochondriac hypocrisies hypocrisy hypocrite hypocrites hypocritical hypodermic hypoglycemia hypoglycemic hypotension
hypotenuse hypothalamic hypothalamus hypothermia hypothermic hypotheses hypothesis hypothesize hypothesized
hypothesizing hypothetical hypothetically hypotheticals hypothyroidism hypoxia hyssop hysterectomy hysteresis hysteria
hysteric hysterical hysterically hysterics hyundai hábil hábilmente hábito hálito hélice hércules héroe híbrida
híbrido hígado hípica hípico húmeda húmedo húmero húngara húngaro húsar i iambic ian ians iberia iberian ibex ibid
ibis ibiza ibm ibsen ibuprofen ibérico icarus ice iceberg icebergs icebox icebreaker icecap icecaps iced icefall
iceland icelanders icelandic iceman icepack ices ichabod icicle icicles icing icky icon iconic icono iconoclasta
iconoclastic iconografía iconography icons ictericia icu icy id ida idaho idas idea ideal idealism idealismo idealist
idealista idealistic idealists idealizar idealize idealized idealizing ideally idealmente ideals idear ideas ideation
idem identical identically identidad identifiable identificable identificación identificar identification
identifications identified identifier identifiers identifies identify identifying identikit identities identity
identitys ideo ideograma ideograph ideological ideologically ideologies ideologue ideology ideología ideológica
ideológico ides ideólogo idilio idiocy idiom idioma idioms idiopathic idiosincrasia idiosyncrasies idiosyncrasy
idiosyncratic idiot idiota idiotez idiotic idiotically idiots idk idle idleness idler idlers idles idling idly ido
idol idolaters idolatrar idolatry idolatría idolize idolized idolizes idolizing idols idoneidad idos ids idus idyll
idyllic idéntica idéntico idílica idílico idólatra idónea idóneo if iffy ifs iglesia igloo igloos ignacio ignatius
igneous ignición ignite ignited igniter ignites igniting ignition ignoble ignominia ignominiosa ignominioso
ignominious ignominiously ignominy ignoramus ignorance ignorancia ignorant ignorante ignorantly ignorar ignore ignored
ignores ignoring ignífugo igor igual iguala igualada igualado igualar igualdad igualitaria igualitario igualmente
iguana iguanas ii iii ike ikea ikon ilegal ilegalidad ilegalmente ilegible ilegitimidad ilegítima ilegítimo ilesa
ileso iletrado ileum ilia iliac iliad ilimitada ilimitado ilion ilium ilk ill illegal illegality illegally illegals
illegible illegitimacy illegitimate illicit illicitly illinois illiteracy illiterate illiterates illness illnesses
illogical ills illuminate illuminated illuminates illuminati illuminating illumination illuminations illuminator
illumine illus illusion illusionary illusionist illusionists illusions illusive illusory illustrate illustrated
illustrates illustrating illustration illustrations illustrative illustrator illustrators illustrious illyrian
iluminación iluminada iluminado iluminador iluminadora iluminar ilusa ilusionarse ilusión iluso ilusoria ilusorio
ilustración ilustrada ilustrado ilustrador ilustradora ilustrar ilustrativo ilustre ilustrísima ilustrísimo ilícita
ilícitamente ilícito ilógica ilógico im image imaged imagen imagery images imaginable imaginación imaginar imaginaria
imaginario imaginary imagination imaginations imaginativa imaginative imaginativo imagine imagined imaginería imagines
imaging imagining imaginings imago imam imams imbalance imbalanced imbalances imbecile imbeciles imbecilic imbecilidad
imbed imbedded imbedding imberbe imbibe imbibed imbibing imborrable imbue imbued imbuing imbécil imho imitación
imitado imitador imitadora imitar imitate imitated imitates imitating imitation imitations imitator imitators
immaculate immaculately immanuel immaterial immature immaturity immeasurable immeasurably immediacy immediate
immediately immemorial immense immensely immensity immerse immersed immerses immersing immersion immersive immigrant
immigrants immigrate immigrated immigrating immigration imminence imminent imminently immobile immobility
immobilization immobilize immobilized immobilizes immobilizing immoderate immodest immolate immolation immoral
immorality immortal immortality immortalize immortalized immortals immovable immune immunisation immunities immunity
immunization immunizations immunize immunized immunizing immunodeficiency immunoglobulin immunoglobulins immunologic
immunological immunologist immunology immunosuppressant immunosuppressants immunosuppressive immunotherapy immured
immutable imo imogen imp impaciencia impaciente impacientemente impact impacted impacting impacto impacts impagable
impago impair impaired impairing impairment impairments impairs impala impale impaled impalement impales impaling
impalpable impanel impaneled impar imparcial imparcialidad imparcialmente impart imparted impartial impartiality
impartially imparting impartir imparts impasible impassable impasse impassioned impassive impatience impatient
impatiently impeach impeachable impeached impeaching impeachment impecable impeccable impeccably impedance impede
impeded impedes impedida impedido impediment impedimento impediments impeding impedir impel impelled impeller impels
impending impenetrable impenitente impensada imperante imperativa imperative imperatives imperativo imperceptible
imperceptiblemente imperceptibly imperdible imperdonable imperecedera imperecedero imperfección imperfect imperfecta
imperfection imperfections imperfectly imperfecto imperial imperialism imperialismo imperialist imperialista
imperialistic imperialists imperials imperil imperiled imperio imperiosa imperioso imperious imperishable imperium
impermanence impermanent impermeable impersonal impersonate impersonated impersonates impersonating impersonation
impersonations impersonator impersonators impertinence impertinencia impertinent impertinente imperturbable impervious
impetigo impetuosa impetuosidad impetuosity impetuoso impetuous impetus impiedad impiety impinge impinged impinging
impious impish implacable implacablemente implant implantable implantación implantar implantation implanted implanting
implants implausible implement implementation implementations implemented implementing implements implicación implicar
implicate implicated implicates implicating implication implications implicit implicitly implied implies implode
imploded implodes imploding implorar implore implored implores imploring implosion implosive implosión imply implying
implícita implícitamente implícito impolite impolitic impoluta impoluto imponderable imponente imponer imponible
impopular import importación importador importadora importance importancia important importante importantly importar
importation importe imported importer importers importing imports importunar importune importuned importuno impose
imposed imposes imposibilidad imposibilitada imposibilitado imposible imposiblemente imposición imposing imposition
impossibility impossible impossibly imposter imposters impostor impostora impostors impostura impotence impotencia
impotent impotente impound impounded impounding impoundment impoverish impoverished impracticable impractical
imprecisa imprecise imprecisión impreciso impregnable impregnar impregnate impregnated impregnates impregnating
impremeditado imprenta impresa impresario imprescindible impresentable impresionable impresionante impresionar
impresionismo impresionista impresión impreso impresor impresora impress impressed impresses impressing impression
impressionable impressionism impressionist impressionistic impressionists impressions impressive impressively
imprevisible imprevista imprevisto imprimación imprimatur imprimir imprint imprinted imprinting imprints imprison
imprisoned imprisoning imprisonment imprisons improbabilidad improbability improbable improbably improcedente
improductiva improductivo impromptu impronta impronunciable improper improperly impropia impropiedad impropio
improprieties impropriety improve improved improvement improvements improves improving improvisa improvisación
improvisar improvisation improvisational improvisations improvise improvised improvises improvising improviso
improvisto imprudence imprudencia imprudent imprudente imprudentemente imps impudence impudent impuesta impuesto
impugn impugnación impugnar impugned impugning impulsar impulse impulses impulsiva impulsive impulsively impulsiveness
impulsividad impulsivity impulsivo impulsión impulso impulsor impulsora impune impunemente impunidad impunity impura
impure impureza impurities impurity impuro imputación imputar imputation impute imputed impávido impía impío impúdica
impúdico imán in ina inability inacabable inaccesible inaccessible inacción inaccuracies inaccuracy inaccurate
inaceptable inaction inactiva inactivated inactivation inactive inactividad inactivity inactivo inadaptada inadaptado
inadecuada inadecuado inadequacies inadequacy inadequate inadequately inadmisible inadmissible inadvertent
inadvertently inadvertida inadvertidamente inadvertido inadvisable inagotable inaguantable inalcanzable inalienable
inalterable inalterada inalterado inalámbrica inalámbrico inamovible inane inanición inanimada inanimado inanimate
inapelable inapplicable inappropriate inappropriately inapreciable inarticulate inasequible inasmuch inattention
inattentive inaudible inaudibly inaudita inaudito inauguración inaugural inaugurals inaugurar inaugurate inaugurated
inaugurating inauguration inauspicious inboard inborn inbound inbox inbred inbreeding inbuilt inc inca incalculable
incalculably incalificable incan incandescent incandescente incansable incansablemente incantation incantations
incapable incapacidad incapacitada incapacitado incapacitar incapacitate incapacitated incapacitates incapacitating
incapacity incapaz incarcerate incarcerated incarcerating incarceration incarnate incarnated incarnation incarnations
incase incauta incautación incautious incauto incendiar incendiaria incendiaries incendiario incendiary incendio
incensario incense incensed incentiva incentive incentives incentivize incentivo incept inception incertidumbre
incesante incesantemente incessant incessantly incest incesto incestuosa incestuoso incestuous inch inched inches
inching inchworm incidence incidences incidencia incident incidental incidentally incidentalmente incidentals
incidente incidents incienso incierta incierto incineración incinerar incinerate incinerated incinerates incinerating
incineration incinerator incinerators incipient incipiente incise incised incision incisions incisiva incisive
incisivo incisión inciso incisor incisors incitación incitador incitadora incitante incitar incite incited incitement
incites inciting incivility incl inclement inclemente inclinación inclinada inclinado inclinar inclination
inclinations incline inclined inclines inclining include included includes including incluir inclusion inclusions
inclusive inclusivo inclusión incluso incognito incoherencia incoherent incoherente incoherently incolora incoloro
incombustible income incomes incomible incoming incommunicado incomodar incomodidad incomparable incomparablemente
incomparably incompatibilidad incompatibility incompatible incompetence incompetencia incompetency incompetent
incompetente incompetents incompleta incomplete incompleteness incompleto incomprehensible incomprehension
incomprendida incomprendido incomprensible incomprensión incomunicación incomunicada incomunicado inconcebible
inconceivable inconceivably inconclusive incondicional incondicionalmente inconexo inconfesable inconfundible
incongruencia incongruente incongruity incongruous inconmensurable inconquistable inconsciencia inconsciente
inconscientemente inconsecuente inconsequential inconsiderable inconsiderado inconsiderate inconsistencies
inconsistency inconsistent inconsistente inconsolable inconspicuous inconspicuously inconstant inconstante
inconstitucional incontable incontenible incontestable incontinence incontinencia incontinent incontinente
incontrovertible inconvenience inconvenienced inconveniences inconveniencia inconveniencing inconvenient inconveniente
inconveniently incordio incorporación incorporar incorporate incorporated incorporates incorporating incorporation
incorporo incorpóreo incorrección incorrect incorrecta incorrectamente incorrectly incorrecto incorregible
incorrigible incorruptible incorrupto incr increase increased increases increasing increasingly incredible incredibly
incredulidad incredulity incredulous increment incremental incrementally incrementar incremented incremento increments
increíble increíblemente incriminación incriminar incriminate incriminated incriminates incriminating incrustación
incrustar incrédula incrédulo incubación incubadora incubar incubate incubated incubates incubating incubation
incubator incubators incubus incuestionable inculcar inculcate inculcated inculpación inculpada inculpado inculpar
inculta inculto incumbencia incumbent incumbents incumplimiento incumplir incur incurable incurably incurred incurring
incurrir incurs incursion incursions incursión incógnita incógnito incómoda incómodamente incómodo ind indagación
indagar indagatoria indebida indebidamente indebido indebted indebtedness indecencia indecency indecent indecente
indecentemente indecently indecible indecipherable indecisa indecision indecisive indecisiveness indecisión indeciso
indecorosa indecoroso indeed indefatigable indefendible indefensa indefensible indefensión indefenso indefinable
indefinible indefinida indefinidamente indefinido indefinite indefinitely indeleble indelible indelibly indelicate
indemne indemnification indemnified indemnify indemnity indemnización indemnizar indemostrable indent indentation
indentations indented indenture indentured independence independencia independency independent independently
independents independiente independientemente independizar indescifrable indescribable indescribably indescriptible
indeseable indestructible indeterminada indeterminado indeterminate index indexed indexer indexes indexing india
indian indiana indianapolis indians indias indicación indicador indicadora indicar indicate indicated indicates
indicating indication indications indicative indicativo indicator indicators indices indicio indict indictable
indicted indicting indictment indictments indicts indie indies indiferencia indiferente indifference indifferent
indifferently indigencia indigenous indigent indigente indigesta indigestible indigestion indigestión indigesto
indigna indignación indignant indignante indignation indignidad indignities indignity indigno indigo indio indira
indirect indirecta indirectamente indirectly indirecto indisciplina indisciplinada indisciplinado indiscipline
indiscreción indiscreet indiscreta indiscrete indiscretion indiscretions indiscreto indiscriminate indiscriminately
indiscutible indisoluble indispensable indisposed indisposición indisposition indispuesta indispuesto indisputable
indisputably indissoluble indistinct indistinctly indistinguible indistinguishable indistinta indistintamente
indistinto individual individualidad individualism individualismo individualista individualistic individuality
individualized individually individualmente individuals individuo indivisible indochina indoctrinate indoctrinated
indoctrinating indoctrination indocumentada indocumentado indolence indolencia indolent indolente indolora indoloro
indomable indomitable indonesia indonesian indonesians indonesio indoor indoors indore indra indubitably inducción
induce induced inducement inducements inducer inducers induces inducible inducida inducido inducing inducir induct
inductance inducted induction inductive inductor inductors indudable indudablemente indulge indulged indulgence
indulgences indulgencia indulgent indulgente indulges indulging indultar indulto indumentaria indus industria
industrial industrialised industrialist industrialists industrialización industrialization industrialized industrials
industries industrious industriously industry industrys indy indígena indómita indómito inebriate inebriated
inebriation inedible inefable ineffable ineffective ineffectual inefficiencies inefficiency inefficient ineficacia
ineficaz inelastic inelegant ineligible ineluctable ineludible inenarrable inept inepta ineptitud ineptitude inepto
inequalities inequality inequities inequity inequívoca inequívocamente inequívoco inercia inert inerte inertia
inertial ines inescapable inescapably inescrutable inesperada inesperadamente inesperado inestabilidad inestable
inestimable inevitability inevitable inevitably inexact inexacta inexacto inexcusable inexhaustible inexistencia
inexistente inexorable inexorablemente inexorably inexpensive inexpensively inexperience inexperienced inexperiencia
inexperta inexperto inexplicable inexplicablemente inexplicably inexplicada inexplicado inexplorada inexplorado
inexpresable inexpresiva inexpresivo inexpressible inexpressibly inexpugnable inextinguible inextricable inextricably
inez inf infalibilidad infalible infaliblemente infallibility infallible infallibly infame infamia infamous infamy
infancia infancy infant infanta infante infantería infanticide infanticidio infantil infantile infantry infantryman
infantrymen infantrys infants infarction infarto infatigable infatuated infatuation infecciosa infeccioso infección
infect infecta infectar infected infecting infection infections infectious infective infecto infects infelicidad
infeliz infelizmente infer inference inferences inferencia inferior inferioridad inferiority inferiors inferir
infernal infernally inferno inferred inferring infertile infertility infest infesta infestación infestar infestation
infestations infested infesting infests infidel infidelidad infidelities infidelity infidels infiel infield infierno
infighting infill infiltración infiltrar infiltrate infiltrated infiltrates infiltrating infiltration infiltrator
infiltrators infinidad infinitamente infinite infinitely infinitesimal infinitesimally infinities infinitive
infinitivo infinito infinity infirm infirmary infirmarys infirmities infirmity inflación inflamable inflamación
inflamar inflamatoria inflamatorio inflame inflamed inflames inflaming inflammable inflammation inflammatory inflar
inflatable inflatables inflate inflated inflates inflating inflation inflationary inflection inflections inflexible
inflexión inflict inflicted inflicting infliction inflicts inflight infligir inflow inflows influence influenced
influences influencia influencing influential influenza influir influjo influx influyente info infomercial
infomercials inform información informador informadora informal informalidad informality informally informalmente
informant informante informants informar informatics information informational informations informativa informative
informativo informe informed informer informers informing informs infortunada infortunadamente infortunado infortunio
infos infra infracción infraction infractions infractor infranqueable infrared infrasonic infrastructure
infrastructures infrecuente infrequent infrequently infringe infringed infringement infringements infringes infringing
infringir infructuosa infructuoso infundada infundado infundir infuriate infuriated infuriates infuriating infuse
infused infuser infuses infusing infusion infusions infusión ing inga inge ingeniar ingeniero ingeniería ingenio
ingeniosa ingeniosamente ingenioso ingenious ingeniously ingente ingenua ingenuamente ingenuidad ingenuity ingenuo
ingenuous ingerir ingest ingested ingesting ingestion ingestión ingests ingle inglesa inglewood inglorious inglés
ingobernable ingot ingots ingrained ingram ingrata ingrate ingrates ingratiate ingratiated ingratiating ingratitud
ingratitude ingrato ingravidez ingredient ingrediente ingredients ingresar ingreso ingress ingrid ingrids ingrowing
ingrown ingrávido inguinal inhabilidad inhabilitación inhabilitar inhabit inhabitable inhabitada inhabitado inhabitant
inhabitants inhabited inhabiting inhabits inhalación inhalador inhalar inhalation inhale inhaled inhaler inhalers
inhales inhaling inherent inherente inherently inherit inheritable inheritance inheritances inherited inheriting
inheritor inheritors inherits inhibición inhibir inhibit inhibited inhibiting inhibition inhibitions inhibitor
inhibitoria inhibitors inhibitory inhibits inhospitable inhuman inhumana inhumane inhumanidad inhumanity inhumanly
inhumano inhóspita inhóspito iniciación iniciador inicial iniciar iniciativa inicio inicuo inimaginable inimical
inimitable ininteligible ininterrumpida ininterrumpido iniquidad iniquities iniquitous iniquity init initial initialed
initialization initialize initialized initializes initializing initialled initially initials initiate initiated
initiates initiating initiation initiations initiative initiatives initiator inject injected injecting injection
injections injector injectors injects injerencia injertar injerto injun injunction injunctions injunctive injure
injured injures injuria injuriar injuries injuring injurious injury injurys injusta injustamente injustice injustices
injusticia injustificable injustificada injustificadamente injustificado injusto ink inkblot inked inking inkling inks
inkwell inky inlaid inland inlay inlays inlet inlets inline inmaculada inmaculado inmadura inmadurez inmaduro
inmanejable inmate inmaterial inmates inmediata inmediatamente inmediato inmejorable inmemorial inmensa inmensamente
inmensidad inmenso inmensurable inmerecida inmerecido inmersa inmersión inmerso inmigración inmigrante inminencia
inminente inmobiliaria inmobiliario inmoderado inmolación inmoral inmoralidad inmortal inmortalidad inmortalizar
inmost inmovilidad inmovilización inmovilizar inmueble inmunda inmundicia inmundo inmune inmunidad inmunización
inmutable inmóvil inn innards innata innate innately innato innatural innecesaria innecesariamente innecesario
innegable inner innermost innervation inning innings innit innkeeper innkeepers innoble innocence innocent innocently
innocents innocuous innovación innovador innovadora innovar innovate innovating innovation innovations innovative
innovator innovators inns innsbruck innuendo innuendoes innuendos innumerable inocencia inocentada inocente
inocentemente inocentón inocua inoculación inoculant inocular inoculate inoculated inoculating inoculation
inoculations inocuo inodora inodoro inofensiva inofensivo inoffensive inolvidable inoperable inoperative inoportuna
inoportunamente inoportuno inopportune inordinate inordinately inorganic inorgánica inorgánico inositol inoxidable
inpatient input inputs inputted inputting inquebrantable inquest inquests inquieta inquietante inquietar inquieto
inquietud inquilina inquilino inquire inquired inquirer inquires inquiries inquiring inquiry inquirys inquisición
inquisidor inquisition inquisitions inquisitiva inquisitive inquisitivo inquisitor inquisitors inroads ins insaciable
insalubre insana insane insanely insania insanity insanitys insano insatiable insatiably insatisfecha insatisfecho
inscribe inscribed inscribir inscripción inscripta inscription inscriptions inscripto inscrita inscrito inscrutable
inseam insect insecticida insecticide insecticides insecto insects insecure insecurities insecurity insegura
inseguridad inseguro inseminate inseminated insemination insensata insensate insensatez insensato insensibilidad
insensible insensitive insensitivity inseparable inserción insert inserta insertar inserted inserting insertion
insertions inserto inserts inservible inset inshore inside insider insiders insides insidiosa insidioso insidious
insidiously insight insightful insights insigne insignia insignificance insignificancia insignificant insignificante
insincere insinceridad insincerity insincero insinuación insinuante insinuar insinuate insinuated insinuates
insinuating insinuation insinuations insipid insist insisted insistence insistencia insistent insistente
insistentemente insistently insisting insistir insists insociable insofar insolación insole insolence insolencia
insolent insolente insoles insoluble insolvencia insolvency insolvent insolvente insomne insomnia insomniac insomniacs
insomnio insomuch insondable insoportable insospechada insospechado insostenible insouciance insp inspeccionar
inspección inspect inspected inspecting inspection inspections inspector inspectora inspectorate inspectors inspects
inspiración inspirador inspiradora inspirar inspiration inspirational inspirations inspire inspired inspires inspiring
inst instabilities instability instagram instalación instalador instalar install installation installations installed
installer installers installing installment installments installs instalment instalments instance instances instancia
instant instantaneous instantaneously instante instantiate instantiated instantiation instantly instantánea
instantáneamente instantáneo instar instate instaurar instead instep instigación instigador instigadora instigar
instigate instigated instigates instigating instigation instigator instigators instil instill instilled instilling
instills instinct instinctive instinctively instincts instinctual instintiva instintivamente instintivo instinto
institucional institución instituir institute instituted institutes instituting institution institutional
institutionalization institutionalize institutionalized institutions instituto institutriz instr instrucción instruct
instructed instructing instruction instructional instructions instructiva instructive instructivo instructor
instructora instructors instructs instruida instruido instruir instrument instrumentación instrumental instrumentality
instrumentals instrumentation instrumentista instrumento instruments insubordinación insubordinada insubordinado
insubordinate insubordination insubstantial insufferable insufferably insufficiency insufficient insufficiently
insuficiencia insuficiente insufrible insufriblemente insular insulate insulated insulates insulating insulation
insulator insulators insulin insulina insulins insulsa insulso insult insultante insultar insulted insulting
insultingly insulto insults insumergible insuperable insupportable insurance insurances insure insured insurer
insurers insures insurgency insurgent insurgente insurgents insuring insurmountable insurrección insurrection
insustancial insustituible insípida insípido insólita insólito intachable intact intacta intacto intaglio intake
intakes intangible intangibles integer integers integrable integración integral integrals integrante integrar
integrate integrated integrates integrating integration integrations integrative integrator integrators integridad
integrity integritys intel intelecto intelectual intelectualidad intelectualmente inteligencia inteligente inteligible
intellect intellects intellectual intellectualize intellectually intellectuals intelligence intelligencer
intelligences intelligent intelligently intelligentsia intelligible intels intelsat intemperate intemperie
intempestiva intemporal intencionada intencionadamente intencionado intencional intencionalmente intención intend
intendant intended intendencia intendente intending intends intensa intensamente intense intensely intensidad
intensificación intensificar intensification intensified intensifies intensify intensifying intensities intensity
intensiva intensive intensively intensivo intensión intenso intent intenta intentar intention intentional
intentionally intentioned intentions intently intento intents inter interact interacted interacting interaction
interactions interactive interactively interactivity interacts interbank interbreeding intercalar intercambiable
intercambio intercede interceded interceder intercept interceptación interceptar intercepted intercepting interception
interceptions interceptor interceptors intercepts intercesión intercession interchange interchangeable interchangeably
intercity intercollegiate intercom intercoms interconnect interconnected interconnectedness interconnecting
interconnection interconnections interconnects intercontinental intercostal intercourse intercultural intercut
interdepartmental interdependence interdependencia interdependent interdicción interdict interdiction interdicto
interdisciplinary interesada interesado interesante interesar interese interest interested interestelar interesting
interestingly interests interface interfaced interfaces interfacial interfacing interfaith interfere interfered
interference interferencia interferes interfering interferir interferometer interferon intergalactic intergovernmental
interim interina interinidad interino interior interiormente interiors interject interjection interlace interlaced
interlacing interlaken interleaved interleukin interlink interlinked interlock interlocked interlocking interlocks
interlocutor interlocutory interloper interlopers interlude interludes interludio intermarriage intermedia
intermediaria intermediaries intermediario intermediary intermediate intermediates intermedio interment interminable
interminably intermingle intermingled intermingling intermission intermitente intermittent intermittently intermix
intern interna internacional internación internada internado internal internalize internalized internalizing
internally internals internamente internar internat international internationale internationalisation internationalist
internationalization internationally internationals interne internecine interned internees internet internets
interning internist internista internment interno interns internship internships interoffice interoperability
interoperable interpersonal interplanetaria interplanetario interplanetary interplay interpol interpolated
interpolation interponer interpret interpretación interpretar interpretation interpretations interpretativa
interpretative interpretativo interpreted interpreter interpreters interpreting interpretive interprets interpuesta
interpuesto interracial interred interrelated interrelationships interrogación interrogante interrogar interrogate
interrogated interrogates interrogating interrogation interrogations interrogative interrogativo interrogator
interrogatorio interrogators interrogatory interrumpir interrupción interrupt interrupted interrupter interrupting
interruption interruptions interruptor interrupts intersección intersect intersected intersecting intersection
intersections intersects intersex interspersed interstate interstates interstellar intersticial interstitial
intertidal intertwine intertwined intertwining interurbana interval intervalo intervals intervención intervene
intervened intervenes intervening intervenir intervention interventionist interventions interventor interview
interviewed interviewee interviewees interviewer interviewers interviewing interviews interwoven interés intestinal
intestine intestines intestino intifada intima intimacies intimación intimacy intimar intimate intimated intimately
intimates intimating intimation intimations intimidación intimidad intimidar intimidate intimidated intimidates
intimidating intimidation into intocable intolerable intolerably intolerance intolerancia intolerant intolerante
intonation intone intoxicación intoxicants intoxicar intoxicate intoxicated intoxicates intoxicating intoxication intr
intracardiac intracellular intracranial intractable intraducible intramural intramuscular intranet intranets
intranquila intranquilidad intranquilo intransigence intransigencia intransigent intransigente intransitable
intraocular intrastate intratable intrauterine intravenous intravenously intrepid intrepidez intricacies intricacy
intricate intricately intriga intrigante intrigar intrigue intrigued intrigues intriguing intriguingly intrincada
intrincado intrinsic intrinsically intro introducción introduce introduced introduces introducing introducir
introduction introductions introductoria introductorio introductory intromisión intros introspección introspection
introspectiva introspective introspectivo introvert introverted intrude intruded intruder intruders intrudes intruding
intrusa intrusion intrusions intrusive intrusión intruso intrépida intrépido intrínseca intrínsecamente intrínseco
intubación intubate intuición intuir intuit intuited intuition intuitions intuitiva intuitivamente intuitive
intuitively intuitivo intérprete inuit inundación inundar inundate inundated inured inusitada inusitado inutilidad
inutilizar invade invaded invader invaders invades invading invadir invalid invalidación invalidar invalidate
invalidated invalidates invalidating invalided invalidez invalidity invalids invaluable invariable invariablemente
invariably invariance invariant invariants invasion invasions invasive invasión invasor invasora invective inveigle
invencible invención invent inventar inventario invented inventing invention inventions inventiva inventive
inventiveness inventivo invento inventor inventora inventoried inventories inventors inventory inventorys invents
invernadero invernal invernar inverness inverosímil inversa inversamente inverse inversely inversion inversión inverso
inversor inversora invert invertebrado invertebrate invertebrates inverted inverter inverters invertida invertido
inverting invertir invest invested investidura investigación investigador investigadora investigar investigate
investigated investigates investigating investigation investigations investigative investigator investigators
investigatory investing investiture investment investments investor investors invests inveterate invicta invicto
invidious invierno invigorate invigorated invigorates invigorating invincibility invincible inviolabilidad inviolable
inviolate invisibilidad invisibility invisible invisibly invita invitación invitada invitado invitar invitation
invitational invitations invite invited invitees invites inviting invito invocación invocar invocation invocations
invoice invoiced invoices invoicing invoke invoked invokes invoking involución involucrar involucro involuntaria
involuntariamente involuntarily involuntario involuntary involve involved involvement involvements involves involving
invulnerabilidad invulnerability invulnerable inválida inválido inward inwardly inwards inyección inyectable inyectar
inyector inédita inédito inútil inútilmente ioctl iodide iodine ion iona ionia ionian ionic ionization ionize ionized
ionizing ionosphere ions iota iowa ipad ipecac ipecacuana iphone ipod ipswich ipv iqbal ir ira iracunda iracundo iran
iranian iranians iraq iraqi iraqis iras irascible irate ire ireland irene iridescence iridescent iridio iridiscente
iridium iris irises irish irishman irishmen irk irked irks irksome irl irlanda irlandesa irlandés irma iron ironclad
ironed ironic ironical ironically ironies ironing irons ironwood ironwork ironworks irony ironys ironía iroquois
irracional irracionalidad irracionalmente irradiación irradiar irradiate irradiated irradiating irradiation irrational
irrationality irrationally irrazonable irrealidad irrealizable irrebatible irreconcilable irreconciliable
irrecuperable irredeemable irredeemably irredimible irreducible irreemplazable irreflexiva irreflexivo irrefrenable
irrefutable irrefutably irregular irregularidad irregularities irregularity irregularly irregularmente irregulars
irrelevant irreligious irremediable irremediablemente irreparable irreparablemente irreparably irreplaceable
irrepressible irreprimible irreproachable irreprochable irresistible irresistiblemente irresistibly irresoluble
irrespective irrespetuosa irrespetuoso irrespirable irresponsabilidad irresponsable irresponsibility irresponsible
irresponsibly irretrievable irretrievably irreverence irreverencia irreverent irreverente irreversible irreversibly
irrevocable irrevocablemente irrevocably irrigación irrigador irrigar irrigate irrigated irrigating irrigation
irrisoria irrisorio irritabilidad irritability irritable irritación irritant irritante irritar irritate irritated
irritates irritating irritatingly irritation irritations irrompible irrumpir irrupción irvin irvine irving irwin
irónica irónicamente irónico is isaac isaacs isabel isabelina isabelino isabella isabelle isabelles isabels isaiah
isba ischemia ischemic ischia ishmael isis isla islam islamabad islamic islamismo islamist island islander islanders
islandesa islandia islands islandés isle isles islet islets isleña isleño islington islote islámica islámico ism
ismail isnt isobaric isolate isolated isolates isolating isolation isolationism isolationist isolationists isolator
isolde isomers isometric isomorphic isomorphism isopropyl isosceles isotope isotopes isotopic isotropic ispell israel
israeli israelis israelita israelí issuance issue issued issuer issuers issues issuing istanbul isthmus istmo isuzu
isósceles isótopo it ita ital italia italian italiana italiano italians italic italicized italics italy italys itasca
itch itched itches itching itchy itd item itemize itemized items iteración iterate iterated iteration iterations
iterative iterator ithaca itinerant itineraries itinerario itinerary itll ito its itself itunes iv ivan ivanhoe ive
ives ivies ivories ivory ivy ivys iza izada izado izar izmir izquierda izquierdista izquierdo jab jabalina jabalí
jabbed jabber jabbering jabbing jabonera jabonosa jabs jabón jaca jacinto jack jackal jackals jackanapes jackass
jackasses jackboot jackbooted jackboots jacked jacket jacketed jackets jackfruit jackhammer jackhammers jackie jackies
jacking jackknife jackknifed jackpot jackpots jackrabbit jackrabbits jacks jackson jacksons jacksonville jacky jaclyn
jaco jacob jacobi jacobian jacobita jacobites jacobs jacobsen jacobson jacquard jacque jacqueline jacques jactancia
jactancioso jacuzzi jade jadeante jadear jaded jadeo jades jaeger jaegers jaffa jag jagged jagger jaggery jags jaguar
jaguars jail jailbird jailbirds jailbreak jailed jailer jailers jailhouse jailing jailor jails jaime jain jaipur
jakarta jake jakes jalapeno jalar jalea jaleo jalopies jalopy jalón jam jamaica jamaican jamaicana jamaicano jamaicans
jamal jamb jamba jambalaya jamboree jamelgo james jameson jamess jamestown jamie jamies jammed jammer jamming jammy
jams jamshedpur jamás jamón jan jana jane janelle janet janette jangle jangled jangles jangling janice janie janine
janis janitor janitorial janitors jansen january janus jap japan japanese japans jape japonesa japonica japonés japs
japón jaque jaqueca jar jarabe jarana jardinera jardinero jardinería jardín jared jareds jargon jarl jarra jarred
jarrett jarring jarrita jarro jarrod jarrow jarrón jars jarvis jasmine jason jasons jasper jaspers jau jaula jaundice
jaundiced jaunt jaunting jaunts jaunty jauría java javanese javascript javelin javelins javier javiers jaw jawbone
jawbreaker jawing jawline jaws jay jaybird jayne jays jayson jaywalk jaywalking jazmín jazz jazzed jazzing jazzy
jealous jealousies jealously jealousy jealousys jean jeanette jeanie jeanine jeanne jeannette jeannie jeans jed jedi
jeep jeepers jeeps jeer jeered jeering jeers jeeves jeez jefa jefatura jefe jeff jefferson jeffersonian jeffersons
jeffery jeffrey jeffs jehovah jehovahs jejune jekyll jell jellied jellies jello jelly jellybean jellybeans jellyfish
jemima jena jengibre jenifer jenkins jenna jennas jenner jennie jennifer jennifers jennings jenny jennys jensen
jeopardize jeopardized jeopardizes jeopardizing jeopardy jeque jer jerarca jerarquía jerbo jeremiah jeremy jeremys
jerez jerga jergón jeri jericho jerigonza jeringa jeringuilla jerk jerked jerking jerks jerkwater jerky jermaine
jeroglífico jerome jerries jerry jerrys jersey jerseys jerusalem jerusalén jervis jerárquica jerárquico jerónimo jess
jesse jessica jessicas jessie jessies jest jester jesters jesting jests jesucristo jesuit jesuita jesuits jesus jesús
jet jeta jethro jetlag jetliner jets jetsam jetted jetting jettison jettisoned jettisoning jetty jew jewel jeweled
jeweler jewelers jewell jewelled jeweller jewellers jewellery jewelry jewelrys jewels jewish jewry jews jezebel jhansi
jib jibber jibe jibes jiffy jig jigaboo jigger jiggers jigging jiggle jiggled jiggles jiggling jiggly jigs jigsaw
jigsaws jihad jilguero jill jillian jillion jilt jilted jilting jim jimenez jimmie jimmied jimmies jimmy jimmys jims
jimsonweed jinete jingle jingles jingling jingly jinks jinn jinns jinx jinxed jinxes jinxing jirafa jirón jitter
jitterbug jitters jittery jive jived jives jiving jo joachim joan joann joanna joannas joanne joaquin job jobbing
jobless jobs jocelyn jock jockey jockeying jockeys jocks jockstrap jockstraps jocosa jocoso jocund jodhpur jodi jodie
jody joe joel joey joeys jog jogged jogger joggers jogging jogs johann johanna johannes johannesburg john johnathan
johnnie johnnies johnny johnnys johns johnson johnsons johnston join joined joiner joinery joining joins joint jointed
jointly joints joist joists joke joked joker jokers jokes jokester jokey joking jokingly jolene jolgorio joliet
jollies jolliest jolly jolt jolted jolting jolts jon jonah jonas jonathan jonathon jones joni jonquil jons jook joplin
jordan jordanian jordanians jordans jorge jornada jornal jornalero joroba jorobada jorobado jorobar jos jose josef
joseph josephine josephs josephus josh joshing joshs joshua josiah josie joss jostle jostled jostling jot jota jotted
jotting joules jour journal journalism journalist journalistic journalistically journalists journals journey journeyed
journeying journeyman journeymen journeys journo journos joust jousting jousts jove joven jovenzuelo jovial jovialidad
jovian jowl jowls joy joya joyce joyero joyería joyful joyfully joyless joyner joyous joyously joyride joyriding joys
joystick joysticks jr juan juanete juanita juarez jubilación jubilada jubilado jubilant jubilar jubilation jubilee
jubileo jubilosa jubiloso jubón jud judah judaica judaism judas judaísmo judd jude judea judge judged judgement
judgemental judgements judges judgeship judging judgment judgmental judgments judi judicatura judicial judicialmente
judiciary judicious judiciously judith judiths judo judson judy judía judío juego juerga juerguista jueves juez jug
jugada jugador jugadora jugar jugarreta jugged juggernaut juggle juggled juggler jugglers juggles juggling jughead
juglar jugo jugosa jugoso jugs juguete juguetear jugueteo juguetero juguetería juguetona juguetón jugular juice juiced
juicer juicers juices juicier juiciest juicing juicio juiciosa juiciosamente juicioso juicy jujitsu juju jujube juke
jukebox jukeboxes julep julepe jules julia julian juliana julianne julias julie julien julienne julies juliet juliette
julio julios julius julliard july jumble jumbled jumbles jumbo jump jumped jumper jumpers jumping jumps jumpsuit
jumpsuits jumpy jun junco junction junctions juncture june juneau junes jung jungian jungle jungles junio junior
juniors juniper junk junked junker junkers junket junkets junkie junkies junking junkman junks junky junkyard juno
junta juntamente juntar junto juntura jupiter jura jurada jurado juramento jurar jurassic jurel juridical juries
jurisdiccional jurisdicción jurisdiction jurisdictional jurisdictions jurisprudence jurisprudencia jurist jurista
jurists juro juror jurors jury jurys jurásico jurídica jurídicamente jurídico just justa justamente justice justices
justicia justiciera justiciero justifiable justifiably justificable justificación justificada justificadamente
justificado justificante justificar justification justifications justificativo justified justifies justify justifying
justin justine justinian justins justly justo jut jute juts jutting juvenil juvenile juveniles juventud juxtapose
juxtaposed juxtaposition juzgado juzgamiento juzgar júbilo júnior júpiter kabbalah kabob kaboom kabuki kabul kaddish
kaffir kafka kahn kahuna kain kaiser kaisers kakapo kalahari kalamazoo kalb kale kaleidoscope kalgoorlie kali kama
kamasutra kami kamikaze kamikazes kampala kan kana kandahar kane kanes kangaroo kangaroos kanji kannada kano kanpur
kansas kant kaohsiung kappa kappas kaput kara karachi karaoke karas karat karate karates karats karen karens kari
karin karina karl karla karls karlsruhe karma karmas karmic karmically karol karoo karst kart karts karyn kasey
kashmir kashmiri kassel kat kate kates katharine katherine katherines kathie kathleen kathmandu kathryn kathy kathys
katie katies katrina katrine katy kauai kaufman kava kawasaki kay kayak kayaking kayaks kaye kayla kazakh kazakhstan
kazan kazoo kcal kean keaton keats kebab kebabs keck ked keel keeled keelhaul keeling keels keen keenan keener keenest
keening keenly keenness keep keeper keepers keeping keeps keepsake keepsakes keg kegs keisha keister keisters keith
keiths keller kelley kelli kellie kellogg kelly kelp kelsey kelso kelvin kemp ken kenai kendall kendo kendra kendrick
kenilworth kenmore kennedy kennedys kennel kennels kenneth kenny kennys keno kens kent kenton kents kentucky kenya
kenyan kenyon keogh kepler kept kerala keratin kerchief kerf kerfuffle keri kermit kern kernel kernels kerosene
kerouac kerr kerri kerry kesselring kestrel ketch ketchup ketchups ketone kettering kettle kettledrums kettles kevin
kevins kevlar kevorkian kewpie key keyboard keyboarding keyboards keycard keyed keyhole keyholes keying keynes keynote
keynotes keypad keypads keyring keys keystone keystroke keystrokes keyword keywords khaki khakis khalid khan khans
khartoum khat khmer khrushchev kibble kibbles kibbutz kibosh kick kickback kickbacks kickball kickboxing kicked kicker
kickers kicking kickoff kicks kickstart kicky kid kidd kidded kidder kidderminster kiddie kiddies kidding kiddo kiddy
kiddys kidnap kidnaped kidnapped kidnapper kidnappers kidnapping kidnappings kidnaps kidney kidneys kids kiel kielbasa
kiev kif kike kikes kildare kilimanjaro kilkenny kill killarney killed killer killers killing killings killjoy kills
kilmarnock kiln kilns kilo kilobytes kilogram kilogramo kilograms kilohertz kilometer kilometers kilometre kilometres
kilométrico kilos kiloton kilotons kilowatt kilowatts kilt kilter kilts kilómetro kim kimberley kimberly kimchi kimono
kimonos kims kin kinase kind kinda kinder kindergarten kindergarteners kindergartens kindest kindhearted kindle
kindled kindles kindlier kindling kindly kindness kindnesses kindred kinds kine kinematic kinematics kinesiology
kinetic kinetics kinfolk king kingdom kingdoms kingfish kingfisher kingly kingmaker kingpin kingpins kings kingship
kingsley kingston kingstown kingwood kink kinked kinkier kinkiest kinks kinky kinney kino kinross kins kinsey kinshasa
kinship kinsman kinsmen kiosco kiosk kiosks kiowa kip kipling kipped kipper kippers kipping kips kirby kirchner
kiribati kirk kirkland kirkpatrick kirsch kirsten kis kismet kiss kissable kissed kisser kissers kisses kissing
kissinger kit kitchen kitchener kitchenette kitchens kitchenware kite kites kith kiting kits kitsch kitschy kitted
kitten kittens kitties kitty kittys kiwanis kiwi kiwis kk klamath klan klaus klaxon klaxons klee kleenex klein
kleptomaniac klimt kline klingon klondike klutz klutzy kmart knack knackered knackers knackwurst knapp knapsack knave
knaves knavish knead kneaded kneading knee kneecap kneecapped kneecaps kneed kneel kneeled kneeling kneels knees knell
knelt knew knicker knickerbockers knickers knickknack knickknacks knievel knife knifed knifes knifing knight knighted
knighthood knighting knightly knights knish knit knits knitted knitter knitting knitwear knives knob knobbly knobby
knobs knock knockdown knocked knocker knockers knocking knockoff knockoffs knockout knockouts knocks knockwurst knoll
knopf knot knothole knots knotted knotting knotty know knowable knowhow knowing knowingly knowledge knowledgeable
knowles known knows knox knoxville knuckle knuckled knucklehead knuckleheads knuckles knuckling knudsen knuth koa
koala koalas kob kobe koch kochi kodak kodiak koel kohl koizumi kola kolkhoz kong konrad kook kookaburra kooks kooky
koontz kootenay kopeck kopecks koran korea korean koreans kors koruna kosher kosovo koto kowloon kowtow kowtowed
kowtowing kowtows kraft kraken krakow kramer kraut krauts krebs kremlin krill kris krishna krista kristen kristi
kristin kristina kristine kristy kroger krona krone kroner kronor kronos kroon kruger krypton krystal kubrick kudos
kudu kudzu kuhn kulak kulaks kultur kumquat kun kuna kunming kurda kurdish kurdistan kurdo kure kurosawa kurt kush
kuwait kuwaiti kvass kwacha kwan kwanzaa kyat kyats kyle kyles kylix kyoto kyrgyz kyrgyzstan kyushu la lab label
labeled labeling labelled labelling labels laberinto laberíntica labia labial labio labor laborable laboral laborar
laboratories laboratorio laboratory laboratorys labored laborer laborers laboring laboriosa laboriosamente laborioso
laborious laboriously labors labour labourer labourers labra labrada labrado labrador labradors labranza labrar
labriego labs labyrinth labyrinthine labyrinths lac laca lacaya lacayo lace laced laceración lacerada lacerado
lacerate lacerated lacerating laceration lacerations laces lacewing lacey lachrymose lacing lacio lack lackadaisical
lacked lackey lackeys lacking lackluster lacks laconia laconic lacquer lacquered lacra lacre lacrimógena lacrimógeno
lacrosse lactancia lactante lactar lactate lactated lactating lactation lactato lactic lactobacillus lactosa lactose
lacy lacónico lad lada ladder ladders laddie laddies ladeada ladeado laden ladera ladies ladilla ladina lading ladino
ladle ladles ladling lado ladra ladrador ladrar ladrido ladrillo ladrona ladroncillo ladronzuela ladronzuelo ladrón
lads lady ladybird ladybirds ladybug ladybugs ladylike ladys ladyship ladyships ladysmith laertes lafayette lag
lagarta lagartija lagarto lagaña lager lagers lagged lagging lago lagoon lagoons lagos lagrange lagrangian lagrimal
lagrimear lags laguna lahore laica laico laid lain lair laird lairds lairs laity lake lakefront lakeland laker lakes
lakeside lakewood lakh lakhs lakota lakshmi lala lam lama lamar lamas lamaze lamb lambada lambda lambent lambert
lambeth lamborghini lambs lambskin lame lamebrain lamed lamely lameness lament lamentable lamentablemente lamentación
lamentar lamentation lamentations lamented lamenting lamento laments lamer lames lamest lamia lamida lamido lamina
laminada laminado laminar laminate laminated laminates laminating lamination laminator lammed lammergeier lamont
lamour lamp lamparilla lampazo lampiño lamplight lampoon lampooning lamppost lampposts lamprea lamprey lampreys lamps
lampshade lampshades lana lanai lanark lanas lancashire lancaster lancastrian lance lanced lancelot lancer lancero
lancers lances lancet lanceta lancha lancing land landa landau landed lander landes landfall landfill landfills
landing landings landlady landladys landless landline landlines landlocked landlord landlords landlubber landmark
landmarks landmass landmasses landmine landmines landon landowner landowners landry lands landsat landscape landscaped
landscaper landscapers landscapes landscaping landslide landslides landsman landward lane lanes lang langer langley
langosta langostino language languages langue languedoc languid languidecer languidez languish languished languishes
languishing languor languorous lank lanka lankan lanky lans lansing lantana lantern lanterns lanuda lanudo lanyard
lanyards lanza lanzada lanzadera lanzador lanzadora lanzallamas lanzamiento lanzar lanzatorpedos lao laos laotian lap
lapa laparoscopic laparotomy laparotomía lapdog lapdogs lapel lapels lapicero lapidación lapidar laplace lapland
lapped lapping laps lapse lapsed lapses lapso lapsus laptop laptops lar lara laramie laras larboard larcenous larceny
larch lard larded larder larders lardy laredo larga largamente largar large largely largeness larger larges largess
largesse largest largish largo larguirucha larguirucho lariat laringe laringitis laringoscopio lark larking larks
larkspur larry larrys lars larsen larson larva larvae larval laryngeal laryngitis laryngoscope larynx las lasagna
lasagnas lasagne lasaña lascar lasciva lascivamente lascivia lascivious lascivo laser lasers lash lashed lashes
lashing lashings lasing laski lass lassen lasses lassie lassies lasso lassoed lassoes lassoing last lasted lastimadura
lastimar lastimosa lastimosamente lastimoso lasting lastly lastre lasts lat lata latch latched latches latching
latchkey late latecomer latecomers lated lately latency lateness latent latente later lateral laterally lateralmente
latest latex lath latham lathe lather lathered lathering lathes latido latiente latigazo latiguillo latimer latin
latina latino latinos latins latir latitud latitude latitudes latitudinal latkes latosa latoso latrine latrines
latrobe latrocinio lats latte latter latterly latters lattes lattice lattices latvia latvian latvians latín latón laud
laudable laudanum laudatory laude lauded lauder lauding laugh laughable laughably laughed laughing laughingly
laughingstock laughs laughter laughters launceston launch launched launcher launchers launches launching launchpad
launder laundered launderer launderette laundering launders laundress laundries laundromat laundromats laundry
laundrys laura lauras laureado laureate laureates laurel laurels lauren laurence laurens laurent laurentian lauri
laurie laurier lauries lausanne lauta lav lava lavabo lavada lavadero lavado lavador lavadora lavage lavaje laval
lavaliere lavamanos lavandera lavandero lavandería lavar lavas lavativa lavatories lavatorio lavatory lave lavender
laver laverne lavinia lavish lavished lavishing lavishly law lawbreakers lawful lawfully lawless lawlessness lawmaker
lawmakers lawman lawmans lawmen lawn lawnmower lawns lawrence laws lawson lawsuit lawsuits lawyer lawyerly lawyers lax
laxa laxante laxative laxatives laxity lay layabout layabouts layaway layer layered layering layers laying layla
laylas layman laymans laymen layoff layoffs layout layouts layover layovers lays layton layup lazada lazar lazarillo
lazarus laze lazier laziest lazily laziness lazing lazo lazy lazybones laúd le lea leach leached leaches leaching lead
leaded leaden leader leaderless leaders leadership leaderships leading leads leaf leafed leafing leafless leaflet
leaflets leafs leafy league leaguer leagues leah leak leakage leaked leaker leaking leaks leaky leal lealmente lealtad
lean leander leaned leaner leaning leanings leann leanne leans leap leaped leapfrog leapfrogged leapfrogging leaping
leaps leapt lear learn learned learner learners learning learns learnt leary leas lease leased leasehold leases leash
leashed leashes leasing least leastways leather leatherjacket leatherneck leathers leathery leave leaved leavenworth
leaver leavers leaves leaving leavings lebanese lebanon leblanc lección lech lechada lechal leche lecher lechera
lechero lecherous lechery lechería lecho lechosa lechoso lechuga lechuguino lechuza lechón lecithin lect lectivo
lector lectora lectura lecture lectured lecturer lecturers lectures lectureship lecturing led leda lederhosen ledge
ledger ledgers ledges lee leech leeched leeches leeching leeds leek leeks leer leered leering leery lees leeward
leeway left lefties leftist leftists leftover leftovers lefts lefty leg lega legacies legación legacy legado legajo
legal legalese legalidad legalista legalistic legalities legality legalización legalizar legalization legalize
legalized legalizing legally legalmente legals legar legate legatine legation legations legato legend legenda
legendaria legendario legendary legends leger legged legging leggings leggy legible legion legionaries legionario
legionary legionnaire legionnaires legions legislación legislador legislar legislate legislating legislation
legislativa legislative legislativo legislator legislators legislatura legislature legislatures legista legit
legitimación legitimacy legitimar legitimate legitimately legitimidad legitimize legitimized legitimizes legitimizing
legión legless lego legroom legs legua legumbre legumes legwork legítima legítimamente legítimo lehman lehmann lei
leibniz leicester leicestershire leiden leif leigh leighton leila leinster leipzig leis leisure leisurely leith lejana
lejano lejanía lejos lejía lejísimos lela leland lelands lelo lem lema lemma lemme lemming lemmings lemon lemonade
lemonades lemongrass lemons lemony lems lemur lemurs len lena lenas lencería lend lender lenders lending lends length
lengthen lengthened lengthening lengthens lengths lengthy lengua lenguado lenguaje lengüeta lenidad lenience leniency
lenient leniently lenin leningrad lennon lenny lennys leno lenoir lenore lens lenses lensing lent lenta lentamente
lente lentejuela lentil lentils lentitud lento lenón leo leola leon leona leonard leonardo leonardos leonards leone
leonera leonid leopard leopardo leopards leopold leos leotard leotards leper lepers leporino lepra leprechaun
leprechauns leprosa leprosería leproso leprosy leprous leptin lepton lerda lerdo lerner leroy les lesa lesbian
lesbiana lesbianism lesbiano lesbians lesbos lesion lesionar lesions lesión lesley leslie leslies lesotho less lessee
lessen lessened lessening lessens lesser lessing lesson lessons lessor lessors lest lester lesters lestrade let letal
letanía letargo letdown lethal lethality lethally lethargic lethargy lethbridge leticia letona letra letrada letrado
letrero letrina lets lett letter letterbox lettered letterhead letterheads lettering letterings letterman lettermans
letters letting lettings lettuce letárgica letárgico letón leucine leukaemia leukemia leukocyte leukocytes lev leva
levadizo levadura levantada levantado levantador levantamiento levantar levante levar leve levedad levee levees level
leveled levelheaded leveling levelled levelling levels levemente leven lever leverage leveraged leverages leveraging
levers levi leviathan leviathans leviatán levied levies levin levine levis levita levitate levitated levitates
levitating levitation leviticus levitt levity levy levying levítico lew lewd lewdness lewes lewinsky lewis lewisham
lewiston lexical lexicon lexington lexis lexus ley leyenda leída leído leña leñador leñera leño león leónidas lhasa
liabilities liability liable liaise liaised liaising liaison liaisons liam liams liao liar liars lib libación libation
libations libby libel libelo libelous liber liberace liberación liberada liberado liberador liberadora liberal
liberalisation liberalism liberalismo liberality liberalization liberally liberals liberar liberate liberated
liberates liberating liberation liberator liberators liberia liberian libero liberta libertad libertador libertar
libertarian libertarians libertario liberties libertina libertinaje libertine libertines libertino liberty libertys
libia libidinosa libidinoso libidinous libido libio libra librada librado librar librarian librarians librarianship
libraries library librarys libre librea libremente librepensador librero librería libreta libreto libretto libro libya
libyan libyans libélula licantropía lice licence licenced licences licencia licenciada licenciado licenciamiento
licenciar licenciatura licenciosa licencioso license licensed licensee licensees licenses licensing licentious
licentiousness liceo lichen lichens lichfield lichtenstein licitación lick licked licker licking licks lickspittle
licor licorera licorice licuar licuefacción licántropo lid lidia lidiar lidio lido lidocaine lids lie lieberman liebre
liechtenstein lied lieder lief liege lien liens lienzo lies lieu lieutenant lieutenants life lifebelt lifebelts
lifeblood lifeboat lifeboats lifeforms lifeguard lifeguards lifeless lifelike lifeline lifelines lifelong lifer lifers
lifes lifesaver lifesaving lifespan lifespans lifestyle lifestyles lifetime lifetimes lift lifted lifter lifters
lifting liftoff lifts liga ligada ligado ligadura ligament ligamento ligaments ligand ligands ligar ligate ligation
ligature ligatures ligera ligeramente ligereza ligero light lighted lighten lightened lightening lightens lighter
lighters lightest lightheaded lighthearted lighthouse lighthouses lighting lightings lightly lightness lightning
lightnings lights lightweight lightweights liguria ligón lija lijar likability likable like likeable liked likelier
likeliest likelihood likely liken likened likeness likenesses likening likens likes likest likewise liking lila lilac
lilacs lilangeni lilas lilian lilies liliputiense lilith lille lillian lillie lilliputian lilly lillys lilo lilt
lilting lily lilys lima limar limassol limb limbaugh limber limbering limbic limbless limbo limbs lime limelight
limerick limericks limes limestone limey limeys limit limitación limitada limitado limitar limitation limitations
limited limiter limiters limiting limitless limits limo limoges limonada limonar limonero limos limosna limosnero
limousine limousines limp limped limpet limpia limpiabotas limpiador limpiadora limpiamente limpiaparabrisas limpiar
limpid limpieza limping limpio limpopo limps limítrofe limón lin lina linaje linaza lince linchamiento linchar
linchpin lincoln lincolns lincolnshire lind linda lindas lindbergh linde linden lindero lindo lindsay lindsey lindura
lindy line lineage lineages lineal linear linearity linearly linebacker linebackers lined lineman linemen linen linens
liner liners lines linesmen lineup lineups linfocito linfática linfático ling linger lingered lingerie lingering
lingers lingo lingonberry lingote lingua lingual linguine linguini linguist linguistic linguistically linguistics
linguists lingüista lingüística lingüístico liniment linimento lining linings link linkage linkages linked linker
linking links linkup linn linnaeus linnet lino linoleum linotype lins linseed lint lintel lintels linterna linton
linus linux linwood linz linóleo lion lionel lionels lioness lionesses lionfish lions lioso lip lipase lipid lipids
lipoprotein lipoproteins liposuction lipped lippy lips lipscomb lipstick lipsticks lipton liquefaction liquefied
liquefies liquefy liquefying liquen liqueur liqueurs liquid liquidación liquidador liquidar liquidate liquidated
liquidating liquidation liquidator liquidators liquidez liquidity liquids liquified liquor liquored liquors lira liras
lire lirio lirismo lirón lis lisa lisas lisbon lisburn lisiada lisiado lisiar lisis lisle liso lisonja lisonjero lisp
lisping list lista listada listado listar listed listen listened listener listeners listening listens lister listeria
listers listing listings listless listo liston lists listín listón liszt lit litany litas lite liter litera literacy
literal literally literalmente literals literaria literario literary literate literati literato literatura literature
liters lith lithe lithium litho lithograph lithographs lithography lithuania lithuanian lithuanians litigación
litigante litigants litigar litigate litigating litigation litigator litigators litigio litigious litio litmus
litografía litoral litre litres litro litter littered littering litters little littler littles littlest littoral
lituana lituano liturgia liturgical liturgy livable live liveable lived livelier liveliest livelihood livelihoods
liveliness livelong lively liven livened livening livens liver liverpool livers liverwurst livery lives livestock
livia liviana liviandad liviano livid lividez lividity living livings livingston livingstone livonia livre liz liza
lizard lizards lizzie lizzy ljubljana llaga llagar llama llamada llamado llamador llamamiento llamar llamarada llamas
llamativa llamativo llameante llana llanamente llanero llano llanta llanto llanura llave llavero lle llega llegada
llegado llegar llena llenar lleno lleva llevada llevadera llevadero llevar llewellyn llewelyn llorar llorica
lloriquear lloriqueo lloro llorona llorosa lloroso llorón llover llovido llovizna lloyd lloyds lluvia lluviosa
lluvioso lmao lmfao lo loa loable load loaded loader loaders loading loadings loads loaf loafer loafers loafing loafs
loam loan loaned loaner loaning loans loath loathe loathed loathes loathing loathsome loaves lob loba lobbed lobbied
lobbies lobbing lobby lobbying lobbyist lobbyists lobbys lobe lobelia lobes lobezno lobo lobotomies lobotomize
lobotomized lobotomy lobs lobster lobsters loca locación local locale locales localidad localisation localised
localities locality localización localizar localization localize localized localizing locally locals locamente locate
located locater locates locating location locations locator locators loci loción lock lockable lockbox locke locked
locker lockers locket lockets lockheed locking lockjaw lockout locks locksmith locksmiths lockstep lockup lockwood
lockwoods loco locomoción locomotion locomotive locomotives locomotora locos locuaz locución locum locura locus locust
locusts locutor locutora locutorio lodazal lode lodestone lodge lodged lodger lodgers lodges lodging lodgings lodi
lodo lodosa lodoso loeb loewe loews loft lofted loftier lofts lofty log logan logans logar logarithm logarithmic
logaritmo logbook logbooks loge logged logger loggerhead loggerheads loggers logging logia logic logical logically
login logins logistic logistical logistically logistics logjam logo logoff logon logos logotypes logout lograr logro
logs loin loincloth loincloths loins loire lois loiter loitering loki lol lola lolas lolita loll lollies lolling
lollipop lollipops lolly lollygag lollygagging lollypop loma lomax lombard lombardi lombardy lombok lombriz lomo
lomond lon lona loncha lond londinense london londonderry londoners londons lone lonelier loneliest loneliness lonely
loner loners lonesome long longaniza longboat longboats longbow longed longer longest longevidad longevity longevo
longfellow longford longhaired longhairs longhand longhorn longhorns longing longingly longings longish longitud
longitude longitudinal longs longshoreman longshoremen longstanding longtime lonja lonnie lonny loo loofah look
lookalike lookalikes looked looker lookers looking lookout lookouts looks lookup loom loomed looming looms loon looney
loonies loons loony loop looped looper loophole loopholes looping loops loopy loos loose loosed loosely loosen
loosened looseness loosening loosens looser looses loosest loosing loot looted looter looters looting loots lop lope
lopes lopez loping lopped lopping lopsided loquacious loquera loquero lora lord lorded lording lordly lords lordship
lordships lore lorelei loren lorena lorentz lorenz lorenzo lorenzos loretta lorettas lori loris lorna loro lorraine
lorries lorry lorrys los losa lose loser losers loses losing losings loss losses lossless lost lot lote lotería
lothario lothian loti lotion lotions loto lots lott lotta lotteries lottery lotterys lottie lotto lotus lotuses lou
loud louder loudest loudly loudmouth loudmouthed loudness loudspeaker loudspeakers lough louie louis louisa louise
louisiana louisville lounge lounges lounging loup lourdes lous louse loused louses lousier lousiest lousing lousy lout
louth louts louvain louvers louvre lovable love loveable lovebird lovebirds lovechild lovecraft loved lovelace
loveless lovelier lovelies loveliest loveliness lovell lovelorn lovely lovemaking lover loverly lovers loves loveseat
lovesick lovesickness lovey loving lovingly low lowball lowballed lowballing lowborn lowbrow lowdown lowe lowed lowell
lower lowercase lowered lowering lowers lowery lowest lowestoft lowing lowland lowlands lowliest lowlife lowlifes
lowly lowry lows lox loyal loyalest loyalist loyalists loyally loyalties loyalty loyaltys loyd loyola loza lozana
lozano lozanía lozenge lozenges luau lubber lubberly lubbock lube lubed lubes lubina lubricación lubricant lubricante
lubricants lubricar lubricate lubricated lubricates lubricating lubrication lucas lucca luce lucent lucerne lucero
lucha luchador luchadora luchar luche lucia lucian luciano lucid lucida lucidez lucidity lucido lucien lucifer
lucifers lucille lucinda lucio lucir lucius luciérnaga luck lucked luckier luckiest luckily lucking luckless lucknow
lucks lucky lucrar lucrativa lucrative lucrativo lucre lucro lucullus lucy lucys ludhiana ludicrous ludicrously ludlow
ludo ludwig luego luff lufthansa lug lugar lugareña lugareño lugarteniente luge luger luggage lugged lugging lugs
lugubrious luigi luis luisa lujo lujosa lujosamente lujoso lujuria lujuriosa lujurioso luke lukes lukewarm lula lull
lullabies lullaby lulled lulling lulls lulu lumbago lumbar lumber lumbered lumbering lumberjack lumberjacks lumberyard
lumbre lumbrera lumen lumens lumiere lumina luminance luminaria luminaries luminary luminescence luminescent
luminiscencia luminosa luminosidad luminosity luminoso luminous lummox lump lumpectomy lumped lumpen lumping lumps
lumpy lumínica luna lunacy lunar lunatic lunatics lunch lunchbox lunchboxes lunched luncheon luncheonette luncheons
lunches lunching lunchroom lunchtime lune lunes luneta lung lunge lunged lunges lungful lungi lunging lungs lunkhead
lunkheads lunática lunático lupanar lupe lupin lupine lupus lurch lurched lurches lurching lure lured lures lurid
luring lurk lurked lurker lurking lurks lusaka luscious lush lust lusted luster lustful lustily lusting lustrar lustre
lustro lustrosa lustroso lustrous lusts lusty lute luterana luterano luther lutheran lutherans luthers luto luton lux
luxación luxe luxembourg luxor luxuriant luxuriate luxuries luxurious luxuriously luxury luz lycanthrope lycanthropy
lychee lycra lydia lye lying lyings lyle lyles lyman lyme lymph lymphatic lymphocyte lymphocytes lymphoid lymphoma
lymphomas lynch lynched lynching lynchings lynchpin lynda lyndon lynette lynettes lynn lynne lynx lyon lyonnaise lyons
lyra lyre lyric lyrical lyrically lyricist lyrics lysine lysis lytton láctea lácteo láctico lágrima lámina lámpara
lánguida lánguido lápida lápiz lástima látex látigo láudano lázaro lémur léxico lía lícito límite límpido línea lío
líquida líquido lírica lírico lívida lívido lóbrega lóbrego lóbulo lógica lógicamente lógico lópez lúcida lúcido
lúgubre lúpulo ma maam maas maastricht mabel mable mac maca macabra macabre macabro macaco macadamia macana macanudo
macao macaque macaques macarena macaroni macaroon macaroons macarrón macarthur macau macaulay macaw macaws macbeth
macdonald mace maced macedonia macedonian macedonians macedonio macerar macerated maces maceta macetero mach macha
machaca machacada machacado machacar machete machetes machiavelli machiavellian machina machinations machine machined
machinery machinerys machines machining machinist machinists machismo macho machorra machote macintosh maciza macizo
mack mackenzie mackerel mackinac mackintosh macks macleish macleod macmillan macon macpherson macro macrobiotic
macrobiótica macroeconomic macroeconomics macromolecular macromolecules macrophage macrophages macros macroscopic macs
macular macuto macy macys mad madagascar madam madama madame madames madams madcap madden maddened maddening
maddeningly maddens madder maddest madding maddox made madeira madeja madeleine madeline mademoiselle madera maderera
maderero maderería madero madge madhouse madison madly madman madmans madmen madness madonna madras madrastra madraza
madre madreperla madreselva madrid madrigal madriguera madrina madrugada madrugador madrugadora madrugar mads madura
maduración madurai madurar madurez maduro madwoman mae maelstrom maes maese maestra maestre maestro maestros maestría
mafia mafias mafioso maga magazine magazines magdalena magdalene magdeburg mage magellan magenta mages maggie maggies
maggiore maggot maggots maggoty magi magia magic magical magically magician magicians magics magisterio magistracy
magistrado magistral magistralmente magistrate magistrates magistratura magma magmas magna magnanimidad magnanimity
magnanimous magnate magnates magnesia magnesio magnesita magnesite magnesium magnet magnetic magnetically magnetics
magnetism magnetismo magnetite magnetization magnetize magnetized magnetizing magneto magnetometer magneton
magnetosphere magnetron magnets magnificar magnification magnificence magnificencia magnificent magnificently
magnified magnifier magnifiers magnifies magnify magnifying magnitud magnitude magnitudes magno magnolia magnolias
magnum magnums magnánima magnánimo magnética magnético magnífica magníficamente magnífico mago magog magpie magpies
magra magro mags magulladura magus magyar maharaja maharajah maharashtra mahatma mahdi mahjong mahler mahogany mai
maia maias maid maiden maidenhead maidenhood maidenly maidens maids maidservant maidstone mail mailbag mailbox
mailboxes mailed mailer mailers mailing mailings mailman mailmans mailmen mails maim maimed maiming maims main maine
mainframe mainframes mainland mainlands mainline mainlining mainly mains mainsail mainstay mainstream mainstreaming
maintain maintained maintainer maintainers maintaining maintains maintenance mainz maitines maitland maizal maize maj
maja majadera majadero majadería majestad majestic majestically majesties majestuosa majestuosamente majestuosidad
majestuoso majesty majestys majo major majorca majordomo majored majorette majoring majorities majority majorly majors
make makeover makeovers maker makers makes makeshift makeup makeups making makings mako mal mala malabarismo
malabarista malacate malacca malachi malachite maladies maladjusted malady malaga malagasy malagradecida malagradecido
malaise malamente malandrín malaria malarial malarkey malawi malay malaya malayalam malayo malaysia malaysian
malaysians malcolm malcontent malcontents malcriada malcriado malcriar maldad maldecida maldecido maldecir maldición
maldita malditamente maldito maldive maldives maldon male maleable maleante malecón maledictions malefic maleficent
maleficio maleness males malestar maleta maletero maletín malevolence malevolencia malevolent maleza malfeasance
malformación malformation malformations malformed malfunction malfunctioned malfunctioning malfunctions malgastar
malhablada malhablado malhechor malhumor malhumorada malhumorado mali malian malibu malice malicia maliciosa
maliciosamente malicioso malicious maliciously malign maligna malignancies malignancy malignant maligned malignidad
maligning maligno malingering malintencionada malintencionado mall malla mallard mallards malleable mallet mallets
mallorca mallory mallow malls malnourished malnutrition malo malodorous malograr malogro maloliente malone malparado
malpractice malsana malsano malt malta malted maltese maltratar maltrato maltreat maltreated maltreatment maltrecha
maltrecho malts maltés malva malvada malvadamente malvado malvavisco malvern malversación malversador malversar
malvinas malviviente malware maléfica maléfico malévola malévolo mam mama mamada mamadera mamado mamador mamadora
mamar mamaria mamario mamarracho mamas mamaíta mamba mambo mameluco mamie mamma mammal mammalian mammals mammary
mammas mammogram mammography mammoth mammoths mammy mammys mamona mamotreto mampara mamparo mampostería mamut mamá
mamífero mamón man mana manacle manacled manacles manada manage manageability manageable managed management
managements manager manageress managerial managers manages managing manantial manar manassas manatee manatees manatí
manca mancebo mancha manchada manchado manchar manchego manchester manchuria manchurian manchón manchú mancillada
mancillado mancillar mancini manco mancomunidad mancuerna manda mandada mandadero mandado mandala mandalay mandamiento
mandar mandarin mandarina mandarins mandarín mandatario mandate mandated mandates mandating mandato mandatory mandela
mandeville mandible mandibles mandibular mandil mandinga mandingo mandioca mando mandolin mandolins mandona mandrake
mandrakes mandril mandrágora mandy mandys mandíbula mandón mane manecilla manejable manejada manejado manejar manejo
manera manes manet maneuver maneuverability maneuverable maneuvered maneuvering maneuvers manfred manful manfully
manga mangado manganese manganeso mange manger manglar mangle mangled mangling mango mangoes mangonear mangos mangosta
mangosteen mangrove mangroves manguera manguito mangy manhandle manhandled manhandling manhattan manhattans manhole
manholes manhood manhunt manhunts mani mania maniac maniaca maniacal maniacally maniaco maniacs manias manic manically
manicomio manicura manicure manicured manicures manicurist manido manifest manifestación manifestante manifestar
manifestation manifestations manifested manifesting manifestly manifesto manifestos manifests manifiesta
manifiestamente manifiesto manifold manifolds manija manila manilla manillar maniobra maniobrar manioc manipulación
manipulador manipuladora manipular manipulate manipulated manipulates manipulating manipulation manipulations
manipulative manipulator manipulators manipur maniquí manita manito manitoba manitou manivela maniática maniático
manjar mankind mankinds manky manley manliest manliness manly manmade mann manna manned mannequin mannequins manner
mannered mannerism mannerisms mannerly manners mannheim manning mannish mano manojo manolo manopla manor manors
manosear manoseo manotazo manpower mans mansa mansalva mansamente mansedumbre manservant mansfield mansion mansions
mansión manslaughter manslayer manso manson manta mantas manteca mantecado mantecoso mantel mantelería mantelo
mantelpiece mantención mantener mantenimiento mantequera mantequilla mantilla mantillo mantis mantises mantle manto
mantra mantras mantón manual manually manualmente manuals manubrio manuel manuela manuf manufactura manufacturar
manufacture manufactured manufacturer manufacturera manufacturers manufactures manufacturing manure manures manuscript
manuscripts manuscrita manuscrito manutención manx many manys manzana manzanilla manzanita manzano maná maní manía
manómetro mao maoist maori maorí map mapa mapache maple maples mapped mapper mapping mappings maps maputo maqueta
maquiavélica maquiavélico maquinación maquinador maquinadora maquinar maquinaria maquinista mar mara marabou maraca
maracas maraschino marathi marathon marathons marauder marauders marauding maravilla maravillar maravillosa
maravillosamente maravilloso maraña marble marbled marbles marbling marc marca marcación marcadamente marcador marcar
marcasite marcel marcella marcellus marcelo marcels march marcha marchante marchar marche marched marchers marches
marchese marching marchioness marchita marchitar marchito marchosa marchoso marci marcia marcial marciana marciano
marco marconi marcos marcus marcy mare marea marear marejada maremoto marengo mareo mares marfil marg marga margaret
margarina margarine margarita margaritas margate margaux marge margen margery margherita margie margin marginada
marginado marginal marginalize marginalized marginally marginar margins margo margot marguerite mari maria mariachi
mariachis marian mariana marianas marianna marianne mariano marias marica maricón maridaje marido marie maries
marietta marigold marigolds mariguana marihuana marijuana marijuanas marilyn marilyns marimacho marimandona marimba
marin marina marinade marinades marinar marinara marinas marinate marinated marinating marine mariner marinera
marinero mariners marinería marines marino mario marion marionette marionettes marions marios mariposa mariquita maris
marisa mariscal marisco marisma marisol marissa marissas marist marital maritime marius marjorie mark marked markedly
marker markers market marketable marketed marketeer marketeers marketer marketers marketing marketplace marketplaces
markets markham marking markings markov marks marksman marksmanship marksmen markup markups marla marlboro marlborough
marlene marley marlin marlins marlon marlowe marly marmalade marmita marmoset marmosets marmot marmota marmots marne
maroc maroon marooned marooning maroons marque marquee marques marquesa marquesina marquess marquette marquez marquis
marquise marqués marrakech marrana marrano marrasquino marred marriage marriageable marriages married marrieds marries
marring marriott marroquí marrow marrows marry marrying marrón mars marsala marseilles marsh marsha marshal marshaled
marshaling marshall marshalling marshalls marshals marshes marshland marshlands marshmallow marshmallows marshy
marsopa marsupial marsupials mart marta marte martel marten martens martes martha marti martial martian martians
martillado martillar martillazo martilleo martillo martin martina martinet martinete martinez martingale martini
martinique martinis martins martirio marty martyr martyrdom martyred martyring martyrs martys martín marvel marveled
marveling marvelled marvelling marvellous marvellously marvelous marvelously marvels marvin marx marxism marxismo
marxist marxista marxists mary maryann maryland marys marzipan marzo maría marítima marítimo mas masa masai masaje
masajista mascar mascara mascarada mascaras mascarilla mascarón mascot mascots masculina masculine masculinidad
masculinity masculino mascullar maser maserati mash mashed masher mashers mashie mashing masilla masiva masivo mask
masked masking masks masochism masochist masochistic masochists mason masonería masonic masonry masons masoquismo
masque masquerade masqueraded masquerades masquerading mass massachusetts massacre massacred massacres massacring
massage massaged massages massaging massed masses masseur masseurs masseuse masseuses massey massing massive massively
massless mast mastectomy master mastercard masterclass mastered masterful masterfully mastering masterly mastermind
masterminded masterminding masterminds masterpiece masterpieces masters masterstroke masterwork masterworks mastery
masthead mastic masticación masticar mastiff mastodon mastodons mastodonte mastoid masts mastuerzo masturbación
masturbarse masturbate masturbated masturbates masturbating masturbation masturbator masturbatory mastín masón
masónica masónico mat mata matadero matador matadora matadors matalobos matamoscas matanza matar matarife matarratas
matasanos matasellos match matchbook matchbooks matchbox matchboxes matched matcher matches matching matchless
matchmaker matchmakers matchmaking matchstick matchsticks matchup mate mated matemática matemáticamente matemático
mater materia material materialism materialismo materialist materialista materialistic materializar materialization
materialize materialized materializes materializing materially materialmente materials materiel materna maternal
maternidad maternity materno maters mates matey math mathematic mathematical mathematically mathematician
mathematicians mathematics mather mathew mathews mathias mathis maths matilda matinal matinee mating matins matisse
matiz matizar matlock mato matojo matorral matraca matraz matriarch matriarchal matriarchs matrices matriculada
matriculado matricular matriculate matriculated matriculating matriculation matrimonial matrimonio matrimony matrix
matriz matron matrona matronly matrons matrícula mats matsu matt matte matted mattel matter mattered mattering matters
matthew matthews matthias mattie matting mattocks mattress mattresses maturation mature matured matures maturing
maturities maturity matutina matutino matzo matón maud maude maudlin maui maul mauled mauling maullar maullido mauls
maura maureen maurice mauricio mauritania mauritius mauro maury mausoleo mausoleum mauve maven maverick mavericks
mavis maw mawkish maws max maxed maxes maxi maxilar maxilla maxillary maxim maxima maximal maximilian maximise
maximising maximization maximize maximized maximizes maximizing maxims maximum maxine maxing maxis maxs maxwell may
maya mayan mayans mayas maybe maybes mayday mayer mayest mayfair mayflower mayfly mayhap mayhem maynard maynt mayo
mayonesa mayonnaise mayor mayoral mayordomo mayorista mayormente mayors mayoría mayotte maypole mays mayst maytag
mayúscula mayúsculo maza mazapán mazatlan mazazo mazda maze mazes mazmorra mazo mazorca mazurca mazurka maíz maña
mañana mañanera mañanero mañanita mañosa mañoso mcallen mcbride mcbrides mccain mccall mccarthy mccartney mccarty
mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdonald mcdonalds mcdonnell
mcdowell mcenroe mcfadden mcfarland mcgee mcgovern mcgowan mcguire mcintosh mcintyre mckay mckee mckenzie mckinley
mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcneil mcpherson mcqueen mcqueens mcveigh me mea
mead meada meade meadero meados meadow meadowlark meadows meager meal meals mealtime mealtimes mealy mean meander
meandering meanders meaner meanest meanie meanies meaning meaningful meaningfully meaningless meaninglessly
meaninglessness meanings meanly meanness means meant meantime meanwhile meany mear meas measles measly measurable
measure measured measureless measurement measurements measures measuring meat meatball meatballs meath meathead
meatier meatless meatloaf meatpacking meats meaty meca mecanismo mecanografiar mecanografía mecanógrafa mecanógrafo
mecca mecedora mecenas mecer mech mecha mechanic mechanical mechanically mechanics mechanism mechanisms mechanistic
mechanization mechanized mechero mechón mecklenburg mecánica mecánicamente mecánico medal medalist medalists medalla
medallion medallions medallón medals meddle meddled meddler meddles meddlesome meddling medea medevac media mediación
mediado mediador mediadora mediaeval medial median mediana medianamente mediano medianoche mediante mediar medias
mediastino mediate mediated mediates mediating mediation mediator mediators medic medicación medicaid medical
medically medicals medicamento medicar medicare medicate medicated medicating medication medications medici medicina
medicinal medicine medicines medición medico medics medicucho medida medidor medieval medina medio mediocre
mediocridad mediocrities mediocrity mediodía medioevo medir meditabundo meditación meditar meditate meditated
meditates meditating meditation meditations meditative meditativo mediterranean mediterránea mediterráneo medium
mediums medley medo meds medula medular medulla medusa meed meek meeker meekly meekness meerkat meerkats meerschaum
meerut meet meeting meetings meets meetup meetups meg mega megabyte megabytes megacycles megahertz megalithic
megaliths megalomania megalomaniac megalomanía megalómano megan megans megaphone megaphones megapixel megapixels
megastar megaton megatons megawatt megawatts meghan megs megáfono meh meier meiji meir mejicana mejicano mejilla
mejillón mejor mejora mejoramiento mejorar mejoría mejunje mekong mel melamine melancholia melancholic melancholy
melancolía melancólica melancólico melanesian melanie melanies melanin melanina melanoma melatonin melaza melba
melbourne melcocha meld melded melding melee melena melenuda melenudo melinda melindrosa melindroso melissa melissas
mella mellado mellifluous melliza mellizo mellon mellow mellowed mellowing mellows melocotonero melocotón melodic
melodies melodiosa melodioso melodious melodrama melodramatic melodramática melodramático melody melodys melodía melon
melons melosa meloso mels melt meltdown meltdowns melted melting melton melts meltwater melville melvin melódica
melódico melón mema member members membership memberships membrana membrane membranes membrete membrillo meme memento
mementos memes memetic memez memo memoir memoirs memorabilia memorable memoranda memorando memorandum memoria memorial
memorialize memorialized memorializing memorials memories memorization memorize memorized memorizes memorizing memory
memorys memorándum memos memphis mems memsahib men mena menace menaced menaces menacing menacingly menage menagerie
menaje mencionar mención mencken mend mendacidad mendacious mendacity mended mendel mendelssohn mendez mendicant
mendicidad mendiga mendigar mendigo mending mendocino mendoza mendrugo mends menear meneo menester menestra menfolk
mengua menguado menguante menguar menial meningeal meningitis menisco meniscus mennonite mennonites menominee menonita
menopausal menopause menopausia menor menorah menorca menos menoscabar menospreciar menosprecio mensa mensaje
mensajera mensajero mensajería mensch menschen menses menstruación menstrual menstruar menstruate menstruating
menstruation mensual mensualidad mensualmente mensurable menswear menta mentado mental mentalidad mentalism mentalist
mentality mentally mentalmente mente mentecato menthol mentholated mentido mention mentioned mentioning mentions
mentir mentira mentirijillas mentirilla mentirosa mentiroso mentol mentor mentored mentoring mentors mentorship mentís
mentón menu menuda menudencia menudeo menudo menus menzies meníngea meollo meona meow meowing meows mephisto
mephistopheles mequetrefe mera meramente merca mercachifle mercader mercadería mercado mercancía mercante mercantil
mercantile mercator merced mercedes mercenaria mercenaries mercenario mercenary mercer mercería merchandise
merchandiser merchandising merchant merchantability merchantmen merchants mercies merciful mercifully merciless
mercilessly merck mercurial mercuric mercurio mercury mercurys mercy mercys mere merecedor merecedora merecer merecida
merecidamente merecido meredith merely merendar merendero merengue merest meretriz merge merged merger mergers merges
merging merida meridian meridiano meridians meridional merienda meringue meringues merino merit merited meritoria
meritorio meritorious merits merle merlin merlins merlot merluza merlyn merlyns merlín merma mermaid mermaids merman
mermar mermelada mermen mero merodeador merodear merodeo merriam merrick merrier merriest merrill merrily merrimack
merriment merritt merry merrymaking mersey merseyside merton mervyn mes mesa mesada mesana mesas mescal mescaline
mesdames mese mesenterio mesentérica mesero meseta mesh meshed meshes meshing mesilla mesiánica mesiánico mesmeric
mesmerize mesmerized mesmerizes mesmerizing mesmo meson mesonero mesopotamia mesopotamian mesosphere mesquite mess
message messaged messages messaging messed messenger messengers messes messiah messiahs messianic messier messiest
messieurs messina messing messy mestiza mestizo mesura mesías mesón met meta metabolic metabolism metabolismo
metabolisms metabolite metabolites metabolize metabolized metabolizes metabolizing metabólica metabólico metacarpal
metacarpals metacarpiano metacarpo metadata metafísica metafísico metafórica metafóricamente metafórico metairie metal
metalero metallic metallica metallurgic metallurgical metallurgist metallurgy metals metalurgia metalware metalwork
metalworking metalúrgica metalúrgico metamorfosis metamorphic metamorphose metamorphosed metamorphoses metamorphosis
metamórfica metano metaphor metaphoric metaphorical metaphorically metaphors metaphysical metaphysically metaphysics
metastable metastases metastasis metastasized metastatic metatarsal metatarsals metatarso mete meted meteor meteoric
meteorite meteorites meteorito meteoro meteoroid meteorological meteorologist meteorologists meteorology meteorología
meteorológica meteorológico meteors meter metered metering meters meteórica meteórico meth methadone methamphetamine
methane methanol methinks methionine method methodical methodically methodist methodists methodological methodologies
methodology methods methotrexate methought methuselah methyl methylamine methylated methylene meticulosa
meticulosamente meticulosidad meticuloso meticulous meticulously metida metido metilo meting metis metodista
metodología metomentodo metralla metre metres metric metrics metro metrology metronome metropolis metropolitan
metropolitana metropolitano metros metrónomo metrópoli metrópolis mettle metz metáfora metálica metálico metástasis
metílico metódica metódicamente metódico mew mewing mewling mews mexicali mexican mexicans mexico meyer meyers mezcal
mezcla mezclada mezclado mezclador mezcladora mezclar mezclilla mezcolanza mezquina mezquindad mezquino mezquita
mezquite mezzanine mezzo meñique meón mfrs mi mia miami miamis mias miasma miau mic mica micah micción mice mich
michael micheal michel michelangelo michele michelin michelle michelles michigan mick mickey mickeys micks micky mico
micosis micro microbe microbes microbial microbio microbiological microbiologist microbiology microbiología microbrew
microchip microchips microcomputer microcosm microdot microeconomics microelectronics microfiber microfiche microfilm
micrograms microlight micromanage micromanaging micrometer micron micronesia microns microorganism microorganismo
microorganisms microphone microphones microprocessor microprocessors micros microscope microscopes microscopic
microscopically microscopio microscopy microscópica microscópico microsecond microsoft microstructure microsurgery
microwavable microwave microwaved microwaves microwaving micrófono micrón mics micturated mid mida midair midas
midbrain midday middle middleman middlemen middles middlesbrough middleton middleweight middling mideast midfield
midfielder midgard midge midges midget midgets midi midian midis midland midlands midlife midline midlothian midnight
midnights midpoint midriff midsection midship midshipman midshipmans midshipmen midships midsize midsized midst
midsummer midsummers midterm midterms midtown midway midweek midwest midwestern midwife midwifery midwifes midwinter
midwives miedo miedosa miedoso miel mielitis miembro mien mienta miente mientra mientras mierda mies miffed mig miga
migaja might mightier mightiest mightily mightnt mightve mighty mignon migración migraine migraines migrant migrants
migrate migrated migrates migrating migration migrations migratoria migratorio migratory migraña miguel miguels mijo
mike miked mikes mikhail mil milady miladys milagro milagrosa milagrosamente milagroso milan milanesa milanese milano
milanés mild milder mildest mildew mildewed mildly mildness mildred mile mileage milena milenaria milenario milenio
milepost miles milestone milestones milf milford milfs milhojas mili milicia miliciano milieu miligramo mililitro
militancy militant militante militants militar militaries militarily militarism militarismo militarista militaristic
militarists militarización militarization militarize militarized militarmente military militarys militia militiaman
militiamen militias milk milked milken milking milkmaid milkman milkmans milks milkshake milkshakes milksop milkweed
milky mill milla millar millard milled millennia millennial millennium millenniums miller millers millet millicent
millie milligram milligrams milliliter milliliters millimeter millimeters millinery milling million millionaire
millionaires millions millionth millipede millipedes millisecond milliseconds millonada millonaria millonario
millonésima mills millstone millstones millwork millón milne milo milonga milord milos milosevic milpiés milquetoast
mils milt milton milwaukee milán milésima milésimo milímetro mimar mimbre mime mimed mimeograph mimeographed mimes
mimetic mimetismo mimi mimic mimicked mimicking mimicry mimics miming mimo mimosa mimosas mimoso min mina minada minar
minaret minarets minas mince minced mincemeat mincer minces mincing mind mindanao minded mindedness minder minders
mindful mindfulness minding mindless mindlessly minds mindset mindy mine mined minefield minefields miner minera
mineral mineralization mineralogy minerals minero miners minerva minería mines mineshaft minestrone ming minga
mingitorio mingle mingled mingles mingling mingo mingus mini miniatura miniature miniatures miniaturization
miniaturize miniaturized minibar minibus minicab minimal minimalist minimally minimisation minimise minimising
minimization minimize minimized minimizes minimizing minimum minimums minina mining minings minino minion minions
minis miniscule miniseries miniskirt miniskirts minister ministered ministerial ministering ministerio ministers
ministra ministrations ministries ministro ministry ministrys minivan minivans mink minke minks minn minna minneapolis
minnesota minnie minnow minnows mino minoans minolta minor minored minoring minorista minorities minority minors
minoría minot minotaur mins minsk minster minstrel minstrels mint minted minter minting mints minty minucia minuciosa
minuciosamente minuciosidad minucioso minuet minuit minus minuscule minuses minuta minute minutely minuteman minutemen
minutero minutes minutest minutia minutiae minuto minué minx minúscula minúsculo mio miocardio miocarditis miocene
miope miopía miquelon mir mira miracle miracles miraculous miraculously mirada mirado mirador mirage mirages
miramiento miranda mirar mire mired miriam mirilla miriñaque mirlo miro mirona mirra mirror mirrored mirroring mirrors
mirth mirthless mirto mirza miríada mirón mis misa misadventure misadventures misal misanthrope misanthropic
misapprehension misappropriated misappropriating misappropriation misbegotten misbehave misbehaved misbehaves
misbehaving misbehavior misc miscalculated miscalculation miscalculations miscarriage miscarriages miscarried miscarry
miscast miscegenation miscellaneous miscellany miscelánea mischance mischief mischievous miscommunication
misconception misconceptions misconduct misconstrue misconstrued miscounted miscreant miscreants misdeed misdeeds
misdemeanor misdemeanors misdiagnosed misdiagnosis misdirect misdirected misdirecting misdirection mise miser
miserable miserablemente miserably miseria misericordia misericordiosa misericordiosamente misericordioso miseries
miserly misers misery miserys misfiled misfire misfired misfires misfiring misfit misfits misfortune misfortunes
misgivings misguide misguided mishandle mishandled mishandling mishap mishaps mishear misheard mishmash misidentified
misinformation misinformed misinterpret misinterpretation misinterpreted misinterpreting misionario misionera
misionero misiones misiva misión misjudge misjudged misjudging misjudgment mislabeled mislaid mislay mislead
misleading misleads misled misma mismanage mismanaged mismanagement mismatch mismatched mismo mismísima mismísimo
misnomer miso misoginia misogynist misogynistic misogyny misperception misplace misplaced misplaces misplacing
misprint misprision mispronounce mispronounced mispronouncing misquote misquoted misquoting misread misreading
misremembered misrepresent misrepresentation misrepresented misrepresenting miss missed misses misshapen missile
missiles missing mission missionaries missionary missionarys missions missis mississauga mississippi missive missives
missouri misspell misspelled misspelling misspellings misspent misspoke misstep missteps missus missy mist mistake
mistaken mistakenly mistakes mistaking mister misterio misteriosa misteriosamente misterioso misters misticismo
mistimed misting mistletoe mistook mistral mistranslated mistreat mistreated mistreating mistreatment mistreats
mistress mistresses mistresss mistrial mistrust mistrusted mistrustful mistrusting mistrusts mists misty misunderstand
misunderstanding misunderstandings misunderstands misunderstood misuse misused misuses misusing misántropo misógino
mit mita mitad mitch mitchell mite miter mites mithridates mitigar mitigate mitigated mitigates mitigating mitigation
mitin mito mitochondria mitochondrial mitología mitológica mitológico mitosis mitotic mitra mitral mitre mitsubishi
mitt mitten mittens mitts mitzvah mix mixed mixer mixers mixes mixing mixologist mixta mixto mixture mixtures mizzen
miércoles mm mme mmm mnemonic mo moab moan moaned moaning moans moat moats mob mobbed mobbing mobil mobile mobiles
mobiliario mobilisation mobility mobilization mobilize mobilized mobilizes mobilizing mobs mobster mobsters moccasin
moccasins mocha mochila mochilero mocho moción mock mocked mockery mocking mockingbird mockingbirds mockingly mocks
mockup moco mocosa mocoso mod moda modal modalidad modalities modality modded modding mode model modelada modelado
modelar modeled modeling modelled modelling modelo models modem modems modena moderación moderada moderadamente
moderado moderador moderadora moderar moderate moderated moderately moderates moderating moderation moderator
moderators modern moderna moderne modernidad modernisation modernism modernismo modernist modernista modernity
modernizar modernization modernize modernized modernizing moderno modes modest modesta modestamente modestia modestly
modesto modesty modicum modificación modificador modificar modification modifications modified modifier modifiers
modifies modify modifying modismo modista modo mods modulación modulador modular modularity modulate modulated
modulates modulating modulation modulator modulators module modules moduli modulo modulus moe moes moet mofa mofeta
mofletudo mogol mogollón mogul moguls mohair mohamed mohammad mohammed mohave mohawk mohegan moho mohosa mohoso mohín
moi moira moises moist moisten moistened moistens moisture moisturize moisturizer moisturizers moisturizing moisés
mojada mojado mojar mojave moje mojigata mojigatería mojigato mojo mojón mola molar molars molasses mold moldavia
moldavian molde moldeada moldeado moldeador moldear molded molder moldering molding moldings moldova moldovan molds
moldura moldy mole molecular molecule molecules moledora molehill moler moles molest molesta molestamente molestar
molestation molested molester molesters molestia molesting molesto molestosa molestoso molests molida molido molienda
molina moline molinero molinete molinillo molino moll molleja mollera mollie mollify mollusc molluscs mollusk mollusks
molly mollycoddle mollycoddling mollys molnar molo moloch molokai molotov molt molted molten molting molusco moly
molybdenum molécula molón mom mombasa moment momentarily momentary momento momentous moments momentum momentánea
momentáneamente momentáneo momia momificación momma mommas mommies mommy mommys momo moms mon mona monaco monada
monaghan monaguillo monarca monarch monarchies monarchist monarchs monarchy monarquía monas monasteries monasterio
monastery monasterys monastic moncton monda mondadientes monday mondays monde mondo mondongo mondrian moneda monedero
monería monet monetaria monetarily monetario monetary monetize monetizing money moneybags moneyed moneylender
moneylenders moneymaker moneymaking moneys mong monger mongers mongo mongol mongolia mongolian mongolians mongoloid
mongoloide mongols mongoose mongrel mongrels mongólico monica monicas monies monigote moniker monina monique monitor
monitored monitoring monitors monja monje monjita monk monkey monkeyed monkeying monkeys monkeyshines monkfish monks
monkshood monmouth monmouthshire mono monochromatic monochrome monocle monoclonal monocular monoculture monocytes
monofilament monogamia monogamous monogamy monografía monogram monograma monogrammed monograph monographs monolith
monolithic monoliths monolito monologue monologues monolítico monomaniacal monomer monomers mononuclear monophonic
monoplano monopolies monopolio monopolistic monopolizar monopolize monopolized monopolizing monopoly monorail
monosyllabic monoteísmo monoteísta monotheism monotheistic monotone monotonic monotonous monotony monotonía monotype
monoxide monroe monroes monrovia mons monsanto monseigneur monserga monseñor monsieur monsieurs monsignor monsignors
monsoon monsoons monster monsters monstro monstrosities monstrosity monstrous monstrously monstruo monstruosa
monstruosamente monstruosidad monstruoso mont monta montacargas montada montado montador montage montages montagu
montague montaje montana montante montar montaraz montaña montañero montañesa montañismo montañosa montañoso montañés
monte montenegro monterey montero monterrey montes montessori montevideo montezuma montfort montgomery month monthly
months monticello montmartre monto montoya montparnasse montpelier montpellier montreal montserrat montura monty
montys montés montículo montón monument monumental monumentally monumento monuments monzón monárquica monárquico
monástica monástico monóculo monógama monógamo monólogo monótona monótono moo mooch mooched moocher mooching mood
moods moody moog mooing moolah moon moonbeam moonbeams mooned mooney mooning moonless moonlight moonlighting
moonlights moonlit moonraker moonrise moons moonshine moonshiner moonstone moonstruck moonwalk moony moor moore moored
mooring moorings moorish moorland moors moos moose mooses moot mop mope moped mopeds mopes mopey moping mopped moppet
mopping mops moquear moqueta moquillo mor mora morada morado morador moraine moral morale moraleja morales moralidad
moralist moralista moralistic moralists morality moralizing morally moralmente morals moran morar morass moratoria
moratorium moravian moray morbid morbidity morbidly morbo morbosa morbosidad morboso morcilla mordacidad mordaz
mordaza mordedor mordedora mordedura morder mordida mordido mordisco mordisquear mordred more moreau morel morena
morenito moreno moreover morera mores moretón morfeo morfina morfología morgan morgans morgue morgues moriarty
moribund moribunda moribundo morin morir morley mormon mormona mormons mormón morn morning mornings moro moroccan
moroccans morocco morocha morocho moron moronic morons morose moroso morph morphed morpheus morphia morphine morphines
morphing morphogenesis morphogenic morphological morphology morphs morphy morral morralla morreo morris morrison
morriña morro morrow mors morsa morse morsel morsels mort mortadela mortaja mortal mortalidad mortality mortally
mortalmente mortals mortandad mortar mortared mortars mortero mortgage mortgaged mortgagee mortgages mortgaging
mortician morticians mortificación mortificante mortificar mortification mortified mortify mortifying mortimer mortis
mortise morton mortuaries mortuary mortuarys mortuoria mortuorio mortífera mortífero mosaic mosaico mosaics mosca
moscada moscardón moscatel mosco moscovita moscow moscón moseley moses mosey moseyed moseying mosh moslem moslems
mosley mosque mosqueada mosqueado mosquear mosqueo mosques mosquete mosquetero mosquetón mosquita mosquitera
mosquitero mosquito mosquitoes mosquitos moss mosses mossy most mostacho mostaza mostly mosto mostrada mostrado
mostrador mostrar mostro mosul mot mota mote motel motels motera motero moth mothball mothballed mothballing mothballs
mother motherboard motherboards mothered motherfucker motherfuckers motherfucking motherhood motherhoods mothering
motherland motherlands motherless motherly mothers motherwell moths motif motifs motility motion motioned motioning
motionless motions motiva motivación motivador motivadora motivar motivate motivated motivates motivating motivation
motivational motivations motivator motive motiveless motives motivo motley moto motocicleta motociclista motocross
motor motora motorbike motorbikes motorboat motorcade motorcades motorcar motorcars motorcycle motorcycles
motorcycling motorcyclist motorcyclists motored motoring motorised motorist motorista motorists motorized motorman
motormans motorola motors motorway motorways motown motrin motriz mots mott motte mottled mottling motto mottos motu
motín motón mould moulded moulding mouldings moulds moulin moulton mound mounds mount mountable mountain mountaineer
mountaineering mountaineers mountainous mountains mountainside mountaintop mountaintops mountebank mounted mountie
mounties mounting mounts mourn mourned mourner mourners mournful mournfully mourning mourns mouse mousepad mouser
mouses mousetrap mousetraps mousey mousing moussaka mousse mousseline moustache moustaches mousy mouth mouthed
mouthful mouthfuls mouthing mouthpiece mouths mouthwash mouthwatering mouthy mouton movable move moveable moved
movediza movedizo movement movements mover movers moves movible movida movido movie moviegoers movies movilidad
movilización movilizar movimiento moving mow mowed mower mowers mowing mown mows moxie moya moza mozalbete mozambique
mozart mozilla mozo mozuela mozzarella moño mr mrs ms msg msgs mubarak mucama mucamo much mucha muchacha muchacho
muchedumbre mucho muck mucked mucker mucking muckraking mucks mucky mucosa mucosidad mucoso mucous mucus mud muda
mudanza mudar muddied muddies muddle muddled muddles muddling muddy muddying mudflats mudo muds mudslide mudslides
mudslinging mueble mueblería mueca muela muelle mueller muelo muer muera muerdo muermo muerta muerte muerto muesca
muesli muestra muestrario muezzin muff muffed muffin muffins muffle muffled muffler mufflers muffles muffling mufti
muftí mug mugabe mugged mugger muggers mugging muggings muggins muggy mugido mugir mugre mugrienta mugriento mugrosa
mugroso mugs mugshot muhammad muir muito mujahideen mujer mujeriego mujerzuela mula muladar mular mulata mulato
mulatto mulberries mulberry mulch mulched mulder mulders mule mules muleta muletilla mulish mull mullah mullahs mulled
mullen muller mullet mullets mullida mullido mulligan mulling mullins mulo multa multar multi multicellular
multichannel multicolor multicolored multicultural multiculturalism multidimensional multidisciplinary multifaceted
multifamily multiforme multifunction multifunctional multilateral multilayer multilevel multilingual multimedia
multimeter multimillion multimillionaire multimillonaria multimillonario multinational multinationals multiplayer
multiple multiples multiplex multiplexer multiplexers multiplexing multiplicación multiplicador multiplicando
multiplicar multiplication multiplicative multiplicidad multiplicity multiplied multiplier multipliers multiplies
multiply multiplying multiprocessor multipurpose multiracial multitask multitasking multitud multitude multitudes
multitudinous multivariate multivitamin mum mumbai mumble mumbled mumbles mumbling mumford mummies mummification
mummified mummify mummy mummys mumps mums munch munched muncher munchers munches munchies munching munchkin munchkins
mundana mundanal mundane mundano mundial mundillo mundo munich municipal municipalidad municipalities municipality
municipio munición munificence munition munitions munoz munro munster muon muppet mur mural muralla murals murchison
murcia murciélago murder murdered murderer murderers murderess murdering murderous murderously murders murdoch murga
muriel murine murk murky murmullo murmur murmurar murmured murmuring murmurings murmurs muro murphy murray murrays mus
musa musaraña muscat muscatel muscle musclebound muscled muscleman muscles muscling muscly muscular musculatura
musculature musculosa musculoso muse mused muselina museo muses musette museum museums musgo mush musharraf mushed
mushing mushroom mushroomed mushrooming mushrooms mushy music musical musicale musicalidad musicality musically
musicalmente musicals musician musicians musicianship musicologist musicology musics musing musings musk musket
musketeer musketeers muskets muskogee muskrat musky muslim muslims muslin muslo muss mussed mussel mussels mussing
mussolini must mustache mustached mustaches mustachioed mustang mustangs mustard muster mustered mustering musters
mustia mustio mustnt musty musulmana musulmán mut muta mutable mutación mutagen mutagenesis mutagenic mutant mutants
mutate mutated mutates mutating mutation mutations mutative mute muted mutes mutilación mutilada mutilado mutilador
mutilar mutilate mutilated mutilates mutilating mutilation mutilations mutineer mutineers mutinied mutinies mutinous
mutiny mutis mutism mutismo mutt mutter muttered muttering mutterings mutters mutton mutts mutua mutual mutually
mutuamente mutuo muumuu muy muzak muzzle muzzled muzzles muzzling muérdago muñeca muñeco muñequera muñón my myanmar
myasthenia mycobacterium myelin myeloid myeloma myers mylar myles myna mynah myocardial myocardium myopia myopic
myosin myra myriad myriads myrmidons myron myrrh myrtle myself mysore myspace myst mysteries mysterious mysteriously
mystery mysterys mystic mystical mystically mysticism mystics mystification mystified mystifies mystify mystifying
mystique myth mythic mythical mythological mythologies mythologized mythology mythos myths mácula mágica mágico
máquina mármol mártir más máscara mástil máxima máximo médica médico médium ménade mérito método métrica métrico mí
mía mímica mímico mínima mínimo mío míos mísera mísero mística místico mítica mítico módica módico módulo mórbida
mórbido móvil múltiple múltiplo músculo música músico na naan nab nabbed nabbing nabisco nabo nabokov nabs nacelle
nacelles nacer nacho nachos nacida nacido naciente nacimiento nacional nacionalidad nacionalismo nacionalista
nacionalización nacionalizar nacionalmente nación nada nadador nadadora nadar nader nadería nadia nadias nadie nadine
nadir nado nae naff nafta naftalina nag naga nagano nagasaki nagged nagging nagoya nagpur nags nagy nah nahum nail
nailed nailer nailing nails naipe nair naira nairn nairobi naive naively naivety naked nakedly nakedness nalga nalgada
nalguear nam name named nameless namely nameplate names namesake namibia namibian naming nana nance nancy nanjing
nanking nanna nannies nanny nannys nano nanosecond nanoseconds nanotechnology nanotube nans nantes nantucket nao naomi
naomis nap napa napalm napalmed nape napier napkin napkins naples napoleon napoleonic napoleons napoleón napoleónico
napolitana napolitano napped nappies napping nappy naps napster nara naranja naranjada naranjal naranjo narc
narcisismo narciso narcissism narcissist narcissistic narcissists narcissus narcolepsy narcoleptic narcosis narcotic
narcotics narcs narcótico nardo nards narguile narigudo narigón nariz narizota narizón nark narked narky narnia narra
narración narrador narradora narragansett narrar narrate narrated narrates narrating narration narrativa narrative
narratives narrativo narrator narrow narrowed narrower narrowest narrowing narrowly narrowness narrows narval narwhal
narwhals nary nasa nasal nasally nasas nascar nascent nash nashua nashville nassau nasser nastier nastiest nastiness
nasty nat nata natación natal natalia natalidad natalie natalies natasha natashas natchez nate nates nathan nathaniel
natick natillas nation national nationalism nationalist nationalistic nationalists nationalities nationality
nationalization nationalize nationalized nationalizing nationally nationals nations nationwide nativa native natives
natividad nativity nativo natl nato nats natter nattering natty natura natural naturaleza naturalidad naturalism
naturalismo naturalist naturalista naturalistic naturalists naturalización naturalization naturalized naturally
naturalmente naturalness naturals nature natured natures naturist naturista naturists naturopathic naturopathy
naufragar naufragio naught naughtier naughtiest naughtiness naughty nauru nausea nauseabunda nauseabundo nauseas
nauseate nauseated nauseates nauseating nauseatingly nauseoso nauseous nautch nautical nautilus navaja navajazo navajo
naval navarre navarro nave navegable navegación navegador navegante navegar navel navels navidad navideña navideño
naviera naviero navies navigable navigate navigated navigates navigating navigation navigational navigator navigators
navvies navy navys navío naxos nay nays naysayer naysayers nazarene nazareno nazareth nazi nazis nazism nd ne nea neal
neals neanderthal neanderthals neapolitan near nearby neared nearer nearest nearing nearly nearness nears nearshore
nearside nearsighted neat neater neatest neath neatly neatness neb nebbish neblina neblinoso nebo nebraska nebula
nebulae nebulas nebulizer nebulosa nebuloso nebulous necedad necesaria necesariamente necesario neceser necesidad
necesitada necesitado necesitar necessaries necessarily necessary necessitate necessitated necessitates necessitating
necessities necessity necia necio neck necked necking necklace necklaces neckline necks necktie neckties necrología
necrológica necromancer necromancers necromancia necromancy necrophilia necrophiliac necropolis necropsia necropsy
necrosis necrotic necrófago necrópolis nectar nectarine ned neds need needed needful needier neediest neediness
needing needle needled needlepoint needles needless needlessly needlework needling neednt needs needy neer nefarious
nefasta nefasto nefritis negación negada negado negador negar negate negated negates negating negation negativa
negativamente negative negatively negatives negativity negativo negatory neglect neglected neglectful neglecting
neglects negligee negligence negligencia negligent negligente negligible negociable negociación negociada negociado
negociador negociadora negociante negociar negocio negotiable negotiate negotiated negotiates negotiating negotiation
negotiations negotiator negotiators negra negrero negrito negro negroes negros negrura neh nehemiah nehru neigh
neighbor neighborhood neighborhoods neighboring neighborly neighbors neighbour neighbourhood neighbourhoods
neighbouring neighbours neighing neighs neil neils neither nell nellie nelly nelson nelsons nematode nematodes nemesis
nemotécnico nen nena nene nenúfar neo neoclassical neocon neocons neoconservative neoconservatives neodymium neolithic
neon neonatal neophyte neophytes neoplasm neoplasms neoplastic neoprene neoyorquina neoyorquino neozelandés nepal
nepalese nepali nephew nephews nepotism nepotismo neptune neptunes neptuno nerd nerds nerdy nerf nero nerve nerves
nervio nerviosa nerviosamente nerviosismo nervioso nervous nervously nervousness nervy nerón ness nessus nest nested
nesting nestle nestled nestles nestling nestor nests net neta netamente netball netflix nether netherland netherlands
netherworld netiquette neto nets netscape netted nettie netting nettle nettles network networked networking networks
neumonía neumotórax neumática neumático neumónica neural neuralgia neurally neurasténico neuritis neurobiology
neurogenic neurologic neurological neurologically neurologist neurologists neurology neurología neuroma neuromuscular
neuron neurona neuronal neurons neuropathy neurophysiology neuroscience neurosciences neuroscientist neuroses neurosis
neurosurgeon neurosurgeons neurosurgery neurosurgical neurotic neurotics neurotransmitter neurotransmitters
neurovascular neurálgico neurólogo neurótica neurótico neuter neutered neutering neutra neutral neutralidad neutrality
neutralización neutralizar neutralization neutralize neutralized neutralizer neutralizes neutralizing neutrals
neutrino neutrinos neutro neutron neutrons neutrophil neutrophils neutrón nev neva nevada nevado nevar never nevera
nevermore nevers nevertheless neville nevis new newark newbie newbies newborn newborns newcastle newcomer newcomers
newell newer newest newfangled newfound newfoundland newham newline newlines newly newlywed newlyweds newman newmarket
newness newport newry news newsagent newsboy newsboys newscast newscaster newscasters newscasts newsflash newsgroup
newsgroups newsletter newsletters newsman newsmen newspaper newspaperman newspapermen newspapers newsprint newsreader
newsreel newsreels newsroom newsstand newsstands newsweek newsworthy newsy newt newton newtonian newtons newts nexis
nexo next nexus neófito neón ngl nguyen nhs ni niacin niagara nib nibble nibbled nibbles nibbling nibs nicaragua
nicaraguan nicaraguans nicaragüense nice nicely niceness nicer nicest niceties niche niches nicho nicholas nichole
nichols nicholson nick nicked nickel nickelodeon nickels nicker nickering nickers nicking nicklaus nickname nicknamed
nicknames nicks nicola nicolai nicolas nicole nicoles nicosia nicotina nicotine nidada nido niebla niece nieces niego
nielsen nieta nietecita nietecito nieto nietzsche nietzschean nieve nieves nifty nigel nigels niger nigeria nigerian
nigerians nigga niggas niggaz nigger niggers niggle niggling nigh night nightcap nightclub nightclubbing nightclubs
nightdress nightfall nightgown nightgowns nighthawk nightie nightingale nightingales nightlife nightlight nightly
nightmare nightmares nightmarish nights nightshade nightshirt nightspot nightstand nightstick nightsticks nighttime
nightwear nighty nigromancia nigromante nihilism nihilismo nihilist nihilista nihilistic nihilists nihon nike nikita
nikitas nikkei nikki nikkis nikko niklaus nikolai nikon nil nile niles nils nilsson nimble nimbly nimbus nimiedad
nimio nimporte nimrod nimrods nin nina ninas nincompoop nincompoops nine nines nineteen nineteenth nineties ninety
ninfa ninfo ninfomanía ninguna ninguno ningún ninja ninjas ninny nintendo ninth nip nipona nipped nipper nippers
nipping nipple nipples nippon nippy nips nipón niquelada nirvana nisi nissan nit nita nite nitidez nitpick nitpicking
nitrate nitrates nitrato nitric nitride nitrile nitrite nitro nitrocelulosa nitrogen nitroglicerina nitroglycerin
nitroglycerine nitroso nitrous nitrógeno nits nitty nitwit nitwits niue nivel nivelación nivelador nivelar nix nixed
nixon niña niñato niñera niñero niñería niñez niño no noah noahs nob nobble nobbled nobby nobel nobiliario nobility
noble nobleman noblemans noblemen noblemente nobleness nobler nobles noblesse noblest noblewoman nobleza nobly
nobodies nobody nobodys nobs noche nochebuena nociva nocivo noción nock nocturna nocturnal nocturne nocturno
noctámbulo nod nodal nodded nodding node nodes nodo nodriza nods nodule nodules noe noel noelle noels noes nog nogal
noggin noh noise noiseless noisemaker noises noisier noisiest noisily noisome noisy nokia nola nolan nolo nomad
nomadic nomads nombrada nombrado nombramiento nombrar nombre nome nomen nomenclatura nomenclature nomeolvides
nominación nominal nominally nominar nominate nominated nominates nominating nomination nominations nominee nominees
nomo non nona nonaggression nonalcoholic nonata nonato nonbeliever nonbelievers nonce nonchalance nonchalant
nonchalantly noncom noncombatants noncommercial noncommissioned noncommittal noncompliance nonconformist
nonconsecutive noncooperation nondairy nondenominational nondescript nondisclosure nondiscrimination none nonentity
nonessential nonetheless nonexistence nonexistent nonfarm nonfat nonfiction nongovernmental nonhuman noninvasive
nonlethal nonlinear nonmetallic nonmilitary nonnegotiable nono nonparametric nonpartisan nonpayment nonplussed
nonprescription nonprofit nonprofits nonproliferation nonpublic nonreactive nonrefundable nonresident nonresidential
nonresponsive nonsense nonsensical nonsexual nonsmoking nonspecific nonstandard nonstarter nonstick nonstop
nonthreatening nontoxic nontraditional nonverbal nonviolence nonviolent nonzero noodle noodles noodling nook nookie
nooks nooky noon noonday noontide noontime noose nooses nope nor nora norad noras norbert nordeste nordic noreaster
noreen norepinephrine norfolk norge noria norm norma normal normalcy normalidad normality normalización normalizar
normalization normalize normalized normalizing normally normalmente normals norman normanda normando normandy normans
normativa normative norms noroeste norris norse norte norteamericana norteamericano norteña norteño north northampton
northamptonshire northbound northeast northeasterly northeastern norther northerly northern northerner northerners
northernmost northmen northrop norths northumberland northumbria northumbrian northward northwards northwest
northwesterly northwestern norton nortons noruega noruego norway norwegian norwegians norwich nos nose nosebleed
nosebleeds nosed nosedive noses nosey nosferatu nosh noshing nosing nosotras nosotros nostalgia nostalgic nostradamus
nostras nostril nostrils nostrum nostálgica nostálgico nosy not nota notable notablemente notables notably notación
notar notariado notarial notaries notario notarize notarized notary notarys notaría notation notations notch notched
notches note notebook notebooks noted notepad notepaper notes noteworthy nothing nothingness nothings notice
noticeable noticeably noticeboard noticed notices noticia noticiario noticiero noticing noticiosa noticioso notición
notificación notificada notificado notificar notification notifications notified notifier notifies notify notifying
noting notion notional notions noto notoria notoriamente notoriedad notoriety notorio notorious notoriously nottingham
nottinghamshire notwithstanding nougat nought noughts noun nouns nourish nourished nourishes nourishing nourishment
nous nova novartis novata novatada novato novecientos novedad novedosa novedoso novel novela novelesca novelesco
novelist novelista novelists novelization novella novels novelties novelty november novembers novena noveno noventa
novgorod novia noviazgo novice novices novicia noviciado novicio noviembre novilla novillo novio novocaine novosibirsk
now nowadays noway nowhere nowheres nows nowt noxious noyes nozzle nozzles noé np npd nuance nuanced nuances nub
nubarrón nubbins nube nubian nubile nubla nublado nublar nubosidad nuboso nubs nuclear nucleation nuclei nucleic
nucleon nucleonic nucleoside nucleotide nucleotides nucleus nude nudes nudge nudged nudges nudging nudillo nudism
nudist nudists nudity nudo nudoso nuera nuestra nuestras nuestro nuestros nueva nuevamente nueve nuevo nuez nugget
nuggets nuisance nuisances nuke nuked nukes nuking nula nulidad null nullification nullified nullifies nullify
nullifying nullity nulo numb numbed number numbered numbering numberless numbers numbing numbness numbs numbskull
numbskulls numeración numeracy numerador numeral numerals numerar numerator numeric numerical numerically numerology
numerosa numeroso numerous numidian numismatic numskull numérica numéricamente numérico nun nunavut nunca nuncio nunez
nunnery nuns nupcial nupcias nuptial nuptials nuremberg nurse nursed nursemaid nursemaids nurseries nursery nurserys
nurses nursing nurture nurtured nurtures nurturing nut nutcase nutcases nutcracker nuthatch nuthouse nutmeg nutria
nutrición nutrido nutrient nutrients nutriment nutrir nutrition nutritional nutritionally nutritionist nutritionists
nutritious nutritiva nutritive nutritivo nuts nutshell nutted nutter nutters nuttier nuttiest nuttiness nutty nuzzle
nuzzling nuño nyc nylon nylons nymph nymphet nympho nymphomania nymphomaniac nymphs nácar náufrago náusea náutica
náutico náyade néctar níquel nítida nítido nítrico nódulo nómada nómade nómina nórdica nórdico núbil núcleo número
númida o oaf oafish oafs oahu oak oaken oakland oakley oaks oakum oar oars oarsmen oases oasis oat oates oath oaths
oatmeal oatmeals oats oaxaca obadiah obama obamas obeah obedecer obedience obediencia obedient obediente
obedientemente obediently obeisance obeisances obelisco obelisk obelisks oberlin oberon obertura obesa obese obesidad
obesity obeso obey obeyed obeying obeys obfuscate obfuscating obi obispado obispo obit obits obituaries obituario
obituary objeción object objected objectification objectified objectifies objectify objectifying objecting objection
objectionable objections objective objectively objectives objectivity objector objectors objects objet objetar
objetiva objetivamente objetividad objetivo objeto oblast oblation oblea oblicua oblicuo obligación obligado obligar
obligate obligated obligates obligation obligations obligatoria obligatorio obligatory oblige obliged obliges obliging
obligingly obligor oblique obliquely obliquity obliterate obliterated obliterates obliterating obliteration oblivion
oblivious oblong oblonga oblongada obnoxious obnoxiously oboe obra obrador obrar obrera obrero obrien obscena
obscenamente obscene obscenely obscenidad obscenities obscenity obsceno obscura obscure obscured obscurely obscures
obscuridad obscuring obscurity obscuro obsecuente obsequiar obsequies obsequio obsequious observable observación
observador observadora observance observances observancia observant observar observation observational observations
observatories observatorio observatory observe observed observer observers observes observing obsesa obsesionar
obsesiva obsesivo obsesión obseso obsess obsessed obsesses obsessing obsession obsessional obsessions obsessive
obsessively obsessiveness obsidian obsidiana obsolescence obsoleta obsolete obsoleted obsoletes obsoleto obstacle
obstacles obstante obstet obstetric obstetrical obstetricia obstetrician obstetricians obstetrics obstinación
obstinacy obstinadamente obstinate obstinately obstruccionismo obstruccionista obstrucción obstruct obstructed
obstructing obstruction obstructions obstructive obstructs obstruir obstáculo obtain obtainable obtained obtaining
obtains obtención obtener obturador obtusa obtuse obtuso obvia obviar obvio obvious obviously obviousness obús oca
ocarina ocasionada ocasionado ocasional ocasionalmente ocasionar ocasión ocaso occasion occasional occasionally
occasioned occasions occidental occidente occipital occisa occiso occluded occlusion occult occultist occupancy
occupant occupants occupation occupational occupations occupied occupier occupiers occupies occupy occupying occur
occurred occurrence occurrences occurring occurs ocd ocean oceanfront oceania oceanic oceanografía oceanographer
oceanographic oceanography oceanográfico oceans oceanside ocelot ocelote oceánica oceánico och ochenta ocho
ochocientas ochocientos ochre ocio ociosa ociosamente ociosidad ocioso oclock oclusión oconnell oconnor ocre oct
octagon octagonal octal octane octava octave octaves octavia octavian octavo octet octets october octogenarian
octogenario octogonal octopi octopus octopuses octopuss octubre octágono ocular oculist oculista oculta ocultación
ocultar ocultismo ocultista oculto oculus ocupación ocupada ocupante ocupar ocurrencia ocurrente ocurrir océano oda
odalisca odd oddball oddballs odder oddest oddities oddity oddly oddness odds ode odell odeon oder odes odessa odiar
odin odins odio odiosa odioso odious odisea odom odometer odontología odontológica odontólogo odor odorless odorous
odors odour odre odysseus odyssey odómetro oedipal oedipus oer oeste oeuvre oeuvres of ofay ofender ofendida ofendido
ofensa ofensiva ofensivamente ofensivo ofensor oferta off offal offbeat offed offence offences offend offended
offender offenders offending offends offense offenses offensive offensively offensives offer offered offering
offerings offeror offers offhand office officemax officer officers offices official officialdom officially officials
officiant officiate officiated officiating officious offing offish offline offload offloaded offloading offs offscreen
offset offsets offsetting offshoot offshoots offshore offshoring offside offsite offspring offsprings offstage oficial
oficialmente oficiante oficiar oficina oficinal oficinista oficio oficioso ofrecer ofrecimiento ofrenda oft
oftalmología oftalmólogo often oftener oftentimes ofttimes ofuscación ofuscar ogden ogle ogled ogles oglethorpe ogling
ogre ogres ogro oh ohara ohio ohm ohms oil oiled oilers oilfield oilfields oiling oilman oilmen oils oily oink
ointment ointments oireachtas ojal ojalá ojeada ojeador ojear ojete ojiva ojo ok oka okavango okay okayed okays oke
okeechobee okie okinawa oklahoma okra oktoberfest ola olaf old olde olden oldenburg older oldest oldfield oldham oldie
oldies olds oldsmobile ole oleada oleaje oleander oleic oleoducto oler olería olfactory olfatear olfateo olfativa
olfativo olfato olga oliente oliera oligarca oligarch oligarchs oligarchy oligarquía oligonucleotide oligonucleotides
olimpiada olimpo olin olio oliva olivar olive oliver olives olivet olivetti olivia olivias olivier olivo olla ollie
ollies olmo olmsted olor olorosa oloroso olsen olson olvidada olvidadiza olvidadizo olvidado olvidar olvido olympia
olympiad olympian olympians olympic olympics olympus olé olímpica olímpico omagh omaha oman omani omar omars ombligo
ombudsman omega omegas omelet omelets omelette omelettes omen omens omer omg omicron ominosa ominoso ominous ominously
omisión omiso omission omissions omit omitir omits omitted omitting omnibus omnidirectional omnipotence omnipotencia
omnipotent omnipotente omnipresent omnipresente omniscience omnisciencia omniscient omnisciente omnivorous omnívoro
omóplato on once oncogene oncologist oncologists oncology oncología oncoming onda onde ondeante ondear ondulación
ondulada ondulado ondulante one oneida oneil oneill oneness onerous ones oneself onetime ongoing onion onions online
onlooker onlookers only ono onomatopoeia onomástica onomástico onondaga onscreen onset onshore onside onsite onslaught
onstage ont ontario onto ontological ontology ontológica onus onward onwards onyx onza onírica onírico oocytes oodles
oof ooh oohing oohs oomph oops ooze oozed oozes oozing oozy opa opaca opacidad opacity opaco opal opals opaque opción
opcode ope oped opel open opened opener openers opening openings openly openness openoffice opens opera operable
operación operador operadora operand operands operant operante operar operaria operario operas operate operated
operates operatic operating operation operational operationally operations operativa operative operatives operativo
operator operatoria operatorio operators opereta operetta operon operística operístico ophelia ophthalmic
ophthalmologist ophthalmologists ophthalmology opiate opiates opinar opine opinion opinionated opinions opinión opio
opioid opium opiáceo oponer oporto oportuna oportunamente oportunidad oportunismo oportunista oportuno oposición
opositor opositora opossum oppenheimer opponent opponents opportune opportunism opportunist opportunistic opportunists
opportunities opportunity opportunitys opposable oppose opposed opposer opposes opposing opposite opposites opposition
oppositional oppositions oppress oppressed oppresses oppressing oppression oppressions oppressive oppressively
oppressor oppressors oprah oprahs opresiva opresivo opresión opresor opresora oprimir oprobio ops opt optar optativa
optativo opted optic optical optically optician opticians optics optima optimal optimality optimally optimisation
optimise optimised optimising optimism optimismo optimist optimista optimistic optimistically optimists optimization
optimizations optimize optimized optimizer optimizers optimizes optimizing optimum opting option optional optionally
optioned options optometrist optometrists optometry opts opuesta opuesto opulence opulencia opulent opulenta opulento
opus oque or ora oración oracle oracles orador oradora oral orally oralmente orang orange oranges orangs orangutan
orangutans orangután orar orate oration orator oratoria oratorical oratorio orators oratory orb orbe orbison orbit
orbital orbitals orbited orbiter orbiting orbits orbs orca orcas orch orchard orchards orchestra orchestral orchestras
orchestrate orchestrated orchestrates orchestrating orchestration orchestrations orchid orchids orco orcs ordain
ordained ordains ordeal ordeals orden ordenación ordenada ordenadamente ordenado ordenador ordenamiento ordenando
ordenanza ordenar order ordered ordering orderlies orderliness orderly orderlys orders ordeñadora ordeñar ordeño
ordinal ordinance ordinances ordinaria ordinariamente ordinariez ordinarily ordinariness ordinario ordinary ordinate
ordinates ordination ordnance ordo ore oregano oregon oregonian oreja orejudo orejón oren oreo ores orestes orfanato
orfandad orfebre orfebrería organ organdy organdí organic organically organics organillero organillo organisation
organisational organisations organise organised organiser organisers organises organising organism organismo organisms
organist organista organización organizada organizado organizador organizadora organizar organization organizational
organizations organize organized organizer organizers organizes organizing organophosphate organs organza orgasm
orgasmic orgasmo orgasms orgia orgiastic orgies orgiástico orgullo orgullosa orgullosamente orgulloso orgy orgys
orgánica orgánico orgía ori orient orientación orientador orientadora oriental orientals orientar orientate orientated
orientation orientations oriente oriented orienteering orienting orifice orifices orificio orig origami origen origin
original originalidad originality originally originalmente originals originar originaria originariamente originario
originate originated originates originating origination originator originators origins orilla orin orina orinal orinar
orinoco oriole orioles orion orisons orissa oriunda oriundo orión orkney orla orlando orleans orly ornament
ornamentación ornamental ornamentation ornamented ornamento ornaments ornate ornery ornithological ornithologist
ornithology ornitología ornitorrinco ornitólogo oro oropel orourke orozuz orphan orphanage orphanages orphaned orphans
orpheus orquesta orquestación orquestal orquestar orquestra orquídea orrin orson orsons ort ortega orth orthodontic
orthodontics orthodontist orthodox orthodoxy orthogonal orthopaedic orthopaedics orthopedic orthopedics orthopedist
orthotics ortiga ortiz orto ortodoncia ortodoxa ortodoxia ortodoxo ortografía ortográfica ortográfico ortopedia
ortopedista ortopédica ortopédico oruga orujo orval orville orwell orwellian oryx orzuelo oráculo orégano orín os osa
osada osadamente osado osadía osage osaka osar osario osborn osborne oscar oscars osceola oscilación oscilador
oscilante oscilar oscillate oscillates oscillating oscillation oscillations oscillator oscillators oscilloscope oscura
oscuramente oscurantismo oscurecer oscurecimiento oscuridad oscuro osezno osgood oshawa oshkosh osiris oslo osman
osmio osmium osmosis osmotic osmótica oso osprey osseous ossification ossified ossuary ostensible ostensiblemente
ostensibly ostentación ostentar ostentation ostentatious ostentosa ostentoso osteoarthritis osteogenesis osteomielitis
osteopath osteopathic osteopathy osteoporosis ostia ostomy ostra ostracismo ostracize ostracized ostrich ostriches
oswald otario othello other otherness others otherwise otherworldly otis otitis oto otolaryngology otomana otomano
otorgar otorgo otorrinolaringólogo otoñal otoño otra otro otrora ottawa otter otters otto ottoman ottomans ouachita
ouch ought oughtnt oui ouija oulu ounce ounces our ours ourself ourselves oust ousted ouster ousting out outage
outages outback outbid outbidding outboard outboards outbound outbox outbreak outbreaks outbuilding outbuildings
outburst outbursts outcast outcasts outclassed outcome outcomes outcrop outcrops outcry outdated outdid outdo outdoes
outdoing outdone outdoor outdoors outdoorsy outdraw outdrew outed outer outermost outerwear outfall outfield
outfielder outfight outfit outfits outfitted outfitter outfitters outfitting outflank outflanked outflow outflows
outfought outfox outfoxed outgoing outgrew outgrow outgrowing outgrown outgrows outgrowth outgun outgunned outhouse
outhouses outing outings outlanders outlandish outlands outlast outlasted outlasting outlasts outlaw outlawed
outlawing outlaws outlay outlays outlet outlets outlier outliers outline outlined outlines outlining outlive outlived
outlives outliving outlook outlooks outlying outmaneuver outmaneuvered outmanoeuvre outmatch outmatched outmoded
outnumber outnumbered outnumbering outnumbers outpace outpaced outpacing outpatient outpatients outperform
outperformed outplay outplayed outpost outposts outpouring output outputs outrace outrage outraged outrageous
outrageously outrages outran outrank outranked outranks outreach outride outriders outrigger outright outrun
outrunning outs outscored outscoring outsell outselling outsells outset outshine outshined outshines outshining
outshone outshoot outside outsider outsiders outsides outsized outskirts outsmart outsmarted outsmarting outsmarts
outsold outsole outsource outsourced outsourcing outspend outspoken outstanding outstandingly outstay outstayed
outstretched outstrip outstripped outstripping outstrips outta outtake outtakes outtalk outthink outvote outvoted
outward outwardly outwards outweigh outweighed outweighing outweighs outwit outwith outwits outwitted outwitting ouzo
ova ovación oval ovalada ovalado ovarian ovaries ovario ovary ovation ovations oveja ovejero oven ovens over
overabundance overachiever overachievers overachieving overact overacting overactive overage overall overalls
overanalyze overarching overawed overbear overbearing overbite overblown overboard overbooked overburden overburdened
overcame overcast overcharge overcharged overcharging overclocking overcoat overcoats overcome overcomes overcoming
overcompensate overcompensates overcompensating overconfidence overconfident overcook overcooked overcooking
overcrowded overcrowding overdeveloped overdid overdo overdoes overdoing overdone overdose overdosed overdoses
overdosing overdraft overdrawn overdressed overdressing overdrive overdue overeager overeat overeating overeducated
overenthusiastic overestimate overestimated overestimates overestimating overexcited overexert overexerted
overexerting overexposed overexposure overextend overextended overextending overfed overfeed overfeeding overfilled
overfishing overflight overflow overflowed overflowing overflown overflows overfond overfull overgrown overhand
overhang overhanging overhasty overhaul overhauled overhauling overhead overheads overhear overheard overhearing
overhears overheat overheated overheating overheats overindulge overindulged overinflated overjoyed overkill overlaid
overland overlap overlapped overlapping overlaps overlay overlaying overlays overload overloaded overloading overloads
overlook overlooked overlooking overlooks overlord overlords overly overlying overnight overnights overpaid overpass
overpay overpaying overpayment overplay overplayed overplaying overpopulated overpopulation overpower overpowered
overpowering overpowers overpriced overproducing overproduction overprotected overprotective overqualified overran
overrate overrated overreach overreached overreaching overreact overreacted overreacting overreaction overreacts
overridden override overrides overriding overripe overrode overrule overruled overrules overruling overrun overrunning
overruns overs oversaw oversea overseas oversee overseeing overseen overseer overseers oversees oversell overselling
oversensitive oversexed overshadow overshadowed overshadowing overshadows overshoot overshooting overshot oversight
oversights oversimplified oversimplify oversimplifying oversize oversized oversleep overslept oversold overspent
overstate overstated overstatement overstates overstating overstay overstayed overstaying oversteer overstep
overstepped overstepping overstimulated overstock overstocked overstretched overstuffed overt overtake overtaken
overtakes overtaking overtax overtaxed overthrew overthrow overthrowing overthrown overthrows overtime overtly
overtones overtook overture overtures overturn overturned overturning overturns overuse overused overusing overvalue
overvalued overview overviews overweening overweight overwhelm overwhelmed overwhelming overwhelmingly overwhelms
overwork overworked overworking overwrite overwriting overwritten overwrought overzealous ovid oviedo ovillo ovoid
ovulación ovulate ovulating ovulation ovum ovárica ovárico ow owe owed owen owens owes owing owl owlets owls own owned
owner owners ownership owning owns ox oxalate oxalato oxbridge oxen oxford oxfordshire oxidación oxidant oxidante
oxidar oxidase oxidation oxidative oxide oxides oxidize oxidized oxidizer oxidizers oxidizing oxigenada oxigenado
oxigenar oxnard oxs oxtail oxyacetylene oxycontin oxygen oxygenate oxygenated oxygenating oxygenation oxygens oxymoron
oxytocin oxígeno oyente oyer oyez oyster oysters ozark ozarks ozone ozono ozzie oída oídio oído oír pa paar pabellón
pablo pablos paca pacana pace paced pacemaker pacemakers pacer pacers paces pacey pacheco pachucha pachucho pachulí
pachyderm pachyderms paciencia paciente pacientemente pacific pacificación pacificador pacificadora pacificar
pacification pacified pacifier pacifiers pacifism pacifismo pacifist pacifista pacifists pacify pacifying pacing
pacino pack package packaged packager packages packaging packard packed packer packers packet packets packhorse
packing packs paco pacotilla pact pactar pacto pacts pacífica pacíficamente pacífico pad padded paddies padding paddle
paddled paddles paddling paddock paddy paddys padecer padecimiento padilla padishah padlock padlocked padlocks padova
padrastro padrazo padre padrenuestro padres padrinazgo padrino padrone padrón pads padua paean paediatric paediatrics
paella paf paga pagadero pagador pagan pagana paganism paganismo pagano pagans pagar pagaré page pageant pageantry
pageants pageboy paged pager pagers pages pagination paging pago pagoda pagodas pah paid paige pail pails pain paine
pained painful painfully paining painkiller painkillers painless painlessly pains painstaking painstakingly paint
paintball paintbrush paintbrushes painted painter painterly painters painting paintings paints paintwork pair paired
pairing pairings pairo pairs pairwise paisa paisaje paisajista paisana paisano paisley paja pajama pajamas pajar
pajarera pajarero pajarería pajarillo pajarita pajarito pajarraco paje pajea pajear pajero pajilla pakistan pakistani
pakistanis pal pala palabra palabrería palabrita palabrota palace palaces palacete palacio palada paladar paladin
paladins paladio paladín palais palanca palangana palanqueta palanquin palanquins palanquín palas palatable palate
palates palatial palatine palau palaver palazo palazzo palco pale palear paled paleface palefaces palely paleness
paleolithic paleolítico paleontological paleontologist paleontologists paleontology paleontología paleontólogo paler
palermo pales palestina palestine palestinian palestinians palestino palestra paleta paleto palette palettes pali
paliar paliativo palidecer palidez paliducha paliducho palillo palimony palindrome palio palique palisade palisades
paliza pall palladium pallas pallbearer pallbearers palled pallet pallets palliative pallid palling pallor pally palm
palma palmada palmado palmar palmear palmed palmer palmera palmers palmerston palmetto palming palmo palms palmyra
palo paloma palomar palomilla palomino palomita palomo palp palpable palpación palpar palpate palpitación palpitante
palpitar palpitating palpitation palpitations palpo pals palsy palta paltry paludismo palurda palurdo palíndromo pam
pamela pampa pampas pamper pampered pampering pampers pamphlet pamphlets pams pan pana panacea panache panadera
panadero panadería panal panama panamanian panamanians panameña panameño panamá panasonic pancake pancaked pancakes
pancaking pancarta pancho pancreas pancreatic pancreatitis pancreática pancreático panda pandas pandemia pandemic
pandemics pandemonium pandemónium pander pandered pandereta pandering pandero panders pandilla pandillero pandit
pandora pandoras pane panecillo panegírico panel paneled paneling panelists panelled panelling panels panera panes
pang pangolin pangs panhandle panhandlers panhandling panic panicked panicking panicky panics panned panning panocha
panoli panoply panorama panoramas panoramic panorámica panorámico panque pans pansies pansy pant pantalla pantaloons
pantalón pantano pantanosa pantanoso panted pantera panteón pantheon panther panthers pantie panties panting panto
pantomima pantomime pantomimes pantoque pantorrilla pantry pants pantsuit pantsuits pantufla panty pantyhose panza
panzer panzers panzudo panzón pap papa papacy papada papado papagayo papal papalote papanatas paparazzi paparazzis
paparazzo papas papaya papayas papaíto papel papeleo papelera papelería papeleta papelina papelón paper paperback
paperbacks paperboard paperboy paperclip paperclips papered paperhanger papering paperless papers paperweight
paperweights paperwork paperworks papery paphos papilla papillon papiloma papiro papist papista papists papoose pappy
pappys paprika paps papua papyrus papá paquete paquetería paquidermo par para paraba parable parables parabola
parabolic parabrisas parabólica parabólico paracaidista paracaídas paracetamol parachoques parachute parachuted
parachutes parachuting parachutist parachutists parada parade paraded paradero parades paradigm paradigma paradigms
parading paradise parado paradoja parador paradox paradoxes paradoxical paradoxically paradójica paradójico paraffin
parafina parafrasear paragliding paragon paragons paragraph paragraphs paraguas paraguay paraguayans paragüero paraje
parakeet parakeets paralaje paralegal paralegals paralela paralelamente paralelismo paralelo paralización paralizador
paralizadora paralizar parallax parallel paralleled parallelism parallelogram parallels paralympic paralyses paralysis
paralytic paralyze paralyzed paralyzes paralyzing paralítica paralítico paramecium paramedic paramedics parameter
parameters parametric paramilitaries paramilitary paramount paramour parangón paranoia paranoiac paranoica paranoico
paranoid paranoids paranormal parapet parapeto paraphernalia paraphrase paraphrasing paraplegic parapléjica
parapléjico parapsychology parar pararrayos paras parasitaria parasitario parasite parasites parasitic parasitical
parasitology parasol parasols parathyroid paratroop paratrooper paratroopers paratroops paraíso parca parce parcel
parcela parceled parcels parch parche parched parching parchment parchments parcial parcialidad parcialmente parco
pard parda pardiez pardillo pardners pardo pardon pardoned pardoning pardons pare pareado parecer parecida parecido
pared paredón pareja parejo parent parentage parental parented parentela parenteral parentesco parentheses parenthesis
parenthood parenting parents pareo parestesia pareto parfait parfaits pargo paria pariah pariahs parias parida paridad
parienta pariente parietal paring pario paripé parir paris parish parishes parishioner parishioners parisian parisians
parisiense parity park parka parkas parked parker parkin parking parkings parkinson parkinsons parkland parks parkway
parla parlamentar parlamentaria parlamentario parlamento parlance parlanchina parlanchín parlante parlay parlayed
parlays parley parliament parliamentarians parliamentary parliaments parlor parlors parlotear parloteo parlour parlous
parma parmesan parmesana parmesano parmigiana parnell parné paro parochial parodia parodies parody parole paroled
parolee parolees paroles paros parotid paroxismo parpadear parpadeo parque parquet parr parra parramatta parranda
parrandear parrandera parrandero parricida parricidio parried parrilla parrish parroquia parroquial parroquiano parrot
parrotfish parroting parrots parry pars parse parsec parsecs parsed parser parsers parses parsimonia parsing parsley
parsnip parsnips parson parsonage parsons part parta partake partaken partaking parte parted partenogénesis partera
partero parterre parthenogenesis parthenon partial partiality partially partials participación participant
participante participants participar participate participated participates participating participation participatory
participio participle partición particle particles particular particularidad particularity particularly
particularmente particulars particulate particulates partida partidaria partidario partido partied parties parting
partings partir partisan partisans partition partitioned partitioning partitions partitura partly partner partnered
partnering partners partnership partnerships parto parton partook partridge partridges parts partway party partying
partys partícipe partícula parvada parvati parábola parágrafo parálisis parámetro parásita parásito paréntesis parís
pas pasa pasada pasadena pasadizo pasado pasador pasaje pasajera pasajero pasamano pasante pasantía pasaporte pasar
pasarela pasatiempo pascal pascals pascua pascual pase paseador paseadora paseante pasear paseo pash pasha pasillo
pasional pasito pasiva pasivamente pasividad pasivo pasión pasmada pasmado pasmarote pasmosa pasmoso paso pasquale
pasquín pass passable passably passage passages passageway passageways passbook passe passed passel passenger
passengers passer passerby passers passersby passes passing passion passionate passionately passionless passions
passive passively passivity passkey passover passport passports password passwords past pasta pastar pastas paste
pasted pastel pastelera pastelero pastelería pastelillo pastels pasteur pasteurized pastiche pasties pastilla pastime
pastimes pasting pastis pastizal pasto pastor pastora pastoral pastorear pastorela pastoreo pastors pastosa pastoso
pastrami pastries pastry pastrys pasts pastura pasture pastures pasty pastón pat pata patada patagonia patagonian
patalear pataleta patas patata patatero patatús patch patched patches patching patchouli patchwork patchy pate
pateadura patear patel patella patellar patellas patena patent patentar patente patented patenting patently patents
pateo patera paterna paternal paternalistic paternidad paternity paterno paterson patetismo path pathetic pathetically
pathfinder pathfinders pathname pathogen pathogenesis pathogenic pathogens pathol pathologic pathological
pathologically pathologies pathologist pathologists pathology pathos paths pathway pathways patience patient patiently
patients patilla patina patinador patinadora patinar patinazo patio patios patisserie patita patizambo patna pato
patología patológica patológico paton patosa patoso patraña patria patriarca patriarcado patriarcal patriarch
patriarchal patriarchs patriarchy patrice patricia patrician patricians patricio patrick patricks patrimonial
patrimonio patrimony patrio patriot patriota patriotic patriotism patriotismo patriots patriótica patriótico
patrocinador patrocinadora patrocinar patrocinio patrol patrolled patrolling patrolman patrolmans patrolmen patrols
patron patrona patronage patronal patronato patronazgo patroness patronize patronized patronizing patrono patrons
patronímico patrulla patrullar patrullera patrullero patrón pats patsies patsy patted patten patter pattering pattern
patterned patterning patterns patters patterson patti patties patting patton patty pattys patán paté patética
patéticamente patético patíbulo patín patógeno patólogo paucity paul paula paulas paulatinamente paulette pauli
paulina pauline pauling pauls paunch pauper paupers pausa pausada pausadamente pausado pausar pause paused pauses
pausing pauta pautado pava pavada pavarotti pave paved pavement pavements paves pavilion pavilions pavimentar
pavimento paving pavlovian pavo pavoneo pavor pavorosa pavoroso paw pawed pawing pawn pawnbroker pawned pawnee pawning
pawns pawnshop pawnshops pawpaw paws pax paxton pay payable payasada payaso payback paybacks paycheck paychecks payday
paydays payed payee payer payers paying payload payloads paymaster payment payments payne payo payoff payoffs payola
payout payouts paypal payphone payphones payroll payrolls pays paz país pañal paño pañoleta pañuelo pdf pea peabody
peace peaceable peaceably peaceful peacefully peacefulness peacekeeper peacekeepers peacekeeping peacemaker
peacemakers peacetime peach peaches peachy peacock peacocks peaje peak peaked peaking peaks peaky peal pealing peanut
peanuts pear pearl pearls pearly pears pearson peas peasant peasantry peasants pease peashooter peat peatón peavey
pebble pebbles pec peca pecado pecador pecadora pecaminosa pecaminoso pecan pecans pecar peccadilloes pececillo pecera
pechblenda pechera pecho pechuga pecio peck pecked pecker peckers pecking peckish pecks pecos pecosa pecoso pecs
pectoral peculiar peculiaridad peculiarities peculiarity peculiarly peculiarmente pecuniary pedagogical pedagogo
pedagogy pedagogía pedagógica pedagógico pedal pedalear pedaled pedaling pedalled pedalling pedals pedante pedantería
pedantic pedazo peddle peddled peddler peddlers peddles peddling pederast pederasta pederasts pedernal pedestal
pedestals pedestre pedestrian pedestrians pediatric pediatrician pediatricians pediatrics pediatría pedicura pedicure
pedicures pedicuro pedido pedigree pedigreed pedigrees pedigüeño pedir pedlar pedo pedometer pedophile pedophiles
pedophilia pedorra pedorreta pedorro pedrada pedregosa pedregoso pedrería pedro pedros pedrusco pee peebles peed
peeing peek peekaboo peeked peeking peeks peel peeled peeler peelers peeling peelings peels peen peep peeped peeper
peepers peephole peeping peeps peepshow peer peerage peered peering peerless peers pees peeve peeved peevish peewee
peg pega pegadiza pegadizo pegado pegador pegajosa pegajoso pegar pegaso pegasus pegged pegging peggy pego pegote pegs
pegunta peina peinada peinado peinador peinadora peinar peine peineta peirce pejorative pekin pekinese peking
pekingese pekoe pel pela pelada pelado pelador pelagatos pelagic pelaje pelambre pelandusca pelar peldaño pele pelea
peleador peleadora pelear pelele peleona peletero peletería peleón pelham peliaguda peliagudo pelican pelicano
pelicans peligrar peligro peligrosa peligrosamente peligroso pelirroja pelirrojo pella pellagra pellejo pellet
pelletier pellets pelliza pellizcar pellizco pelma pelmazo pelo pelona peloponnesian pelota pelotazo pelotero pelotón
pelt pelted pelting peltre pelts peluca peluda peludo peluquera peluquero peluquería peluquín pelusa pelusilla pelvic
pelvis pelícano película pelón pembroke pen pena penacho penado penal penalidad penalista penalize penalized
penalizing penalties penalty penaltys penance penang penar pence penchant pencil penciled pencilled pencils penco pend
pendant pendants pendejo pendenciera pendenciero pendent pender pendiente pending pendragon pendulous pendulum
pendulums pendón pene penelope penetrable penetración penetrador penetrante penetrar penetrate penetrated penetrates
penetrating penetration penetrations penetrative peng penguin penguins penicilina penicillin penile peninsula
peninsular penique penis penises penitence penitencia penitenciaria penitenciario penitenciaría penitent penitente
penitential penitentiaries penitentiary penitents penknife penlight penmanship penn penna pennant pennants penne
penned penney pennies penniless penning pennington pennsylvania penny pennys penobscot penol penosa penosamente penoso
pens pensacola pensada pensado pensador pensadora pensamiento pensar pensativa pensativo pension pensionado pensioned
pensioner pensioners pensionista pensions pensive pensión pent pentacle pentagon pentagram pentameter pentax pentecost
pentecostal penthouse penthouses pentium pentobarbital pentothal pentágono pentámetro penultimate penumbra penuria
penzance península penúltima penúltimo peon peonies peons peony peonza peonía people peopled peoples peor peoria pep
pepa pepe pepino pepita pepped pepper peppercorn peppered peppering peppermint peppermints pepperoni pepperonis
peppers peppery peppy pepsi peptic peptidase peptide peptides pequeña pequeñez pequeñina pequeño pequeñuelo pequeñín
per pera peral perca percal percance percebe perceive perceived perceives perceiving percent percentage percentages
percentile percents percepción perceptible perception perceptions perceptiva perceptive perceptivo perceptual perch
percha perchance perched perchero percherón perches perching percibir percibo percival percolate percolated
percolating percolation percolator percusión percusor percussion percussionist percussive percutaneous percutor percy
perdedor perdedora perder perdición perdida perdidamente perdido perdiguero perdigón perdition perditions perdiz
perdonable perdonar perdu perdurable perdurar perdón pere perecedero perecer peregrina peregrinación peregrinaje
peregrinar peregrine peregrino perejil peremptory perenne perennial perennials perestroika perez pereza perezosa
perezoso perfeccionamiento perfeccionar perfección perfect perfecta perfectamente perfected perfecting perfection
perfectionist perfectly perfecto perfects perfidia perfidious perfidy perfil perfilado perfilar perforación perforador
perforadora perforar perforate perforated perforating perforation perforations perforce perform performance
performances performed performer performers performing performs perfumar perfume perfumed perfumer perfumería perfumes
perfumista perfunctory perfusion perfusión pergamino perhaps peri pericardial pericardio pericarditis pericardium
pericia pericial pericles perico peridot periferia periférica periférico perigeo peril perilla perilous perilously
perils perimeter perimeters perinatal perineal perineo perineum period periodic periodical periodically periodicals
periodicity periodicucho periodismo periodista periodontal periods periodística periodístico peripatetic peripheral
peripherals periphery periplo periquete periquito periscope periscopio perish perishable perishables perished perishes
perishing perista peristaltic perita peritaje perito peritoneal peritoneo peritoneum peritonitis periwinkle periódica
periódicamente periódico perjudicada perjudicado perjudicar perjudicial perjuicio perjura perjure perjured perjuring
perjurio perjuro perjury perk perked perking perkins perks perky perl perla perlita perlman perm permafrost permanecer
permanence permanencia permanency permanent permanente permanentemente permanently permanganate permanganato
permeability permeable permeate permeated permeates permeating permed permian permisible permisiva permisivo permiso
permissible permission permissions permissive permissiveness permit permitir permits permitted permitting perms
permutación permutation permutations pernera perniciosa pernicioso pernicious perno pernoctar pero peroné perorata
perot peroxidase peroxide perpendicular perpetrador perpetradora perpetrar perpetrate perpetrated perpetrating
perpetrator perpetrators perpetua perpetuación perpetual perpetually perpetuamente perpetuar perpetuate perpetuated
perpetuates perpetuating perpetuation perpetuidad perpetuity perpetuo perpleja perplejidad perplejo perplex perplexed
perplexes perplexing perra perrera perrero perrier perrillo perrin perro perruna perruno perry persa persecución
persecute persecuted persecutes persecuting persecution persecutions persecutor persecutoria persecutors perseguidor
perseguidora perseguir perseo persephone perseus perseverance perseverancia perseverante perseverar persevere
persevered perseveres persevering pershing persia persian persiana persians persimmon persimmons persist persisted
persistence persistencia persistent persistente persistently persisting persistir persists persnickety person persona
personable personage personages personaje personal personalidad personalise personalised personalities personality
personalitys personalizar personalization personalize personalized personalizing personally personalmente personals
personas personificación personificar personification personified personifies personify personnel persons perspectiva
perspective perspectives perspicacia perspicacious perspicacity perspicaz perspiration perspire perspired perspiring
persuade persuaded persuades persuading persuadir persuasion persuasions persuasiva persuasive persuasively persuasivo
persuasión pert pertain pertained pertaining pertains pertenecer pertenecido perteneciente pertenencia perth pertinaz
pertinencia pertinent pertinente pertrechos perturbación perturbador perturbadora perturbar perturbation perturbations
perturbative perturbed pertussis peru peruana peruano perugia perusal peruse perused perusing peruvian peruvians perv
pervade pervaded pervades pervading pervasive perversa perversamente perverse perversely perversidad perversion
perversions perversity perversión perverso pervert perverted perverting pervertir perverts pervious pervs perímetro
período peróxido perú pesa pesada pesadamente pesadez pesadilla pesado pesadumbre pesar pesca pescadera pescadero
pescadería pescadilla pescado pescador pescadora pescar pescuezo pesebre peseta pesetas pesimismo pesimista pesky peso
pesos pesquera pesquero pesquisa pessimism pessimist pessimistic pest pestaña pestañear pestañeo peste pester pestered
pestering pesters pesticide pesticides pestilence pestilences pestilencia pestilent pestilente pestilential pestillo
pestle pesto pests pet petaca petal petals petar petardo petate pete petequial peter peterborough petered peters
petersburg petersen peterson petersons petes petición petimetre petirrojo petit petite petites petition petitioned
petitioner petitioners petitioning petitions petitorio peto petra petrels petrie petrified petrify petrifying
petrochemical petrochemicals petroglyph petrol petrolera petrolero petroleum petrolífera petrolífero petrus petróleo
pets petted petter petticoat petticoats pettiness petting petty petulance petulancia petulant petulante petunia
petunias peugeot pew pews pewter peyorativo peyote pez pezuña pezón peña peñasco peñón peón pfennigs pfizer phage
phalanges phalanx phallic phallus phantasm phantasmagoria phantom phantoms pharaoh pharaohs pharisees pharmaceutical
pharmaceuticals pharmacies pharmacist pharmacists pharmacological pharmacology pharmacy pharmacys pharos phase phased
phases phasing phat pheasant pheasants phelps phenix phenobarbital phenol phenolic phenom phenomena phenomenal
phenomenally phenomenological phenomenology phenomenon phenotype phenotypes phenotypic phenyl phenylalanine pheromone
pheromones phew phi phial phil philadelphia philanderer philandering philanthropic philanthropist philanthropists
philanthropy philatelic philemon philharmonic philip philippa philippe philippes philippians philippine philippines
philips philistine philistines phillip phillips philly philo philosopher philosophers philosophic philosophical
philosophically philosophies philosophize philosophizing philosophy phineas phipps phish phishing phlegm phobia
phobias phobic phoebe phoebes phoenician phoenicians phoenix phone phoned phonemic phones phonetic phonetically
phonetics phoney phoneys phonic phonics phonies phoniness phoning phonograph phonological phonology phony phooey
phosgene phosphatase phosphate phosphates phospholipid phospholipids phosphor phosphorescent phosphoric phosphorous
phosphorus phosphorylation photic photo photochemical photocopied photocopier photocopiers photocopies photocopy
photocopying photoelectric photogenic photograph photographed photographer photographers photographic photographing
photographs photography photographys photojournalism photojournalist photometric photometry photon photonic photons
photoplay photos photosensitive photostat photostats photosynthesis photosynthetic photovoltaic phrase phrasebook
phrased phraseology phrases phrasing phrenologist phrenology phyllis phylogenetic phylogeny phylum phys physic
physical physicality physically physicals physician physicians physicist physicists physics physio physiognomy
physiologic physiological physiologically physiologist physiology physiotherapist physiotherapy physique phytoplankton
piadosa piadosamente piadoso piaget pianist pianista pianists piano pianoforte pianola pianos piar piara piazza pic
pica picada picadero picadillo picado picador picadura picaflor picana picante picapedrero picapleitos picaporte picar
picard picardía picarona picarón picasso picayune picazón piccadilly piccolo pichón pick pickaninny pickax pickaxe
pickaxes picked picker pickering pickers picket picketed picketing pickets pickett picking pickings pickle pickled
pickles pickling pickpocket pickpockets picks pickup pickups picky picnic picnicking picnics pico picor picota
picotazo picoteado picotear pics pict pictograph pictographs pictorial picture pictured pictures picturesque picturing
pictórica pictórico picudo piddle piddling piddly pidgin pie piece pieced piecemeal pieces piecewise piecework piecing
pied piedad piedmont piedmontese piedra piel pienso pier pierce pierced pierces piercing piercings pierna pierre
pierres pierrot piers pies piet piety pieza piezoelectric pifia pig pigeon pigeonhole pigeonholed pigeons pigged
piggies pigging piggy piggyback piggybacked piggybacking piggybacks piggys pigheaded piglet piglets pigmea pigment
pigmentation pigmented pigmento pigments pigmeo pigpen pigs pigskin pigsties pigsty pigtail pigtailed pigtails pijama
pika pike piker pikers pikes pila pilaf pilar pilate pilates pilchards pile piled piles pileta pileup pilfer pilfered
pilfering pilgrim pilgrimage pilgrimages pilgrims piling pilings pill pilla pillada pillage pillaged pillaging pillaje
pillar pillars pillbox pillboxes pilled pillion pillo pillock pilloried pillory pillow pillowcase pillowcases pillows
pillowy pills pillsbury pilluelo pillín pilot pilotaje pilotar pilote pilotear piloted piloting pilotless piloto
pilots pilsner piltrafa pilón pima pimentero pimento pimentón pimienta pimiento pimp pimped pimping pimple pimples
pimply pimpollo pimps pin pina pinar pinball pincel pincelada pincer pincers pinch pincha pinchadura pinchar pinchazo
pinche pinched pincher pinchers pinches pinching pincho pincushion pine pineal pineapple pineapples pined pines
pinewood piney ping pinga pinganillo pinged pinging pings pingüe pingüino pinhead pinheads pinhole pinholes pining
pinion pinions pink pinked pinker pinkerton pinkeye pinkie pinkies pinking pinkish pinko pinks pinky pinnacle
pinnacles pinned pinning pinny pino pinocchio pinochet pinochle pinocho pinot pinpoint pinpointed pinpointing
pinpoints pinprick pinpricks pins pinstripe pinstriped pinstripes pint pinta pintada pintado pintar pinter pinto
pintor pintoresca pintoresco pints pintura pinup pinwheel pinyin pinza pinzas pinzón pináculo piojo piojosa piojoso
piola pion pioneer pioneered pioneering pioneers pious piously pip pipa pipe piped pipeline pipelines piper pipers
pipes pipeta pipette pipettes piping pipiolo pipped pippin pips pipsqueak pipí piquant pique piqued piques piqueta
piquete piqué pira piracy piraeus piragua piramidal piranha piranhas pirata pirate piratear pirated piratería pirates
piratical pirating pirita piropo pirotecnia pirotécnica pirotécnico pirouette pirouettes pirueta piruja pirámide pisa
pisada pisapapeles pisar pisces piscifactoría piscina piscis piscolabis pish piso pisotear pisoteo pisotón piss pissed
pisser pissers pisses pissing pista pistachio pistachios pistacho piste pisto pistol pistola pistolera pistolero
pistoletazo pistols piston pistons pistón pit pita pitada pitanza pitar pitas pitcairn pitch pitched pitcher pitchers
pitches pitchfork pitchforks pitching pitchy piteous pitfall pitfalls pith pithy pitiable pitido pitied pities pitiful
pitifully pitiless pitillera pitillo pitman pito piton pitonisa pitons pits pitt pittance pitted pitting pittman pitts
pittsburgh pituitaria pituitary pity pitying pitys pitón pius pivot pivotal pivoted pivoting pivots pix pixel pixelate
pixels pixie pixies pixilated pixy piyama pizarra pizca pizza pizzas pizzazz pizzeria pizzicato piña piñata piñón pkwy
placa placar placard placards placate placated placating place placebo placebos placed placeholder placement
placements placenta placental placentas placentera placenteramente placentero placer places placid placing plaga
plagada plagado plagiar plagiario plagiarism plagiarize plagiarized plagiarizing plagio plague plagued plagues
plaguing plaice plaid plain plainclothes plainclothesmen plainer plainest plainly plainness plains plainspoken
plaintiff plaintiffs plaintive plait plaited plaits plan plana planar plancha planchada planchado planchar planck
plancton plane planeador planear planeload planeo planer planes planet planeta planetaria planetario planetarium
planetary planetoid planets planicie planing plank planking planks plankton planned planner planners planning plano
plans plant planta plantación plantada plantado plantador plantain plantains plantar plantation plantations plante
planteamiento plantear planted plantel planter planters plantilla planting plantings planto plants plantío plantón
plaque plaques plaqueta plasma plasmar plasmas plasmic plasmid plasmids plasmodium plasta plaster plastered plasterer
plastering plasters plastic plasticidad plasticine plasticity plastics plastique plat plata plataforma plate platea
plateada plateado plateau plateaued plateaus plated plateful platelet platelets platero platería plates platform
platforms plath platicar platija platillo platina plating platings platino platinum platitude platitudes plato
platonic platoon platoons platte platter platters platypus platón platónica platónicamente platónico plaudits
plausibility plausible plausibly play playa playable playacting playback playbook playboy playboys played player
playera playero players playful playfully playfulness playgirl playground playgrounds playgroup playhouse playhouses
playing playlist playlists playmate playmates playoff playoffs playpen playroom plays playstation playtex plaything
playthings playtime playtimes playwright playwrights playwriting plaza plazas plazo plea plead pleaded pleading
pleadings pleads pleamar pleas pleasant pleasanter pleasantly pleasantries please pleased pleases pleasing pleasingly
pleasurable pleasure pleasured pleasures pleasuring pleat pleated pleating pleats plebe plebeian plebeians plebes
plebeya plebeyo plebiscite plebiscito plebs pled pledge pledged pledges pledging plegable plegada plegado plegar
plegaria pleistocene pleitesía pleito plena plenamente plenaria plenary plenilunio plenipotentiary plenitud pleno
plentiful plentifully plenty plenum plesiosaur plethora pleura pleural pleuresía pleurisy plexiglas plexiglass plexo
plexus pliable pliant plied pliego pliegue pliers plies plight plighted plinth plod plodding plods plomada plomazo
plomero plomería plomo plonk plonked plonker plonks plop plopped plopping plops plot plots plotted plotter plotters
plotting plough ploughed ploughing ploughs plovdiv plover plovers plow plowed plowing plows ploy ploys pls pluck
plucked plucking plucks plucky plug plugboard plugged plugging plughole plugin plugins plugs plum pluma plumage
plumaje plumazo plumb plumbed plumber plumbers plumbing plumbings plume plumed plumero plumes plumilla plummet
plummeted plummeting plummets plump plumped plumper plumping plums plumón plunder plundered plunderer plunderers
plundering plunders plunge plunged plunger plungers plunges plunging plunk plunked pluperfect plural pluralidad
pluralism plurality plus pluses plush plushy plusvalía plutarch pluto plutocrats plutonic plutonio plutonium
plutoniums plutos pluvial ply plying plymouth plywood plz plácida plácidamente plácido plástica plástico plátano
plática plétora pm pneumatic pneumococcal pneumonia pneumonic pneumothorax poach poached poacher poachers poaches
poaching poblacho población poblada poblado poblar pobre pobremente pobretona pobretón pobreza poca pocahontas
pocatello pocero pocilga poción pock pocked pocket pocketbook pocketed pocketful pocketing pocketknife pockets
pockmarked pockmarks pocky poco pocono poconos pod poda podadora podar podcast podcasting podcasts poder poderosa
poderosamente poderoso poderío podgy podiatrist podiatrists podiatry podio podium podo podre podredumbre podrida
podrido podrir pods podunk podómetro poe poem poema poems poesía poet poeta poetess poetic poetical poetically poetics
poetisa poetry poetrys poets pogo pogrom pogroms poi poignancy poignant point pointblank pointed pointedly pointer
pointers pointing pointless pointlessly pointlessness points pointy poirot poise poised poison poisoned poisoner
poisoning poisonings poisonous poisons poisson poitiers poke poked pokemon poker pokers pokes pokey poking poky pol
pola polaca polack polaco poland polar polaridad polaris polarity polarización polarization polarize polarized
polarizer polarizing polaroid polaroids polca pole polea polecat polemic polen polenta poles poli police policed
policeman policemans policemen polices policewoman policewomen policiaca policiaco policial policies policing policy
policyholder policyholders policymakers policymaking policys policía polifonía poligamia poligráfica polilla polimorfo
polinesia polinesio polinización polio poliomielitis polis polish polished polisher polishes polishing polisón
politburo polite politely politeness politest politic political politically politician politicians politicize
politicized politicking politico politicos politics politiqueo polity politécnica politécnico polizonte polizón polk
polka polkas poll polla pollack pollard polled pollen pollera pollería pollinate pollinated pollinating pollination
pollinators polling pollita pollito pollo pollock polls pollster pollsters polluelo pollutant pollutants pollute
polluted polluter polluters pollutes polluting pollution polly pollys polo polonia polonio polonium pols poltergeist
poltergeists poltrona polución polvareda polvera polvillo polvo polvorienta polvoriento polvorosa polvorín poly
polyacrylamide polyamide polycarbonate polycyclic polyester polyethylene polygamist polygamous polygamy polygon
polygonal polygons polygraph polygraphed polygraphs polymer polymerase polymeric polymerization polymers polymorphic
polymorphism polymorphisms polynesia polynesian polynesians polynomial polynomials polyp polypeptide polyphonic
polypropylene polyps polystyrene polytechnic polythene polyurethane polyvinyl polémica polémico polígama polígamo
políglota polígono polígrafo política políticamente político pom pomada pomade pomegranate pomegranates pomelo
pomeranian pommel pommy pomo pomona pomp pompa pompadour pompano pompeii pompey pompom pompoms pomposa pomposidad
pomposity pomposo pompous pompón poms ponce ponces poncha ponchada ponche ponchera poncho ponchos poncing poncy pond
ponder ponderado ponderar pondered pondering ponderosa ponderous ponders pondicherry ponds pone ponencia ponente poner
pong pongo ponied poniente ponies pons pontiac pontiff pontificado pontifical pontificar pontificate pontificating
ponto pontoon pontoons pontífice pontón pony ponys ponytail ponytails ponzoña ponzoñosa ponzoñoso poo pooch pooches
poodle poodles pooed poof poofs poofter pooh pooing pool poole pooled pooling poolroom pools poolside poon poop pooped
pooping poops poor poorer poorest poorhouse poorly poos pop popa popcorn popcorns pope popes popeye popgun popinjay
popish poplar poplars popliteal popote poppa poppas popped popper poppers poppet poppies popping poppins poppy
poppycock poppys pops popsicle populace populacho popular popularidad popularity popularize popularized popularly
popularmente populate populated populates populating population populations populist populista populous popup popups
popurrí poquita poquito por pora porcelain porcelana porcentaje porch porche porches porcina porcine porcino porción
porco porcupine porcupines pordiosera pordiosero pore pored pores porfiado poring pork porker porks porky porn porno
pornografía pornographer pornographers pornographic pornography pornográfica pornográfico porns pornógrafo poro porosa
porosity poroso poroto porous porphyria porpoise porpoises porque porqueriza porquero porquería porqué porra porrazo
porridge porro porrón porsche port porta portaaviones portability portable portables portada portado portador
portadora portaestandarte portage portal portaled portals portar portavoz portazo portcullis porte porteador ported
portend portends portent portento portentosa portentoso portentous portents porter portera porterhouse portero porters
portería portezuela portfolio portfolios porthole portholes portia portico portilla porting portion portions portland
portly portmanteau porto portorriqueña portorriqueño portrait portraits portraiture portray portrayal portrayals
portrayed portraying portrays ports portsmouth portuaria portuario portugal portuguesa portuguese portugués portátil
portón porvenir porvida pos posa posada posadera posaderas posadero posado posar posdata pose posed poseedor poseedora
poseer poseidon poser posers poses posesa posesiva posesivo posesión poseso poseur poseída poseído posguerra posh
posher poshest posibilidad posibilitar posible posición posies posing posit posited positing position positional
positioned positioning positions positiva positivamente positive positively positives positivismo positivity positivo
positron positrons posits poso posponer pospuesta pospuesto poss posse posses possess possessed possesses possessing
possession possessions possessive possessiveness possessor possibilities possibility possible possibles possibly
possum possums post posta postage postal postcard postcards postcode postcodes postcoital postdata postdated postdoc
postdoctoral poste postear posted poster postergación postergar posteridad posterior posterioridad posteriormente
posterity posteritys posters postfix postgraduate posthaste posthumous posthumously posthypnotic postigo posting
postings postiza postizo postman postmans postmark postmarked postmarks postmaster postmen postmenopausal postmistress
postmodern postmodernism postmortem postmortems postnatal postoperative postor postpartum postpone postponed
postponement postpones postponing postprandial postre posts postscript postseason postulación postulado postulant
postulante postulants postular postulate postulated postulates postulating postura postural posture postures posturing
postwar postín posy posó pot potable potage potaje potar potasa potash potasio potassium potassiums potato potatoes
potatos potbellied potbelly pote potencia potencial potencialidad potencialmente potenciar potency potent potentado
potentate potente potential potentialities potentiality potentially potentials potestad pothead potheads pothole
potholes potion potions potluck potomac potpie potpourri potra potranca potrero potrilla potro pots potsdam potshot
potshots potted potter pottering potters pottery potting potts potty potásico pouch pouches pouf poughkeepsie poultice
poultry pounce pounced pounces pouncing pound pounded pounder pounding pounds pour poured pouring pours pout pouted
pouting pouty poverty povertys pow powder powdered powdering powders powdery powell powells power powerboat powered
powerful powerfully powerhouse powerhouses powering powerless powerlessness powerpoint powers powertrain powwow
powwows powys pox poza poznan pozo poética poéticamente poético ppl practicable practical practicalities practicality
practically practicante practicar practice practiced practices practicing practicum practise practised practises
practising practitioner practitioners prada pradera prado praetor praetorian pragmatic pragmatism pragmatismo
pragmatist pragmática pragmático prague praia prairie prairies praise praised praises praiseworthy praising praline
pralines pram prams prana prance pranced prances prancing pranged prank pranks prankster pranksters prat pratchett
prate prater prating prats pratt prattle prattles prattling prawn prawns praxis pray prayed prayer prayers praying
prays pre preach preached preacher preachers preaches preaching preachy preadolescent preamble preamp prearranged
preassigned preboste precambrian precaria precariamente precario precarious precariously precariousness precast
precaución precaution precautionary precautions precavida precavido precede preceded precedence precedencia precedent
precedente precedents preceder precedes preceding precept precepto preceptor preceptora precepts precesión precession
preciada preciado precinct precincts precintar precinto precio preciosa preciosamente preciosidad precioso precious
preciously preciousness precipice precipicio precipitación precipitada precipitadamente precipitado precipitar
precipitate precipitated precipitating precipitation precipitous precipitously precisa precisamente precisar precise
precisely precision precisión preciso preclinical preclude precluded precludes precocious precognición precognition
precognitive precolombina precolombino preconceived preconception preconceptions precondition preconditions precoz
precursor precursora precursors pred predate predated predates predating predation predator predators predatory
predawn predecesor predecesora predecessor predecessors predecir predefined predestinación predestinada predestinado
predestination predestined predetermined predicación predicado predicador predicadora predicament predicamento
predicaments predicar predicate predicated predicates predicción predicha predicho predict predictability predictable
predictably predicted predicting prediction predictions predictive predictor predictors predicts predilección
predilecta predilection predilections predilecto predio predisposed predisposes predisposición predisposition
predispositions predominance predominant predominante predominantly predominately predominio preemie preeminent
preeminente preempt preempted preempting preemption preemptive preemptively preen preening preexistente preexisting
pref prefab prefabricated preface prefaced prefacio prefect prefecto prefects prefectura prefectural prefecture prefer
preferable preferably preference preferences preferencia preferente preferentemente preferential preferentially
preferible preferiblemente preferir preferment preferred preferring prefers prefijo prefix prefixed prefixes preflight
preformed prefrontal pregame pregnancies pregnancy pregnancys pregnant pregonar pregonero pregunta preguntar
preguntona preguntón pregón preheat preheated prehensile prehistoria prehistoric prehistory prehistórica prehistórico
prejudge prejudged prejudice prejudiced prejudices prejudicial prejuicio prejuzgar prelado prelate prelates prelaunch
prelim preliminar preliminaries preliminary prelims prelude preludio prem premarital prematura prematuramente
premature prematurely prematuro premed premeditación premeditadamente premeditated premeditation premenstrual premia
premiar premier premiere premiered premieres premiering premiers premiership premio premisa premise premised premises
premium premiums premolar premonition premonitions premonitorio premura prenatal prenda prendedor prender prendería
prendida prendido prensa prensado prensil prentice prenuptial preoccupation preoccupations preoccupied preoccupies
preoccupy preoccupying preocupación preocupar preoperative preordained preowned prep prepackaged prepaid preparación
preparada preparado preparador preparar preparation preparations preparatoria preparatorio preparatory prepare
prepared preparedness preparer prepares preparing prepay prepayment preplanned preponderance preponderancia
preponderante preposición preposition preposterous prepotencia prepotente prepped preppies prepping preppy preps
prepubescent prepucio prequel prerecorded prerelease prerequisite prerequisites prerevolutionary prerogative
prerogatives prerrogativa pres presa presage presagio presbiteriana presbiteriano presbiterio presbyterian
presbyterians presbytery preschool preschoolers preschools prescient prescindible prescindir prescott prescreen
prescribe prescribed prescribes prescribing prescribir prescripción prescription prescriptions prescriptive prescripto
prescrita prescrito preseason preselected presence presences presencia presencial presenciar present presentable
presentación presentada presentado presentador presentadora presentar presentation presentations presente presented
presenter presenters presentiment presentimiento presenting presentir presently presentment presents preservación
preservar preservation preservative preservatives preservativo preserve preserved preserver preservers preserves
preserving preset presets preshrunk preside presided presidencia presidencial presidency president presidenta
presidente presidential presidents presides presidiario presiding presidio presidir presilla presión presley preso
press pressed presser presses pressing pressroom pressure pressured pressures pressuring pressurization pressurize
pressurized pressurizing presta prestación prestada prestado prestamista prestancia prestar prestatario preste
presteza prestidigitación prestidigitador prestige prestigio prestigiosa prestigioso prestigious presto preston
presumably presume presumed presumes presumida presumido presuming presumir presumption presumptive presumptuous
presunción presunta presuntamente presunto presuntuosa presuntuoso presuponer presuppose presupposes presupuestaria
presupuestario presupuesto presuroso pret preteen preteens pretence pretences pretend pretended pretender pretenders
pretendiente pretending pretends pretense pretenses pretension pretensions pretensión pretentious preterm
preternatural preternaturally pretest pretext pretexto pretor pretoria pretoriana pretoriano pretreatment pretrial
prettied prettier pretties prettiest prettily prettiness pretty prettying pretzel pretzels pretérito prev prevail
prevailed prevailing prevails prevalecer prevalence prevalent prevención prevenida prevenido prevenir prevent
preventable preventative prevented preventing prevention preventiva preventivamente preventive preventivo prevents
prever previa previamente preview previewed previewing previews previo previous previously previsible prevision
previsión previsor previsora prevista previsto prewar prey preyed preying preys preámbulo preñada preñado preñar
priapismo price priced priceless prices pricey pricing prick pricked pricker pricking prickle prickles prickly pricks
pricy pride prided prideful prides pried pries priest priestess priestesses priesthood priestly priests prieta prieto
prig priggish prim prima primacy primacía primado primal primaria primariamente primaries primarily primario primary
primarys primate primates primavera primaveral prime primed primer primera primeramente primeriza primerizo primero
primers primes primetime primeval primicia primigenia primigenio priming primitiva primitive primitives primitivo
primo primogenitura primogénita primogénito primor primordial primoroso primp primping primrose primroses primus
prince princely princes princesa princess princesses princesss princeton principado principal principalities
principality principally principalmente principals principe principesca principesco principiante principio principle
principled principles pringada pringado pringar pringoso pringue print printable printed printer printers printhead
printing printmaking printout printouts prints prinz prion prions prior priorato prioridad priorities prioritise
prioritization prioritize prioritized prioritizes prioritizing priority prioritys priors priory prisa priscilla prise
prisionera prisionero prisión prism prisma prismatic prisms prison prisoner prisoners prisons prissy pristine
pristinely prithee prius priv privación privacy privacys privada privadamente privado privar private privateer
privateers privately privates privation privatisation privativa privatization privatize privatized privatizing privies
privilege privileged privileges privilegiada privilegiado privilegio privy prize prized prizefighter prizefighting
prizes prizewinning pro proa proactive proactively prob probabilidad probabilistic probabilities probability probable
probablemente probably probada probado probador probar probate probation probationary probations probative probatoria
probatorio probe probed probes probeta probidad probing probity problem problema problematic problems problemática
problemático probo proboscis probóscide proc procaz procedencia procedente proceder procedido procedimiento procedural
procedure procedures proceed proceeded proceeding proceedings proceeds procesada procesado procesal procesamiento
procesar procesión proceso process processed processes processing procession processional processions processor
processors proclaim proclaimed proclaiming proclaims proclama proclamación proclamar proclamation proclamations
proclive proclivities proclivity proconsul procrastinate procrastinating procrastination procreación procrear
procreate procreating procreation procreative procreator procter proctologist proctology proctor procura procurador
procuradora procuraduría procurar procurator procure procured procurement procurer procuring procónsul prod prodded
prodding prodigal prodigies prodigio prodigiosa prodigiosamente prodigioso prodigious prodigiously prodigy prods
producción produce produced producer producers produces producing producir product production productions productiva
productive productively productivity productivo producto productor productora products proeza prof profana profanación
profanador profanar profane profaned profanes profanidad profaning profanities profanity profano profecía proferir
profesa profesar profesional profesionalismo profesión profeso profesor profesora profesorado profess professed
professes professing profession professional professionalism professionally professionals professions professor
professorial professors professorship profeta profetisa profetizar proffer proffered proficiency proficient profilaxis
profile profiled profiles profiling profiláctico profit profitability profitable profitably profited profiteer
profiteering profiteers profiteroles profiting profits profligacy profligate profound profoundest profoundly profs
profunda profundamente profundidad profundity profundizar profundo profusamente profuse profusely profusion profusión
profética profético prog progenie progenitor progenitors progeny progesterone prognosis prognostic prognostications
prognosticator prognosticators program programa programed programing programmable programmatic programme programmed
programmer programmers programmes programming programs progresar progresista progresiva progresivamente progresivo
progresión progreso progress progressed progresses progressing progression progressions progressive progressively
progressives prohibición prohibir prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibitively
prohibitivo prohibits project projected projectile projectiles projecting projection projectionist projections
projective projector projectors projects prokofiev prolactin prolapse prolapsed prolapso prole proles proletaria
proletariado proletarian proletarians proletariat proletario proliferación proliferate proliferated proliferation
proliferative prolific prolija prolijamente prolijo proline prologue prolong prolonga prolongación prolongada
prolongado prolongar prolonged prolonging prolongs prolífica prolífico prom promedio promenade promesa prometedor
prometedora prometer promethean prometheus promethium prometida prometido prominence prominencia prominent prominente
prominently promiscua promiscuidad promiscuity promiscuo promiscuous promise promised promises promising promisoria
promisorio promissory promo promoción promontorio promontory promos promote promoted promoter promoters promotes
promoting promotion promotional promotions promotor promotora promover prompt prompted prompter prompting promptly
promptness prompts proms promulgación promulgar promulgate promulgated promulgation pron prone prong pronged pronghorn
prongs pronombre pronosticador pronosticar pronoun pronounce pronounced pronouncement pronouncements pronounces
pronouncing pronouns pronta prontamente prontitud pronto prontuario pronuncia pronunciación pronunciamiento pronunciar
pronunciation pronuncio pronóstico proof proofed proofing proofread proofreading proofs prop propagación propaganda
propagandist propagandista propagandists propagar propagate propagated propagates propagating propagation propane
propel propellant propelled propeller propellers propelling propels propensa propensity propensión propenso proper
properly properties property propertys prophecies prophecy prophecys prophesied prophesies prophesy prophesying
prophet prophetess prophetic prophets prophylactic prophylactics prophylaxis propia propiamente propicia propiciar
propicio propiedad propietaria propietario propina propio propitious proponent proponents proponer proporcionada
proporcionado proporcional proporcionalmente proporcionar proporción proportion proportional proportionality
proportionally proportionate proportionately proportioned proportions proposal proposals propose proposed proposer
proposes proposición proposing proposition propositional propositioned propositioning propositions propped propping
propriedad proprietary proprieties proprietor proprietors proprietorship proprietress propriety proprio proprioceptive
props propuesta propuesto propulsa propulsar propulsion propulsive propulsión propulsor propulsora propylene propósito
prorate prorated prorrogar pros prosa prosaic prosaica prosaico proscenio proscenium prosciutto proscribed proscrita
proscrito prose prosecutable prosecute prosecuted prosecutes prosecuting prosecution prosecutions prosecutor
prosecutors proseguir proselitismo prosit prospect prospected prospecting prospective prospecto prospector prospectors
prospects prospectus prosper prosperado prosperar prospered prosperidad prospering prosperity prosperous prospers
prostate prostatic prosthesis prosthetic prosthetics prostitución prostituir prostituta prostitute prostituted
prostitutes prostituting prostitution prostituto prostrate prostrated prostrating prostration prostético prostíbulo
prot protagonist protagonista protagonists protean protease protección protect protected protecting protection
protections protective protector protectora protectorado protectorate protectors protects protege proteger protegida
protegido proteica proteico protein proteinase proteins protest protesta protestant protestante protestantism
protestantismo protestants protestar protestations protested protester protesters protesting protesto protestor
protestors protests proteus proteína proteínica proteínico proto protocol protocolar protocolo protocols proton
protonic protons protoplasm protoplasma protoplasmic prototipo prototype prototypes prototypical prototyping protozoa
protozoo protracted protrude protrudes protruding protrusion protrusions protuberance protuberancia protón protónica
proud prouder proudest proudly proust prov provable prove provecho provechosa provechoso proved proveedor proveedora
proveer proven provenance provence proveniente provenir provenzal proverb proverbial proverbio proverbs proves
proveído provide provided providence providencia providencial provident providential provider providers provides
providing province provinces provincetown provincia provincial provinciana provinciano proving provision provisional
provisionally provisionalmente provisioned provisioning provisions provisión proviso provista provisto provo
provocación provocador provocadora provocar provocateur provocation provocations provocativa provocative provocatively
provocativo provoke provoked provokes provoking provolone provost provosts prow prowess prowl prowled prowler prowlers
prowling prowls proxeneta proxenetismo proxies proximal proximate proximidad proximity proxy proyección proyecta
proyectar proyectil proyecto prozac prude prudence prudencia prudencial prudent prudente prudentemente prudential
prudently prudery prudes prudish prueba pruitt prune pruned prunes pruning prurient prusiana prusiano prussia prussian
prussians prussic pry prying pryor práctica prácticamente práctico prédica préstamo prímula príncipe prístina prístino
pródiga pródigo prófuga prófugo prójimo prólogo prórroga próspera próspero próstata prótesis próxima próximamente
próximo prúsico psalm psalms pseudo pseudonym pseudonyms psi psicoanálisis psicología psicológica psicológico
psicopatía psicosis psicoterapia psicólogo psicópata psilocybin psiquiatría psitacosis psittacosis psoriasis psych
psyche psyched psychedelic psychedelics psyches psychiatric psychiatrist psychiatrists psychiatry psychic psychical
psychically psychics psyching psycho psychoactive psychoanalysis psychoanalyst psychoanalysts psychoanalytic
psychoanalytical psychoanalyze psychoanalyzed psychoanalyzing psychobabble psychodrama psychogenic psychokinesis
psychokinetic psychol psychological psychologically psychologist psychologists psychology psychologys psychometric
psychopath psychopathic psychopathology psychopaths psychopathy psychos psychoses psychosexual psychosis psychosocial
psychosomatic psychotherapist psychotherapy psychotic psychotically psychotics psychotropic psychotropics psychs
psíquica psíquico pterodactyl pterodactyls pterodáctilo pterosaur pterosaurs ptolemy ptomaine ptsd pub pubertad
puberty pubes pubescent pubic pubis publ public publicación publican publicans publicar publication publications
publicidad publicist publicista publicists publicitaria publicitario publicity publicitys publicize publicized
publicizing publicly publics publish published publisher publishers publishes publishing pubs puccini puce puchero
pucho puck pucker puckered puckering puckett pucks pud pudding puddings puddle puddles pudgy pudiente pudor pudorosa
pudoroso pudrición pudrir puebla pueblerina pueblerino pueblo puente puerca puerco pueril puerile puerro puerta puerto
puertorriqueña puertorriqueño pues puesta puesto puf puff puffballs puffed puffer puffin puffiness puffing puffins
puffs puffy pug puget pugh pugilist pugilistic pugna pugnacious pugs puissant puja pujante pujar pujo puke puked pukes
puking pukka pul pula pulaski pulcra pulcritud pulcro pulga pulgada pulgar pulgoso pulida pulido pulidor pulidora
pulimento puling pulir pulitzer pull pulled puller pulley pulleys pulling pullman pullout pullover pulls pulmonar
pulmonary pulmonía pulmón pulp pulpa pulped pulpit pulpits pulpo pulpy pulsación pulsador pulsante pulsar pulsars
pulsating pulse pulsed pulsera pulses pulsing pulso pulsátil pulverización pulverizador pulverizar pulverize
pulverized pulverizes pulverizing pum puma pumas pumice pummel pummeled pummeling pummelled pummelling pump pumped
pumper pumpernickel pumping pumpkin pumpkins pumps pun punch punched puncher punches punching punchline punchy punción
punctilious punctual punctuality punctually punctuate punctuated punctuation puncture punctured punctures puncturing
pundit pundits pune pungent punible punish punishable punished punishes punishing punishment punishments punitiva
punitive punitivo punjab punjabi punjabis punk punks puns punt punta puntada puntal puntapié punteada punteado puntear
punted punter puntera puntero punters puntería puntiaguda puntiagudo puntilla puntillosa puntilloso punting punto
punts puntuación puntual puntualidad puntualizar puntualmente puntuar puny punzada punzante punzar punzón pup pupa
pupae pupal pupil pupila pupilar pupillary pupilo pupils pupitre puppet puppeteer puppeteers puppetry puppets puppies
puppy puppys pups pura puramente purcell purchase purchased purchaser purchasers purchases purchasing purdue pure
purebred puree pureed purely pureness purer purest pureza purga purgante purgar purgative purgatorio purgatory purge
purged purges purging puri purificación purificador purificadora purificante purificar purification purified purifier
purifiers purifies purify purifying purim purist purista purists puritan puritana puritanical puritanism puritanismo
puritano puritans purity purl purloin purloined puro purple purples purplish purport purported purportedly purporting
purports purpose purposed purposeful purposefully purposeless purposely purposes purpurina purr purred purring purrs
purse pursed purser pursers purses pursing pursuance pursuant pursue pursued pursuer pursuers pursues pursuing pursuit
pursuits purulent purulenta purveyor purveyors purview puré purísima pus push pushbutton pushcart pushed pusher
pushers pushes pushing pushover pushovers pushup pushups pushy pusillanimous pusilánime puss pussies pussy pussycat
pussycats pussyfoot pussyfooting pussys pustule pustules put puta putative putañero putear putero putin putnam puto
putrefacción putrefacta putrefaction putrefacto putrefied putrefying putrid puts putsch putt putted putter puttered
puttering putters putting putts putty putz putzes puzzle puzzled puzzlement puzzles puzzling puñado puñal puñalada
puñetazo puño pygmalion pygmies pygmy pyjamas pyle pylon pylons pylori pyloric pyongyang pyramid pyramidal pyramids
pyre pyrenees pyres pyrex pyrite pyroclastic pyromaniac pyrotechnic pyrotechnics pyruvate pythagoras python pythons
página pájara pájaro pálida pálido páncreas pánfilo pánico páramo párpado párrafo párroco pátina pécora péndulo
pérdida pérfida pérfido pérgola pértiga pésame pésima pésimamente pésimo pétalo pía pícara pícaro pífano píldora
píloro pío pírrica pócima pólipo póliza pólvora pómez pómulo póquer pórtico póstuma póstumo púa púber pública
públicamente público púgil púlpito púrpura pústula pútrida pútrido qantas qatar qatari qingdao qua quack quacking
quacks quad quadrangle quadrant quadrants quadraphonic quadratic quadrature quadrillion quadriplegic quadruped
quadruple quadrupled quadruples quadrupole quads quaff quagmire quahog quai quail quails quaint quaintly quaintness
quake quaked quaker quakers quakes quaking qualification qualifications qualified qualifier qualifiers qualifies
qualify qualifying qualitative qualitatively qualities quality qualitys qualm qualms quandary quant quanta
quantifiable quantification quantified quantify quantifying quantitative quantitatively quantities quantity
quantization quantum quarantine quarantined quarantines quarantining quark quarks quarrel quarreled quarreling
quarrelled quarrelling quarrels quarrelsome quarried quarries quarry quarrying quarrys quart quarter quarterback
quarterbacking quarterbacks quarterdeck quartered quarterfinal quarterfinals quartering quarterlies quarterly
quartermaster quartermasters quarters quarterstaff quartet quartets quartile quarts quartz quasar quasars quash
quashed quasi quasimodo quaternary quatrain quatrains quatre quavering quay quayle quayside que queasy quebec quebrada
quebradero quebradiza quebradizo quebrado quebrantada quebrantado quebrantahuesos quebrantar quebrante quebranto
quebrar quechua queda quedada quedar quedo queen queenly queens queensland queenstown queer queered queerer queerest
queers quehacer queja quejar quejido quejo quejosa quejoso quejumbrosa quejumbroso quell quelled quelling quema
quemada quemado quemador quemadura quemar quemarropa quemazón quench quenched quenches quenching quentin quentins
quera querella querellante querer querida querido queried queries querubín query querying ques quesadilla quesero
quesería queso quest questing question questionable questioned questioner questioning questionnaire questionnaires
questions quests quetzal queue queued queueing queues queuing quezon qui quibble quibbling quiche quiches quiché
quicio quick quicken quickened quickening quickens quicker quickest quickfire quickie quickies quicklime quickly
quickness quicks quicksand quicksilver quid quids quiebra quiebro quien quienesquiera quienquiera quier quiescent
quiet quieta quieted quieten quietened quieter quietest quieting quietly quietness quieto quiets quietud quietude
quietus quiff quijada quijote quilate quill quilla quills quilo quilombo quilt quilted quilting quilts quimbombó
quimera quimioterapia quimo quimono quin quina quince quincena quincenal quincuagésimo quincy quingombó quinientas
quinientos quinina quinine quinn quinquenal quint quinta quintaesencia quintal quintals quintessence quintessential
quintessentially quintet quinteto quintile quinto quinton quints quintuple quintupled quintuplets quinua quiosco quip
quipo quips quique quiquiriquí quirk quirks quirky quirófano quirúrgica quirúrgico quisling quisquillosa quisquilloso
quiste quit quita quitamanchas quitar quitclaim quite quito quits quitter quitters quitting quiver quivered quivering
quivers quixote quixotic quiz quizmaster quizzed quizzes quizzical quizzing quizá quizás quod quorum quot quota
quotable quotas quotation quotations quote quoted quotes quoth quotidian quotient quoting quran química químicamente
químico quórum qwerty rabadilla rabat rabbi rabbinical rabbis rabbit rabbiting rabbits rabble rabbles rabia rabiar
rabid rabies rabieta rabillo rabin rabino rabiosa rabioso rabo rabona rabí rabínica raccoon raccoons race racecourse
raced racehorse racehorses racer racers races racetrack racetracks raceway racha rachael rachel rachels racial
racialist racially racimo racine racing racings raciocinio racional racionalidad racionalismo racionalista
racionalmente racionamiento racionar racism racist racists ración rack racked racket racketeer racketeering racketeers
rackets racking racks racoon racoons racquet racquetball racquets racy rada radar radars radcliffe radiación
radiactiva radiactividad radiactivo radiador radial radials radian radiance radiant radiante radiantly radiar radiate
radiated radiates radiating radiation radiations radiative radiator radiators radical radicalism radicalismo
radicalization radicalize radicalized radicalizing radically radicalmente radicals radii radio radioactive
radioactivity radiocarbon radiodifusión radioed radiofónica radiofónico radiografía radiogram radiograma radiographic
radiography radioing radioisotope radioisotopes radiologic radiological radiologist radiologists radiology radiología
radioman radiometric radionuclide radios radioterapia radiotherapy radiotransmisor radish radishes radium radius radix
radiólogo radon rads rae rafa rafael rafaels rafe raff raffia raffle raffled raffles raffling rafia raft rafter
rafters rafting rafts rag raga ragamuffin rage raged rages ragga ragged raggedly raggedy ragging raging raglan ragman
ragnarok ragout rags ragtag ragtime ragweed rah raid raided raider raiders raiding raids rail railed railhead railing
railings railroad railroaded railroader railroading railroads rails railway railwaymen railways raiment rain rainbow
rainbows raincoat raincoats raindrop raindrops rained rainfall rainforest rainforests rainier raining rainmaker rains
rainstorm rainstorms rainwater rainy raise raised raiser raisers raises raisin raising raisins raj raja rajadura rajah
rajar rajasthan rajatabla rajkot rajá rake raked rakes raki raking rakish ralea raleigh rallador ralladura rallar
rallied rallies rally rallying rallys ralo ralph ralphs ram rama ramada ramadan ramal rambla ramble rambled rambler
ramblers rambles rambling ramblings rambo rambunctious rambutan ramen ramera rameses ramesses ramificación
ramifications ramillete ramirez ramiro ramito rammed ramming ramo ramon ramona ramos ramp rampa rampage rampaged
rampages rampaging rampant rampante rampart ramparts ramped ramps ramrod rams ramsay ramses ramsey ramshackle ramón
ran rana rance ranch rancher ranchero ranchers ranches ranchi ranching rancho rancia rancid rancio rancor rancorous
rand randal randall randalls randi randolph random randomised randomization randomized randomly randomness randy
randys rang range ranged rangefinder ranger rangers ranges ranging rango rangoon rangy rani rank ranked rankest rankin
ranking rankings rankles ranks ransack ransacked ransacking ransom ransomed ransoming ransoms rant ranted ranting
rantings rants ranura raoul rap rapacious rapapolvo rapar rapaz rape raped raper rapers rapes rapeseed raphael rapid
rapidez rapidity rapidly rapids rapier rapiers raping rapist rapists rapiña rapped rappel rappelled rappelling rappels
rapper rappers rapping rapport rapporteur rapprochement raps rapscallion rapsodia rapt rapta raptada raptar rapto
raptor raptors rapture raptures rapturous rapé raquel raqueta raquitismo raquídeo raquítica raquítico rara raramente
rare rarefied rarely rarer rarest rareza raring rarities rarity raro ras rasa rasante rascacielos rascador rascal
rascally rascals rascar rasco rasero rasgada rasgado rasgadura rasgar rasgo rasgueo rasguñar rasguño rasgón rash
rashes rashly rashness rasmussen raso rasp raspa raspada raspado raspador raspadura raspar raspberries raspberry
rasping raspy raspón rasta rastafarian raster rastra rastreada rastreado rastreador rastreadora rastrear rastreo
rastrera rastrero rastrillaje rastrillar rastrillo rastro rasura rasurar rat rata ratatouille ratchet ratcheting
ratchets rate rated ratepayers rater ratera ratero ratería rates rath rather ratificación ratificar ratification
ratified ratify rating ratings ratio ration rational rationale rationalism rationalist rationality rationalization
rationalizations rationalize rationalized rationalizing rationally rationed rationing rations ratios rato ratona
ratonera rats rattan ratted ratting rattle rattled rattler rattlers rattles rattlesnake rattlesnakes rattling rattrap
ratty ratón raucous raudo raul raunchiest raunchy ravage ravaged ravages ravaging rave raved ravel raven ravening
ravenna ravenous ravenously ravens raver ravers raves ravine ravines raving ravings ravioles ravioli ravish ravished
ravishing raw rawest rawhide rawlings rawness ray raya rayada rayado rayador rayar rayburn rayleigh raymond raymonds
rayo rayon rays rayuela raza raze razed razing razonable razonablemente razonada razonado razonamiento razonar razor
razorback razorbacks razors razz razzing razzmatazz razón raída raído raíl raíz rd re rea reabrir reabsorb reabsorbed
reaccionar reaccionaria reaccionario reacción reach reachable reached reacher reaches reaching reacia reacio
reacquaint reacquainted reacquire reacquired react reactant reacted reacting reaction reactionaries reactionary
reactions reactiva reactivate reactivated reactivating reactivation reactive reactivity reactivo reactor reactors
reacts read readability readable reader readers readership readied readies readily readiness reading readings readjust
readjusted readjusting readjustment readmisión readmit readmitir readmitted readout readouts reads ready readying
reaffirm reaffirmed reaffirming reaffirms reafirmar reagan reagans reagent reagents real realce realer realest realeza
realidad realign realigned realigning realignment realisation realise realised realises realising realism realismo
realist realista realistic realistically realists realities reality realitys realizable realización realizar
realization realizations realize realized realizes realizing reallocate reallocated reallocation really realm
realmente realms realness reals realtor realtors realty realzar ream reamed reaming reams reanimar reanimate
reanimated reanimates reanimating reanimation reanudar reap reaparecer reaparición reaped reaper reapers reaping
reappear reappearance reappeared reappearing reappears reapply reapplying reappoint reappointed reappointment
reappraisal reaps rear reared rearguard rearing rearm rearmament rearmar rearme rearmed rearming rearrange rearranged
rearrangement rearranges rearranging rearrested rears reason reasonable reasonableness reasonably reasoned reasoning
reasons reassemble reassembled reassembles reassembling reassert reasserted reasserting reassess reassessed
reassessing reassessment reassign reassigned reassigning reassignment reassurance reassurances reassure reassured
reassures reassuring reassuringly reasumir reattach reattached reattaching reauthorization reave reavivar reawaken
reawakened reawakening reba rebaja rebajada rebajado rebajar rebajo rebalsa rebanada rebanar rebasar rebate rebates
rebatir rebaño rebecca rebekah rebel rebelarse rebelde rebeldía rebelión rebelled rebelling rebellion rebellions
rebellious rebels rebirth rebook reboot rebooted rebooting reboots reborde reborn rebosante rebosar rebotar rebote
rebound rebounded rebounding rebounds rebroadcast rebuff rebuffed rebuffs rebufo rebuild rebuilding rebuilds rebuilt
rebuke rebuked rebuking reburied rebury rebusca rebuscar rebut rebuttal recabar recadero recado recaer recalcar
recalcitrant recalcitrante recalculate recalculated recalculating recalentamiento recalentar recalibrate recalibrating
recalibration recall recalled recalling recalls recambio recant recanted recanting recap recapacitar recapitulación
recapitular recapping recaps recapture recaptured recapturing recargar recargo recast recasting recatada recatado
recato recaudación recaudador recaudar recaudo recaída recce recede receded recedes receding receipt receipts
receivable receivables receive received receiver receivers receivership receives receiving recelo recelosa receloso
recent recenter recently recepción receptacle receptacles reception receptionist receptionists receptions receptiva
receptive receptividad receptivo receptor receptora receptors receptáculo receso recess recessed recesses recession
recessive receta recetar recetario recharge rechargeable recharged recharges recharging rechazar rechazo recheck
rechecked rechecking recherche rechinar rechistar rechoncha rechoncho rechristened rechupete recia recibidor
recibimiento recibir recibo recidivism reciente recientemente recinto recio recipe recipes recipient recipiente
recipients reciprocal reciprocar reciprocate reciprocated reciprocating reciprocidad reciprocity recitación recitado
recital recitals recitar recitation recitations recite recited recites reciting recién reck reckless recklessly
recklessness reckon reckoned reckoning reckons reclaim reclaimed reclaiming reclaims reclamación reclamar reclamation
reclame reclamo reclassification reclassified reclassify reclassifying reclinar recline reclined recliner recliners
reclining recluir reclusa recluse reclusive reclusión recluso recluta reclutador reclutamiento reclutar recobrar
recobro recocido recode recoded recodo recogedor recoger recogida recogido recogimiento recognise recognised
recognises recognising recognition recognizable recognizance recognize recognized recognizes recognizing recoil
recoiled recoiling recoilless recoils recolección recolectar recolector recollect recollected recollecting
recollection recollections recombinant recombination recombine recombined recombining recomendable recomendación
recomendada recomendado recomendar recomenzar recommence recommend recommendation recommendations recommended
recommending recommends recommissioned recommit recommitted recompensa recompensar recompense recompile recomponer
recompuesto recompute recon reconcile reconciled reconciles reconciliación reconciliar reconciliation reconciling
recondition reconditioned reconditioning reconducir reconfigurable reconfiguration reconfigure reconfigured
reconfigures reconfiguring reconfirm reconfirmed reconfortante reconfortar reconnaissance reconnect reconnected
reconnecting reconnoiter reconnoitering reconocer reconocible reconocida reconocido reconocimiento reconquer
reconquista reconquistar recons reconsider reconsideration reconsidered reconsidering reconstitución reconstituir
reconstitute reconstituted reconstituting reconstitution reconstituyente reconstrucción reconstruct reconstructed
reconstructing reconstruction reconstructions reconstructiva reconstructive reconstructs reconstruir recontar
reconvene reconvened reconvenes recopilación recopilada recopilado recopilar recopy record recordable recordadora
recordar recordatorio recorded recorder recorders recording recordings recordist records recorrer recorrido recortada
recortado recortar recorte recostar recount recounted recounting recounts recoup recouped recourse recoveco recover
recoverable recovered recoveries recovering recovers recovery recoverys recreación recrear recreate recreated
recreates recreating recreation recreational recreations recreativa recreativo recreo recriminación recrimination
recriminations recross recruit recruited recruiter recruiters recruiting recruitment recruits rect recta rectal
rectamente rectangle rectangles rectangular rectificación rectificar rectification rectified rectifier rectify
rectifying rectitud rectitude recto rector rectora rectors rectory rectoría rectum rectums rectus rectángulo recuadro
recubrir recuento recuerdo recuesta recuesto recular recumbent recuperable recuperación recuperador recuperar
recuperate recuperated recuperating recuperation recuperative recur recurrence recurrent recurrente recurrido
recurring recurrir recurs recursion recursive recursively recurso recusación recusar recuse recused recusing recut
recyclable recyclables recycle recycled recycler recyclers recycles recycling recámara recíproca recíprocamente
recíproco recóndito red redacción redact redactar redacted redaction redactor redactora redada redbreast redbridge
redcap redcoat redcoats redd reddened reddening redder reddest reddish reddit redecilla redecorate redecorated
redecorating rededicate rededicated rededication rededor redeem redeemable redeemed redeemer redeeming redeems
redefine redefined redefines redefining redefinition redemption redemptive redención redentor redentora redeploy
redeployed redeploying redeployment redesign redesigned redesigning redevelop redeveloping redevelopment redford
redhead redheaded redheads redial redid redil redimir redirect redirected redirecting redirection redirects rediscover
rediscovered rediscovering rediscovery redistribute redistributed redistributing redistribution redistricting
redituable redline redmond redneck rednecks redness redo redoblado redoblar redoble redoing redolent redomado redonda
redondeada redondeado redondear redondez redondo redone redouble redoubled redoubt redoubtable redraft redrafted
redraw redrawing redress redressed reds redshift redskin redskins redstone reducción reduce reduced reducer reduces
reducible reducida reducido reducing reducir reductase reduction reductions reductive reducto reductor reductora
redundancia redundancies redundancy redundant redundante redux redwing redwood redwoods reebok reed reeds reeducación
reeducar reeducate reeducation reedy reef reefer reefers reefs reek reeked reeking reeks reel reelección reelect
reelected reelection reelecto reeled reelegir reeling reels reembolsable reembolsar reembolso reemerge reemerged
reemplazable reemplazante reemplazar reemplazo reenact reenacted reenacting reenactment reenactments reencarnación
reencarnar reencuentro reengage reenlist reenlisted reenter reentered reentering reentry reenviar reenvío reese reeses
reestablish reestablished reestablishing reevaluate reevaluated reevaluating reeve reeves reexaminar reexamine
reexamined reexamining ref refacción refactoring refectorio refectory refer referee refereed refereeing referees
reference referenced references referencia referencing referendum referente referential referir referral referrals
referred referrer referrers referring refers referéndum refile refill refillable refilled refilling refills refilón
refinación refinada refinado refinamiento refinance refinanced refinancing refinar refine refined refinement
refinements refineries refinery refinería refines refining refinish refinished refinishing refit refitted refitting
reflect reflectance reflectante reflected reflecting reflection reflections reflective reflectivity reflector
reflectors reflects refleja reflejar reflejo reflex reflexes reflexionar reflexiva reflexive reflexivo reflexión
reflexology reflujo reflux refocus refocused refocusing refold reforestation reforge reform reforma reformada
reformado reformador reformar reformat reformation reformatorio reformatory reformatted reformed reformer reformers
reforming reformist reformista reformists reforms reformulate reformulated reforzada reforzado reforzar refracción
refract refractario refracted refracting refraction refractive refractor refractory refracts refrain refrained
refraining refrains refreeze refregar refrenar refrendar refrendo refrescante refrescar refresco refresh refreshed
refresher refreshes refreshing refreshingly refreshment refreshments refriega refrigeración refrigerador refrigeradora
refrigerant refrigerante refrigerar refrigerate refrigerated refrigeration refrigerator refrigerators refrigerio
refrito refrán refs refuel refueled refueling refuelling refuerzo refuge refugee refugees refuges refugiada refugiado
refugiar refugio refulgente refund refundable refunded refunding refunds refunfuñar refunfuñón refurbish refurbished
refurbishing refurbishment refusal refusals refuse refused refuses refusing refutación refutar refutation refute
refuted refutes refuting reg regadera regadío regain regained regaining regains regal regala regalada regalado regalar
regalaría regale regaled regalia regaling regaliz regally regalo regar regard regarded regarding regardless regards
regata regate regatear regateo regatta regazo regañada regañadientes regañado regañar regaño regañona regañón regencia
regency regeneración regenerador regeneradora regenerar regenerate regenerated regenerates regenerating regeneration
regenerative regenerator regensburg regent regenta regentar regente regents regex regexp reggae reggie reggies regia
regicidio regidor regime regimen regimens regiment regimental regimented regiments regimes regimiento regina reginald
reginas regio region regional regionally regions regir regis register registered registering registers registrador
registradora registrant registrants registrar registrars registration registrations registries registro registry
región regla reglamentación reglamentaria reglamentario reglamento regocijo regodearse regodeo regordeta regordete
regresar regresiva regresivo regresión regreso regress regressed regresses regressing regression regressions
regressive regret regretful regretfully regrets regrettable regrettably regretted regretting regroup regrouped
regrouping regrow regrowing regrowth regt reguero regulación regulada regulado regulador reguladora regular
regularidad regularity regularizar regularization regularly regularmente regulars regulate regulated regulates
regulating regulation regulations regulator regulators regulatory regulus regurgitación regurgitar regurgitate
regurgitated regurgitating regurgitation regusto rehab rehabbed rehabbing rehabilitación rehabilitar rehabilitate
rehabilitated rehabilitating rehabilitation rehabilitative rehabs rehacer rehang rehash rehashed rehashing rehearing
rehearsal rehearsals rehearse rehearsed rehearses rehearsing reheat reheated reheating rehecho rehire rehired rehiring
rehnquist rehoused rehuir rehusar rehydrate rehén reich reid reign reigned reigning reignite reignited reigniting
reigns reilly reimbursable reimburse reimbursed reimbursement reimbursements reimbursing reims rein reina reinado
reinante reinar reincarnate reincarnated reincarnation reincidencia reincidente reincidir reincorporación reincorporar
reindeer reindeers reined reinforce reinforced reinforcement reinforcements reinforces reinforcing reingresar
reingreso reinhardt reinhold reining reinitialize reino reins reinsert reinserted reinsertion reinstalar reinstall
reinstalled reinstalling reinstate reinstated reinstatement reinstates reinstating reinsurance reintegración
reintegrar reintegrate reintegrated reintegrating reintegration reintegro reinterpret reinterpreted reintroduce
reintroduced reintroducing reintroduction reinvent reinvented reinventing reinvention reinvents reinvest reinvested
reinvestigate reinvestment reinvigorate reinvigorated reir reissue reissued reissues reiteradamente reiterar reiterate
reiterated reiterates reiterating reivindicación reivindicar reja reject rejected rejecting rejection rejections
rejects rejilla rejoice rejoiced rejoices rejoicing rejoin rejoined rejoining rejoins rejuvenate rejuvenated
rejuvenates rejuvenating rejuvenation rejuvenecer rejuvenecimiento rekindle rekindled rekindling relabel relacionar
relación relajación relajadamente relajamiento relajante relajar relamido relanzar relapse relapsed relapses relapsing
relata relatable relatar relate related relates relating relation relational relations relationship relationships
relativa relativamente relative relatively relatives relatividad relativism relativismo relativistic relativity
relativo relato relator relaunch relax relaxant relaxants relaxation relaxed relaxer relaxers relaxes relaxing relay
relayed relaying relays relearn release released releases releasing releer relegate relegated relent relented
relentless relentlessly relevance relevancy relevant relevante relevar relevo reliability reliable reliably reliance
reliant relic relicario relics relied relief reliefs relies relieve relieved reliever relievers relieves relieving
relight religion religions religiosa religiosamente religiosidad religiosity religioso religious religiously religión
relinchar relincho relinquish relinquished relinquishes relinquishing reliquary reliquia relish relished relishes
relishing relist relisted relive relived relives reliving rellano rellena rellenar relleno reload reloaded reloading
reloads relocatable relocate relocated relocates relocating relocation reloj relojero relojería reluciente relucir
reluctance reluctant reluctantly rely relying relámpago remache remade remain remainder remaindered remainders
remained remaining remains remake remakes remaking remand remanded remanding remanente remanso remar remarcar remark
remarkable remarkably remarked remarking remarks remarriage remarried remarries remarry remarrying remaster remastered
rematada rematadamente rematado rematar rematch remate rembrandt remedial remediar remediation remedied remedies
remedio remedo remedy remember remembered remembering remembers remembrance remembrances remembranza rememorar
remendada remendado remendar remendón remera remero remesa remiendo remilgada remilgado remind reminded reminder
reminders reminding reminds remington reminisce reminisced reminiscence reminiscences reminiscencia reminiscent
reminiscing remisión remiss remission remit remitente remitido remitir remittance remittances remitted remitting remix
remixed remixes remnant remnants remo remoción remodel remodeled remodeling remodelled remodelling remojar remojo
remojón remolacha remolcador remolcar remolino remolona remolonear remolque remolón remonta remontada remontado
remontar remonte remora remoras remordimiento remorse remorseful remorseless remorselessly remortgage remortgaged
remortgages remota remotamente remote remotely remoteness remotes remotest remoto remount removable removal removals
remove removed remover removers removes removing remplazar remplazo remuneración remuneration remus ren rena
renacentista renacer renacimiento renacuajo renaissance renal rename renamed renaming renault rencilla rencontre
rencor rencorosa rencoroso rend render rendered renderer rendering renderings renders rendezvous rendezvoused
rendezvousing rendición rendida rendido rendija rendimiento rending rendir rendition renditions rends rene renee
renees renegada renegade renegades renegado renegar renege reneged reneging renegotiate renegotiated renegotiating
renes renew renewable renewal renewals renewed renewing renews renfrew renga renglón rengo reniego renin rennes reno
renoir renombrada renombrado renombrar renombre renormalization renounce renounced renounces renouncing renovable
renovación renovador renovar renovate renovated renovating renovation renovations renown renowned rent renta rentada
rentado rental rentals rentar rented renter renters renting rento rents renuencia renuente renuevo renumbered renuncia
renunciar renunciation renuncio reo reoccurring reojo reopen reopened reopening reopens reorder reordered reordering
reorg reorganisation reorganización reorganizar reorganization reorganize reorganized reorganizing reorient rep repack
repackage repackaged repacking repaid repaint repainted repainting repair repaired repairers repairing repairman
repairmen repairs reparable reparación reparada reparado reparador reparadora reparar reparation reparations reparo
repartee repartición repartidor repartidora repartir reparto repasar repaso repast repatriación repatriado repatriar
repatriate repatriated repatriating repatriation repay repaying repayment repayments repays repeal repealed repealing
repeals repeat repeatability repeatable repeated repeatedly repeater repeaters repeating repeats repel repelente
repeler repellant repelled repellent repelling repels repensar repent repentance repentant repente repented repentina
repentinamente repenting repentino repents repercusión repercussion repercussions repercutir repertoire repertorio
repertory repetición repetidamente repetidor repetidora repetir repetition repetitions repetitious repetitive rephrase
rephrasing repicar repintar repique repiqueteo repisa replace replaceable replaced replacement replacements replaces
replacing replant replantar replantear replanted replanteo replanting replay replayed replaying replays replegar
replenish replenished replenishes replenishing replenishment repleta replete repleto replica replicación replicador
replicante replicar replicas replicate replicated replicates replicating replication replicator replicators replied
repliegue replies reply replying repoblación repoblar repollo reponer repopulate repopulating report reportable
reportage reportar reporte reported reportedly reporter reportera reportero reporters reporting reports reposado
reposar repose reposed reposes reposición reposition repositioned repositioning repositories repositorio repository
reposo repossess repossessed repossessing repossession repostar repostero repostería repregunta repreguntar
reprehensible reprender reprensible represa represalia represent representación representante representar
representation representational representations representativa representative representatives representativo
represented representing represents represiva represivo represión represora repress repressed represses repressing
repression repressive repressor reprieve reprieved reprimand reprimanded reprimanding reprimands reprimenda reprimir
reprint reprinted reprinting reprints reprisal reprisals reprise repro reproach reproached reproaches reproachful
reproaching reprobable reprobación reprobado reprobar reprobate reprobates reprocessing reprochable reprochar reproche
reproducción reproduce reproduced reproduces reproducibility reproducible reproducing reproducir reproduction
reproductions reproductiva reproductive reproductivo reproductor reproductora reprogram reprogrammed reprogramming
reproof reprove reprueba reps rept reptar reptil reptile reptiles reptilian reptilians republic republican republicana
republicano republicans republication republics republish republished repudiar repudiate repudiated repudiates
repudiating repudiation repudio repuesta repuesto repugnance repugnancia repugnant repugnante repugnantemente repulsa
repulse repulsed repulses repulsion repulsiva repulsive repulsively repulsivo repulsión repuntar repunte repurchase
reputable reputación reputation reputations repute reputed reputedly república requerimiento requerir request
requested requester requesting requests requesón requetebién requiem require required requirement requirements
requires requiring requisa requisar requisición requisite requisites requisition requisitioned requisitioning
requisitions requisito requite requited reran reread rereading rerecord reroute rerouted reroutes rerouting rerun
rerunning reruns res resaca resale resales resaltar resalte resalto resarcimiento resarcir resbaladiza resbaladizo
resbalar resbalosa resbaloso resbalón rescatador rescatar rescate reschedule rescheduled rescheduling rescind
rescinded rescinding rescindir rescisión rescission rescribir rescue rescued rescuer rescuers rescues rescuing reseal
resealed research researched researcher researchers researches researching reseat reseca resección reseco resect
resected resection resell reseller resellers reselling resemblance resemblances resemble resembled resembles
resembling resend resent resented resentful resentida resentido resentimiento resenting resentirse resentment
resentments resents reserva reservación reservada reservado reservar reservation reservations reserve reserved
reserves reserving reservist reservista reservists reservoir reservoirs reset resets resetting resettle resettled
resettlement reseña reseñar resfriado resfriar resfrío resguardar resguardo reshape reshaped reshapes reshaping
reshuffle reshuffling reside resided residence residences residencia residencial residencies residency resident
residente residential residents resides residing residir residual residuals residue residues residuo resign resigna
resignación resignar resignation resignations resigned resigning resigns resilience resiliency resilient resin resina
resins resist resistance resistant resisted resistencia resistente resisting resistir resistive resistivity resistor
resistors resists resit resize resized resizing resold resolución resolute resolutely resolution resolutions resolve
resolved resolver resolves resolving resonador resonance resonances resonancia resonant resonante resonar resonate
resonated resonates resonating resonator resoplar resoplido resort resorte resorted resorting resorts resound
resounded resounding resoundingly resounds resource resourced resourceful resourcefulness resources resourcing resown
resp respaldar respaldo respect respectability respectable respectably respected respecter respecters respectful
respectfully respecting respectiva respectivamente respective respectively respectivo respecto respects respetabilidad
respetable respetar respeto respetuosa respetuosamente respetuoso respingona respirable respiración respiradero
respirador respirar respiration respirations respirator respiratoria respiratorio respirators respiratory respiro
respite resplandecer resplandeciente resplandor resplendent respond responded respondent respondents responder
responders responding responds respondón responsabilidad responsable response responses responsibilities
responsibility responsibilitys responsible responsibly responsive responsiveness responso respuesta respuesto
resquicio rest resta restablecer restablecimiento restado restage restante restar restart restarted restarting
restarts restate restated restatement restating restauración restaurador restauradora restaurant restaurante
restaurants restaurar restaurateur restaurateurs restauro rested rester restful resting restitución restituir
restitution restive restless restlessly restlessness resto restock restocked restocking restoration restorations
restorative restore restored restorer restores restoring restrain restrained restraining restrains restraint
restraints restregar restricción restrict restricted restricting restriction restrictions restrictiva restrictive
restrictivo restricts restringir restroom restrooms restructure restructured restructuring rests resubmit resucitación
resucitada resucitado resucitador resucitar resuello resuelta resueltamente resuelto result resulta resultado
resultando resultant resultante resultar resulted resulting results resume resumed resumen resumes resuming resumir
resumption resupplied resupply resurface resurfaced resurfaces resurfacing resurgence resurgent resurgimiento resurgir
resurrección resurrect resurrected resurrecting resurrection resurrects resuscitate resuscitated resuscitating
resuscitation retablo retaco retador retadora retaguardia retahíla retail retailer retailers retailing retails retain
retained retainer retainers retaining retains retake retaken retakes retaking retaliate retaliated retaliates
retaliating retaliation retaliatory retar retard retardada retardado retardador retardant retardar retardation
retarded retardo retards retazo retch retched retches retching rete retell retelling retención retenedor retener
retenida retention retentive retest retested retesting rethink rethinking rethought reticence reticencia reticent
reticente reticular reticulum retie retina retinal retinas retinitis retinol retinue retirada retirado retirar retire
retired retiree retirees retirement retirements retires retiring retiro reto retocar retold retook retool retooled
retooling retoque retorcer retorcida retorcido retornar retorno retort retorts retouch retouched retouching retozar
retozo retoño retracción retrace retraced retracing retract retractable retractación retractar retracted retracting
retraction retractions retracto retractor retractors retracts retraer retraimiento retrain retrained retraining
retransmisión retransmission retransmit retransmitir retransmitted retrasar retraso retratar retratista retrato
retraída retraído retread retreat retreated retreating retreats retreta retrete retrial retribución retribuir
retribution retried retrieval retrieve retrieved retriever retrievers retrieves retrieving retro retroacción
retroactiva retroactive retroactively retroactivo retroceder retroceso retrofit retrofitted retrofitting retrograde
retros retrospect retrospectiva retrospective retrovirus retry retráctil retrógrada retrógrado retumbante retumbar
retune retuning return returnable returned returnee returnees returning returns retype retyped retén retórica
retóricamente retórico reuben reumatismo reumática reunification reunify reunion reunions reunir reunite reunited
reunites reuniting reunión reupholster reupholstered reusable reuse reused reusing reuters rev revaluation revamp
revamped revamping reveal revealed revealing reveals reveille revel revelación revelado revelador reveladora revelar
revelation revelations revelatory reveled revelers reveling revelled revellers revelling revelry revels revenant
revendedor revender revenge revenged revengeful revenges revenging reventa reventar reventón revenue revenues rever
reverb reverberación reverberate reverberated reverberates reverberating reverberation reverberations revere revered
reverence reverencia reverenciar reverend reverenda reverendo reverends reverent reverente reverential reverently
reveres reverie reveries reversa reversal reversals reverse reversed reverses reversible reversing reversion reversión
reverso revert reverted reverting revertir reverts revestida revestido revestimiento revestir review reviewed reviewer
reviewers reviewing reviews revile reviled revisar revise revised revises revising revision revisionist revisions
revisit revisited revisiting revisits revisión revisor revisora revista revitalization revitalize revitalized
revitalizing revival revive revived revives reviving revivir revlon revocación revocar revocation revoco revoke
revoked revoking revolcada revolcado revolcar revolcón revolear revolotear revoloteo revolt revolted revoltijo
revolting revoltingly revoltosa revoltoso revolts revolucionar revolucionaria revolucionario revolución revolution
revolutionaries revolutionary revolutionist revolutionists revolutionize revolutionized revolutionizes revolutionizing
revolutions revolve revolved revolvedor revolver revolvers revolves revolving revoque revs revue revuelco revuelo
revuelta revuelto revulsion revved revving revés revólver reward rewarded rewarding rewards rewarming rewind rewinding
rewinds rewire rewired rewiring rework reworked reworking rewound rewrap rewrite rewrites rewriting rewritten rewrote
rex rey reyerta reyes reyezuelo reykjavik reynolds rezado rezar rezo rezone rezoned rezongar rezoning reñida reñido
reñir reúma rfcs rhapsody rhea rheims rhenish rhesus rhetoric rhetorical rheumatic rheumatism rheumatoid rhiannon
rhine rhinestone rhinestones rhinitis rhino rhinoceros rhinoplasty rhinos rhizome rhoda rhode rhodes rhodesia
rhodesian rhodian rhodium rhododendron rhododendrons rhonda rhone rhubarb rhyme rhymed rhymes rhyming rhythm rhythmic
rhythmical rhythmically rhythms ria riachuelo riada rial rialto rib ribald ribbed ribbing ribbon ribbons ribcage
ribera ribete riboflavin ribose ribosomal ribosome ribs rica ricachona ricachón ricamente ricardo rice rich richard
richards richardson richer riches richest richie richies richly richmond richness richter ricino rick rickets rickety
rickey rickie ricks rickshaw rickshaws ricky rickys rico ricochet ricocheted ricocheting ricochets ricos ricotta
rictus ricura rid riddance ridden ridding riddle riddled riddler riddles riddling ride rider riderless riders
ridership rides ridge ridges ridicule ridiculed ridicules ridiculez ridiculing ridiculizar ridiculous ridiculously
ridiculousness riding ridings ridley rids ridícula ridículamente ridículo riego riel riemann rienda riesgo riesling
rifa rifar rife riff riffing riffle riffles riffraff riffs rifle rifled rifleman riflemen rifles rifling rift rifts
rig riga rigatoni rigged rigger riggers rigging riggs right righted righteous righteously righteousness righter
rightful rightfully righting rightist rightly rightness rights rigid rigidez rigidity rigidly rigmarole rigor rigorous
rigorously rigors rigs rigurosa rigurosamente riguroso rija rijo rile riled riles riley riling rim rima rimar
rimbombante rime rimes rimini rimmed rimming rimo rims rincón rind rinds ring ringed ringer ringers ringgit ringing
ringleader ringleaders ringlets ringling ringmaster ringo rings ringside ringtail ringtone ringtones ringworm rink
rinoceronte rinoplastia rinse rinsed rinses rinsing rio rios riot rioted rioters rioting riotous riots rip riparian
ripcord ripe ripen ripened ripening ripens riper ripest ripley ripon riposte ripped ripper rippers ripping ripple
rippled ripples rippling rips riptide riqueza risa risco rise risen riser risers rises risible rising risings risita
risk risked riskier riskiest risking risks risky risotto risque ristra ristre risueña risueño rita ritalin ritas rite
rites ritmo rito ritter ritual ritualista ritualistic ritualistically ritualized ritually rituals ritz ritzy rival
rivaled rivalidad rivaling rivalizar rivalled rivalries rivalry rivals rivas rive riven river rivera riverbank
riverbanks riverbed riverboat riverfront rivers riverside rivet riveted riveting rivets riviera rivulets riyadh riyal
riza rizada rizado rizar rizo riña riñón rn roach roaches road roadblock roadblocks roadhouse roadie roadies roadkill
roadrunner roads roadshow roadside roadster roadway roadways roadwork roadworks roam roamed roamers roaming roams roan
roanoke roar roared roaring roars roast roasted roaster roasters roasting roasts rob robada robado robar robbed robber
robberies robbers robbery robberys robbie robbies robbing robbins robby robe robed roberson robert roberta roberto
roberts robertson robes robeson robin robing robins robinson roble robles robo robot robotic robotics robots robs
robson robust robusta robustez robustness robusto robyn robyns roc roca rocco roce rocha rochdale roche rochelle
rochester rociada rociado rociador rociar rock rockabilly rockaway rocked rockefeller rocker rockers rocket rocketed
rocketing rocketry rockets rockfish rockford rockhampton rockier rockies rocking rockingham rocks rockville rockwell
rocky rockys rococo rococó rocosa rocoso rocín rocío rod roda rodaballo rodada rodado rodadora rodadura rodaja rodaje
rodamiento rodante rodapié rodar rode rodear rodent rodents rodeo rodeos roderick rodger rodgers rodilla rodillazo
rodillera rodillo rodin rodney rodo rododendro rodolfo rodrigo rodriguez rods roe roebuck roedor roer roes rogado
rogar rogelio roger rogered rogering rogers roget rogo rogue rogues roguish roiling roja rojas rojez rojiza rojizo
rojo roku rol roland role roles rolex rolf roll rollaway rollback rolled roller rollerblade rollerblading
rollercoaster rollers rollete rollicking rollin rolling rollins rolliza rollizo rollo rollover rolls rolodex rom roma
romagna romaine roman romana romance romanced romancer romances romancing romani romanian romanians romano romans
romantic romantically romanticism romanticismo romanticize romanticized romanticizing romantics rombo rome romeo
romeos romero romería romes rommel rommels romney romo romp rompecabezas rompedor rompedora rompehielos rompenueces
rompeolas romper rompiente rompimiento romping rompope romulus romántica romántico ron ronald ronca roncar roncha
ronco ronda rondar ronde rondo rondó ronnie ronnies ronny ronquido ronronear ronroneo rons ronstadt roo rood roof
roofed roofer roofie roofing roofs rooftop rooftops rook rookery rookie rookies rooks room roomed roomful roomier
rooming roommate roommates rooms roomy rooney roosevelt roosevelts roost rooster roosters roosting roosts root rooted
rooter rooting rootkit rootless roots ropa ropaje rope roped roper ropero ropes ropey roping roque roquera roquero
rorschach rory rorys ros rosa rosada rosado rosal rosaleda rosalie rosalind rosanna rosanne rosaries rosario rosary
rosas rosbif rosca rosco roscoe roscoes roscommon rose roseanne rosebud rosebuds rosebush rosebushes rosella rosemary
rosemarys rosenberg roses rosetta rosette rosettes rosewater rosewood rosie rosier rosies rosin rosita roslyn
rosquilla ross rossini roster rosters rostro rostrum roswell rosy rot rota rotación rotar rotarian rotary rotate
rotated rotates rotating rotation rotational rotations rotativa rotativo rotator rotatoria rotatorio rote rotenone
rotgut roth rotherham rothschild rotisserie roto rotonda rotor rotors rotorua rots rotted rotten rottenest rottenness
rotter rotterdam rotters rotting rottweiler rottweilers rotulador rotund rotunda rotundamente rotundo rotura rouble
rouen rouge rough roughage roughed rougher roughest roughhouse roughhousing roughing roughly roughneck roughnecks
roughness roughs roughshod roulade roulette round roundabout roundabouts rounded roundelay rounder rounders roundhouse
rounding roundly roundness rounds roundtable roundtrip roundup roundups rourke rouse roused rouses rousing rousseau
roussillon roust roustabout roustabouts rousted rousting rout route routed router routers routes routine routinely
routines routing roux rove roved rover rovers roving row rowan rowboat rowboats rowdies rowdy rowe rowed rower rowers
rowing rowland rowling rows roxanne roxie roxy roxys roy royal royalist royalists royally royals royalties royalty
royce roys roza rozadura rozamiento rozar rozo roído roña roñosa roñoso ruano rub rubbed rubber rubberized rubbermaid
rubbernecking rubbers rubbery rubbing rubbings rubbish rubble rubdown rube rubella ruben rubens rubes rubia rubicon
rubidium rubies rubiks rubin rubinstein rubio ruble rubles rublo rubor ruborizada ruborizado ruborizar rubric rubrics
rubro rubs ruby rubys rubéola rubí ruck rucksack rucksacks ruckus ruda rudamente rudd rudder rudderless rudders ruddy
rude rudely rudeness ruder rudest rudeza rudimentaria rudimentario rudimentary rudiments rudo rudolf rudolph rudy
rudyard rudys rue rueca rueda ruedo ruego ruff ruffian ruffians ruffle ruffled ruffles ruffling rufián rufus rug rugby
rugged ruggedly rugger rugido rugiente rugir rugosa rugoso rugrats rugs ruibarbo ruido ruidosa ruidosamente ruidoso
ruin ruina ruination ruined ruing ruining ruinosa ruinoso ruinous ruins ruiseñor ruiz rule ruled ruler rulers rules
ruleta ruling rulings rulo rum rumana rumanian rumano rumba rumble rumbled rumbles rumbling rumblings rumbly rumbo
rumiante rumiar ruminate ruminating ruminations rummage rummaged rummaging rummy rumor rumored rumors rumour rumours
rump rumple rumpled rumps rumpus rums rumsfeld run runa runabout runaround runaway runaways rundown rune runes rung
rungs runic runner runners running runnings runny runoff runs runt runts runty runway runways rupee rupees rupert
ruperts rupestre rupia rupiah ruptura rupture ruptured ruptures rupturing rural rus rusa ruse ruses rush rushed rushes
rushing rushmore rusia rusk ruskin ruso russ russel russell russells russet russia russian russians russias russo rust
rusted rustic rusticate rusticated rusting rustle rustled rustler rustlers rustles rustling rusts rusty rustys rut
ruta rutabaga rutgers ruth rutherford ruthie ruthless ruthlessly ruthlessness ruths rutilante rutina rutinaria
rutinario rutland rutledge ruts rutting rwanda rwandan ryan ryans ryder rye rábano ráfaga rápida rápidamente rápido
rédito régimen rémora réplica réprobo réquiem ría rígida rígidamente rígido río rítmica rítmico róbalo rótula rótulo
rúbrica rústica rústico saab saba sabah sabana sabandija sabbath sabbaths sabbatical sabelotodo saber sabers sabia
sabiamente sabida sabido sabiduría sabiendas sabihonda sabihondo sabin sabina sabine sabio sabionda sabiondo sablazo
sable sables sabor saborea saborear saboreo sabot sabotage sabotaged sabotages sabotaging sabotaje sabotear saboteur
saboteurs sabre sabres sabrina sabrinas sabrosa sabroso sabueso sabático sac saca sacacorchos sacada sacar sacarina
sacarosa saccharin saccharine sacerdocio sacerdotal sacerdote sacerdotisa sachet sachets sachs sacia saciar saciedad
sack sackcloth sacked sacker sackful sacking sacks sackville saco sacra sacral sacrament sacramental sacramento
sacraments sacred sacredness sacrificar sacrifice sacrificed sacrifices sacrificial sacrificing sacrificio sacrilege
sacrilegio sacrilegious sacristan sacristy sacristán sacristía sacro sacrosanct sacrosanta sacrosanto sacrum sacrílega
sacrílego sacs sacudida sacudido sacudir sad saddam saddams sadden saddened saddening saddens sadder saddest saddle
saddlebag saddlebags saddled saddlery saddles saddling sade sadie sadies sadism sadismo sadist sadistic sadistically
sadists sadly sadness sadomasochism sadomasochistic sadr saeta safari safaris safe safecracker safecracking safeguard
safeguarded safeguarding safeguards safekeeping safely safena safer safes safest safeties safety safetys safeway
saffron sag saga sagacidad sagacious sagan sagas sagaz sage sagebrush sager sages sagged sagging saggy saginaw sagital
sagitario sagittal sagittarius sago sagrada sagrado sagrario sags saguaro sahara saharan sahib said saigon sail
sailboat sailboats sailed sailfish sailing sailor sailors sails saint sainted sainthood saintly saints saipan saith
sajona sajón sakai sake sakes saki saks sal sala salaam salacious salad salada salade saladin salado salads salamanca
salamander salamanders salamandra salami salar salaried salaries salario salary salarys salas salazar salazón
salchicha salchichón saldar saldo sale saleable salem salerno salero sales salesgirl salesgirls saleslady salesman
salesmans salesmanship salesmen salespeople salesperson saleswoman salford salga salia salida salido salient saliente
salina salinas saline salinidad salinity salino salio salir salisbury salitre saliva salivar salivary salivate
salivating sallie sallies sallow sally sallys salmo salmon salmonella salmonete salmons salmuera salmón salobre salome
salomón salon salons saloon saloons salpicadero salpicadura salpicar salpicón salpique salpullido salsa salsera
salsero salt saltado saltador saltadora saltamontes saltar saltarina saltarín salteador saltear salted salteo salter
saltier saltiest saltimbanqui saltine saltines saltiness salting salto salton saltpeter saltpetre salts saltwater
salty salubridad salubrious salud saludable saludablemente saludar saludo salutación salutary salutation salutations
salute saluted salutes saluting salva salvable salvación salvada salvado salvador salvadora salvadoran salvadorans
salvadoreña salvadoreño salvadorian salvage salvageable salvaged salvaging salvaguarda salvaguardia salvajada salvaje
salvajismo salvamento salvar salvation salvatore salvavidas salve salvedad salves salvia salvo salvoconducto salzburg
salón sam sama samantha samanthas samar samara samaria samaritan samaritana samaritano samaritans samarium samba
sambar sambo sambuca same sameness sammy sammys samoa samoan samoans samos samosa samosas samovar sampan sample
sampled sampler samplers samples sampling sampson sams samson samsonite samsung samuel samuelson samurai samurais san
sana sanador sanadora sanamente sanar sanatorio sanatorium sanchez sancho sancionar sanción sanctasanctórum sanctified
sanctifies sanctify sanctimonious sanction sanctioned sanctioning sanctions sanctity sanctuaries sanctuary sanctum
sand sandal sandalia sandals sandalwood sandbag sandbagged sandbagging sandbags sandbar sandblasting sandbox sandburg
sandcastle sanded sander sanders sandez sandhogs sandia sanding sandlot sandman sandmans sandoval sandpaper sandpiper
sandpit sandra sandras sands sandstone sandstorm sandstorms sandwich sandwiched sandwiches sandy sandys sandía sane
saneada saneamiento sanear saner sanes sanest sanford sang sanger sangrar sangre sangria sangrienta sangrientamente
sangriento sangría sangs sanguinaria sanguinario sanguine sanguinolenta sanguis sanguínea sanguíneo sanidad sanitaria
sanitario sanitarium sanitary sanitation sanitize sanitized sanitizer sanitizing sanity sank sano sans sansa
sanseacabó sanskrit sansón santa santana santee santería santiago santiamén santidad santificar santo santos santuario
santurrona santurrón santísima santísimo santón sap sapiens sapient sapling saplings sapo sapped sapper sappers
sapphic sapphire sapphires sapping sapporo sappy saps saque saqueador saquear saqueo sara saraband saracens sarah
sarajevo sarampión saran sarao sarape saras sarasa sarasota saratoga sarawak sarcasm sarcasmo sarcasms sarcastic
sarcastically sarcoma sarcophagi sarcophagus sarcástica sarcásticamente sarcástico sarcófago sardina sardine sardines
sardinia sardinian sardo sardonic sardónico saree sarees sarga sarge sargent sargento sarges sari saris sarmatian
sarna sarnosa sarnoso sarong sarpullido sarracena sarraceno sarro sars sarsaparilla sarta sartorial sartorius sartre
sartén sasafrás sash sasha sashas sashay sashayed sashaying sashes sask saskatchewan saskatoon sasquatch sasquatches
sass sassafras sassed sassing sassoon sassy sastre sastrería sat satan satanic satanism satanismo satanist satanists
satans satanás satay satchel satchels sate sated sateen satellite satellites sati satiate satiated satin satire
satiric satirical satis satisfacción satisfacer satisfaction satisfactions satisfactoria satisfactoriamente
satisfactorily satisfactorio satisfactory satisfecha satisfecho satisfied satisfies satisfy satisfying sativa sato
sats saturación saturar saturate saturated saturating saturation saturday saturdays saturn saturno saturns satyr
satyriasis satyrs satán satánica satánico satélite satén satín satírica satírico sauce sauced saucepan saucepans
saucer saucers sauces saucier saucy saudi saudis sauerkraut sauk saul sauls sauna saunas saunders saunter sauntered
sauntering saurian saurio sausage sausages saute sauteed savage savaged savagely savageness savagery savages savanna
savannah savannahs savannas savant savants save saved saver savers saves savia saving savings savior saviors saviour
saviours savoie savor savored savoring savors savory savoy savvy saw sawbones sawbuck sawdust sawed sawing sawmill
sawn saws sawyer sax saxofón saxon saxons saxony saxophone saxophones say saya sayers saying sayings sayonara says
sazerac sazonada sazonado sazonar sazón saña saúco scab scabbard scabbing scabby scabies scabrous scabs scads scaffold
scaffolding scaffolds scag scala scalability scalable scalar scald scalded scalding scale scaled scales scalia scaling
scallion scallions scallop scalloped scallops scallywag scallywags scalp scalped scalpel scalpels scalper scalpers
scalping scalps scaly scam scammed scamming scamp scamper scampered scampering scampers scampi scamps scams scan
scandal scandalize scandalized scandalous scandalously scandals scandinavia scandinavian scandinavians scanned scanner
scanners scanning scans scant scantily scanty scape scapegoat scapegoated scapegoating scapegoats scaphoid scapula
scapular scar scarab scarabs scarborough scarce scarcely scarcer scarcity scare scarecrow scarecrows scared scares
scarf scarfed scarfing scarfs scarier scariest scarification scarily scaring scarlet scarpered scarred scarring scars
scarves scary scat scathing scatological scatter scatterbrain scatterbrained scattered scattering scatters scatting
scatty scavenge scavenged scavenger scavengers scavenging scenario scenarios scene scenery scenerys scenes scenic
scent scented scenting scents scepter scepters sceptical sceptre schedule scheduled scheduler schedules scheduling
schema schematic schematics scheme schemed schemer schemers schemes scheming schenectady schiller schilling schillings
schindler schism schizo schizoid schizophrenia schizophrenic schizophrenics schlep schlepp schlepped schlepping
schlesinger schlock schmaltz schmaltzy schmidt schmo schmoes schmooze schmoozing schmuck schmucks schnapps schnauzer
schneider schnitzel schnook schnoz scholar scholarly scholars scholarship scholarships scholastic school schoolbag
schoolbook schoolbooks schoolboy schoolboys schoolchild schoolchildren schooled schoolgirl schoolgirls schoolhouse
schooling schoolkid schoolkids schoolmarm schoolmaster schoolmate schoolmates schoolmistress schoolroom schools
schoolteacher schoolteachers schoolwork schoolyard schooner schooners schroeder schtick schubert schultz schulz
schumacher schumann schuyler schuylkill schwartz schwarzenegger schweitzer schweiz schwinn sciatic sciatica science
sciences scientific scientifically scientist scientists scientology scilly scimitar scintilla scintillating scion
scissor scissoring scissors scleroderma sclerosis scoff scoffed scoffing scoffs scold scolded scolding scolds
scoliosis sconce sconces scone scones scoop scooped scooper scooping scoops scoot scooted scooter scooters scooting
scoots scop scope scoped scopes scoping scopolamine scorch scorched scorcher scorches scorching score scoreboard
scoreboards scorecard scorecards scored scoreless scorer scorers scores scoring scorn scorned scornful scorning scorns
scorpio scorpion scorpions scorsese scot scotch scotches scotia scotland scots scotsman scott scottie scottish
scottsdale scotty scotus scoundrel scoundrels scour scoured scourge scourged scourging scouring scours scout scouted
scouting scouts scow scowl scowling scrabble scrabbling scrag scraggly scraggy scram scramble scrambled scrambler
scramblers scrambles scrambling scrammed scranton scrap scrapbook scrapbooks scrape scraped scraper scrapers scrapes
scrapheap scraping scrapings scrapped scrapper scrapping scrappy scraps scrapyard scratch scratched scratcher
scratches scratching scratchings scratchy scrawl scrawled scrawling scrawny scream screamed screamer screamers
screaming screams scree screech screeched screeches screeching screechy screen screened screener screening screenings
screenplay screenplays screens screensaver screensavers screenshot screenshots screenwriter screenwriters
screenwriting screw screwball screwballs screwdriver screwdrivers screwed screwiest screwing screws screwy scribble
scribbled scribbler scribblers scribbles scribbling scribblings scribe scribed scribes scribner scrimmage scrimp
scrimped scrimping scrimshaw scrip scrips script scripted scripting scriptorium scripts scriptural scripture
scriptures scriptwriter scrod scroll scrolled scrolling scrolls scrooge scrotal scrotum scrounge scrounged scrounging
scroungy scrub scrubbed scrubber scrubbers scrubbing scrubby scrubs scruff scruffy scrum scrumptious scrunch scrunched
scrunchie scrunchy scruple scruples scrupulous scrupulously scrutinize scrutinized scrutinizing scrutiny scuba scud
scuff scuffed scuffing scuffle scuffled scuffles scuffling scuffs scull scullery sculpt sculpted sculpting sculptor
sculptors sculpts sculptural sculpture sculptured sculptures scum scumbag scumbags scummy scums scupper scuppered
scuppers scurf scurried scurries scurrilous scurry scurrying scurvy scut scuttle scuttlebutt scuttled scuttling scuzzy
scylla scythe scythes se sea seabed seabird seabirds seaboard seaborne seacoast seafarer seafarers seafaring seafloor
seafood seafront seagoing seagull seagulls seahorse seahorses seal sealant sealants sealed sealer sealers sealing
seals sealskin seam seaman seamans seamanship seamed seamen seamless seamlessly seams seamstress seamstresses seamy
sean seans seaplane seaport sear search searched searcher searchers searches searching searchlight searchlights seared
searing sears seas seascape seashell seashells seashore seasick seasickness seaside season seasonal seasonality
seasonally seasoned seasoning seasonings seasons seat seatbelt seated seating seats seattle seattles seaward seawater
seaweed seaweeds seaworthy sebaceous sebastian sebastians sebo seboso sec seca secador secante secar seccionar sección
secede seceded secesionista secesión secession seclude secluded seclusion seco second secondaries secondary seconded
secondhand secondly secondment seconds secoya secreción secrecy secrecys secret secreta secretamente secretaria
secretarial secretariat secretaries secretario secretary secretarys secretaría secrete secreted secretes secreting
secretion secretions secretive secretly secreto secretory secrets secs sect secta sectaria sectarian sectario section
sectional sectionals sectioned sections sector sectoral sectors sects secuaz secuela secuencia secuestrador
secuestradora secuestrar secuestro secular secularism secundar secundaria secundario secunderabad secure secured
securely secures securing securities security securitys sed seda sedación sedal sedan sedans sedante sedar sedate
sedated sedates sedating sedation sedative sedatives sedativo sede sedentaria sedentario sedentary seder sedge
sediciosa sedicioso sedición sedienta sediento sediment sedimentación sedimentaria sedimentary sedimentation sedimento
sediments sedition seditious sedosa sedoso seducción seduce seduced seducer seduces seducing seducir seduction
seductive seductively seductor seductora seductress see seed seeded seediest seeding seedless seedling seedlings seeds
seedy seeger seeing seek seeker seekers seeking seeks seem seemed seeming seemingly seemly seems seen seep seepage
seeped seeping seeps seer seers seersucker sees seesaw seethe seethed seethes seething sega segador segadora segar
segfault segment segmental segmentation segmented segmento segments segovia segregación segregar segregate segregated
segregating segregation segue segued segues seguida seguidamente seguidilla seguido seguidor seguidora seguimiento
seguir segunda segundero segundo segundón segur segura seguramente seguridad seguro seiko seine seinfeld seis
seiscientas seiscientos seismic seismically seismograph seismographs seismological seismologist seismologists
seismology seize seized seizes seizing seizure seizures sel selangor seldom seleccionar selección select selecta
selectable selectas selected selectee selecting selection selections selectiva selective selectively selectividad
selectivity selectivo selectman selectmen selecto selector selectors selects selena selenio selenium self selfcare
selfish selfishly selfishness selfless selflessly selflessness selfs selfsame selkirk sell sellada sellado sellador
sellar seller sellers selling sello sellout sellouts sells selma seltzer selva selves selvático sem semana semanal
semanalmente semanario semantic semantically semantics semaphore semblance semblante semblanza sembrada sembrado
sembradío sembrar semeja semejante semejanza semen semental semester semesters semestral semestre semi semiannual
semiautomatic semicircle semicircular semicolon semiconductor semiconductors semiconscious semicírculo semidiós
semifinal semifinalists semifinals semilla semillero seminal seminar seminarian seminario seminarista seminars
seminary seminole seminoles semiotics semipro semis semita semitic semitism semitono semiótica semolina semtex
semáforo semántica semántico sen sena senado senador senate senates senator senatorial senators sencilla sencillamente
sencillez sencillo send senda sendas sender sendero senders sending sendoff sends seneca senegal senegalese senegalés
senescal senhor senil senile senility senior seniority seniors senna seno senor senora senorita senoritas sens
sensación sensata sensatamente sensate sensatez sensation sensational sensationalism sensationalist sensationalize
sensationalized sensationalizing sensationally sensations sensato sense sensed senseless senselessly senselessness
senses sensibilidad sensibilities sensibility sensible sensiblemente sensiblera sensiblero sensiblería sensibly
sensing sensitiva sensitive sensitively sensitivities sensitivity sensitivo sensitization sensitized sensor sensorial
sensors sensory sensual sensualidad sensuality sensualmente sensuous sent sentada sentadillas sentado sentar sentence
sentenced sentences sentencia sentenciar sentencing sentenciosa sentencioso sentida sentido sentience sentient
sentiment sentimental sentimentalismo sentimentalist sentimentality sentimentally sentimentalmente sentiments
sentimiento sentina sentinel sentinels sentir sentries sentry sentrys seo seor seoul separable separación
separadamente separador separar separate separated separately separates separating separation separations separatist
separatista separatists separator separators sepelio sepia seppuku sepsis sept septa septal september septentrional
septic septicemia septiembre septuagint septum sepulchral sepulcral sepulcro sepulta sepultar sepultura sepulturero
sequedad sequel sequels sequence sequenced sequencer sequencers sequences sequencing sequential sequentially sequester
sequestered sequestering sequestration sequin sequined sequins sequoia sequía ser sera serafín seraph seraphim seraphs
serb serbal serbia serbian serbians serbs sere serena serenade serenaded serenades serenading serenas serenata
serendipitous serendipity serene serenely serengeti serenidad serenity sereno serf serfdom serfs serge sergeant
sergeants sergei sergeis sergio seria serial serialization serialize serialized serials seriamente serie seriedad
series serif serine serio serious seriously seriousness sermon sermonear sermoneo sermonizing sermons sermón serology
serología serotonin serpent serpentear serpentina serpentine serpents serpiente serra serrada serrado serrallo serrano
serranos serrar serrated serrations serrería serrucho serrín serum serums servant servants serve served server servers
serves servia service serviceable serviced serviceman servicemen services servicial servicing servicio servidor
servidora servidumbre servil servile servilismo servilleta servilletero servilmente serving servings servir servitude
servo servos ses sesame sesenta sesera sesgada sesgado sesgo sesión seso session sessions set seta setback setbacks
setecientas setecientos setenta seth seths setiembre seto seton sets settee setter setters setting settings settle
settled settlement settlements settler settlers settles settling setup setups seudo seudónimo seuss seven sevenfold
sevens seventeen seventeenth seventh seventies seventy sever severa several severamente severance severe severed
severely severest severidad severing severity severn severo severs sevilla seville sew sewage seward sewed sewer
sewerage sewers sewing sewn sews sex sexed sexes sexier sexiest sexiness sexing sexism sexist sexless sexo sext sexta
sextant sextante sextet sexteto sexto sexton sexual sexualidad sexuality sexually sexy seychelles seymour seísmo seña
señal señalada señalado señalamiento señalar señor señora señorial señorita señorito señoría señorío señuelo shabbat
shabbier shabbily shabby shack shacked shacking shackle shackled shackles shackleton shackling shacks shad shade
shaded shades shadier shading shadow shadowed shadowing shadowless shadows shadowy shady shaffer shaft shafted
shaftesbury shafting shafts shag shagged shagging shaggy shags shah shahs shaka shake shakedown shakedowns shaken
shaker shakers shakes shakespeare shakespearean shakespeares shakespearian shakeup shakily shaking shakti shaky shale
shall shallot shallots shallow shallower shallowest shallowly shallows shalom shalt sham shaman shamanic shamanism
shamans shamble shambles shambling shame shamed shameful shamefully shameless shamelessly shamelessness shames shaming
shampoo shampooed shampooing shampoos shamrock shams shamus shan shana shandong shandy shane shanes shang shanghai
shanghaied shank shankar shanks shannon shant shanties shanty shantytown shape shaped shapeless shapely shaper shapes
shaping shapiro shard shards share sharecroppers sharecropping shared shareholder shareholders shareholding shares
shareware shari sharia sharif sharing shark sharking sharks sharkskin sharon sharp sharpe sharpen sharpened sharpener
sharpeners sharpening sharpens sharper sharpest sharpie sharply sharpness sharps sharpshooter sharpshooters
sharpshooting shasta shat shatter shattered shattering shatterproof shatters shaun shauna shave shaved shaven shaver
shavers shaves shaving shavings shaw shawl shawls shawn shawna shawnee shawns shaws shay she shea sheaf shear sheared
shearer shearing shears shearwaters sheath sheathe sheathed sheaths sheaves sheba shebang shed shedding sheds sheen
sheena sheeny sheep sheepdog sheepherder sheepherders sheepish sheepishly sheeps sheepskin sheepskins sheer sheet
sheeted sheeting sheetrock sheets sheffield sheik sheikh sheikhs sheiks sheila sheilas shekel shekels shelby shelbys
sheldon sheldons shelf shell shellac shellacking shelled shelley shellfish shelling shells shelly shellys shelter
sheltered sheltering shelters shelton shelve shelved shelves shelving shenandoah shenanigan shenanigans shenyang
shepard shepherd shepherded shepherdess shepherding shepherds sheppard sher sheraton sherbet sherbrooke sheri sheridan
sheriff sheriffs sherlock sherman sherpa sherri sherrill sherry sherrys sherwin sherwood sheryl shes shetland shew
shia shiatsu shied shield shielded shielding shields shies shift shifted shifter shifters shifting shiftless shifts
shifty shiite shiites shiksa shill shillelagh shilling shillings shillong shills shiloh shim shimmer shimmered
shimmering shimmers shimmery shimmied shimmy shimmying shin shinbone shindig shine shined shiner shiners shines
shingle shingles shinier shiniest shining shinning shinny shins shiny ship shipboard shipbuilders shipbuilding
shipload shiploads shipman shipmate shipmates shipment shipments shipped shipper shippers shipping ships shipshape
shipwreck shipwrecked shipwrecks shipyard shipyards shiraz shire shires shirk shirked shirkers shirking shirks shirley
shirleys shirt shirtless shirts shirtsleeves shirttail shirttails shit shitfaced shithead shitheads shitload shits
shitted shittier shittiest shitting shitty shiv shiva shivas shiver shivered shivering shivers shmuck shoal shoals
shock shocked shocker shocking shockingly shocks shockwave shod shoddy shoe shoebox shoehorn shoeing shoelace
shoelaces shoeless shoemaker shoemakers shoes shoeshine shoestring shogun shogunate shoguns shone shoo shooed shooing
shook shoot shooter shooters shooting shootings shootout shootouts shoots shop shopkeeper shopkeepers shoplift
shoplifted shoplifter shoplifters shoplifting shoppe shopped shopper shoppers shopping shoppings shops shopworn shore
shored shoreline shorelines shores shoring shorn short shortage shortages shortbread shortcake shortchange
shortchanged shortchanging shortcoming shortcomings shortcut shortcuts shorted shorten shortened shortening shortens
shorter shortest shortfall shortfalls shorthand shorthanded shortie shorties shorting shortlist shortlisted shortly
shortness shorts shortsighted shortstop shortwave shorty shortys shoshone shostakovich shot shotgun shotgunned
shotgunning shotguns shots should shoulder shouldered shouldering shoulders shouldnt shouldst shouldve shout shouted
shouting shouts shove shoved shovel shoveled shovelful shoveling shovelled shovelling shovels shoves shoving show
showbiz showboat showboating showcase showcased showcases showcasing showdown showdowns showed shower showered
showering showers showgirl showgirls showing showings showman showmanship shown showoff showpiece showplace showroom
showrooms shows showstopper showtime showy shrank shrapnel shred shredded shredder shredders shredding shreds shrek
shreveport shrew shrewd shrewdest shrewdly shrewdness shrewish shrews shrewsbury shriek shrieked shriekers shrieking
shrieks shrift shrike shrill shrimp shrimpers shrimping shrimps shrine shrines shrink shrinkage shrinking shrinks
shrivel shriveled shriveling shrivelled shrivels shropshire shroud shrouded shrouding shrouds shrub shrubberies
shrubbery shrubs shrug shrugged shrugging shrugs shrunk shrunken shtick shuck shucked shucking shucks shudder
shuddered shuddering shudders shuffle shuffleboard shuffled shuffles shuffling shul shun shunned shunning shuns shunt
shunted shunting shush shushed shushes shushing shut shutdown shutdowns shuteye shutoff shutout shuts shutter
shuttered shuttering shutters shutting shuttle shuttlecock shuttled shuttles shuttling shy shyer shyest shying shylock
shyly shyness shyster shysters si siam siamesa siamese siamés sian sibarita sibelius siberia siberian siberiana
siberiano sibilante sibling siblings sibyl sic sicario sicced siccing sichuan sicilia sicilian siciliana siciliano
sicilians sicily sick sickbay sickbed sicked sicken sickened sickening sickeningly sickens sicker sickest sickle
sickles sickly sickness sicknesses sicko sickos siclo sicología sicológica sicológico sicosis sicólogo sicópata sid
side sidearm sidearms sidebar sideboard sideburns sidecar sidecars sided sidekick sidekicks sideline sidelined
sidelines sidelining sidelong sideman sideral siderúrgica sides sidesaddle sideshow sideshows sidestep sidestepped
sidestepping sideswiped sidetrack sidetracked sidewalk sidewalks sideways sidewinder siding sidings sidle sidney sidra
sids siega siege sieges siegfried siembra siemens siempre sien siena sienna sierra sierva siervo siesta siestas sieve
sifilítica sifilítico sift sifted sifting sifts sifón sig sigh sighed sighing sighs sight sighted sighting sightings
sightless sights sightseeing sightseers sigil sigilo sigilosa sigilosamente sigiloso sigla siglo sigma sigmoid sigmund
sign signage signal signaled signaling signalled signalling signalman signals signatories signatory signatura
signature signatures signboard signed signer signers signet significación significado significance significant
significante significantly significar significativa significativamente significativo signified signifies signify
signifying signing signings signo signor signora signore signori signorina signpost signposts signs sigrid sigua
siguiente sikh sikhs sikkim sil silage silas silba silbador silbar silbato silbido silbo silence silenced silencer
silencers silences silenciar silencing silencio silenciosa silenciosamente silencioso silent silente silently silesian
silhouette silhouetted silhouettes silica silicate silicates silicato silicio silicon silicone silicosis silk silken
silks silkworm silkworms silky sill silla sillier silliest silliness sills silly sillín sillón silo silogismo silos
silt silted silueta silurian silurians siluro silva silvano silver silvered silverfish silvers silversmith silverware
silvery silvestre silvia sima simba simbionte simbiosis simbiótica simbiótico simbolismo simbolizar simbólica
simbólicamente simbólico simeon simetría simia simian simiente similar similarities similarity similarly simile
similes similitud simio simmer simmered simmering simmers simmons simon simone simones simonía simp simpatico
simpatizante simpatizar simpatía simper simpering simple simplemente simpleminded simpler simplest simpleton
simpletons simplex simpleza simplicidad simplicity simplificación simplificar simplification simplified simplifies
simplify simplifying simplista simplistic simplona simply simplón simpson simpsons simpática simpático sims simulación
simulacra simulacro simulacrum simulador simular simulate simulated simulates simulating simulation simulations
simulator simulators simulcast simultaneous simultaneously simultánea simultáneamente simultáneo simétrica
simétricamente simétrico simón sin sinagoga sinai sinatra sinbad since sincera sinceramente sincere sincerely
sincerest sinceridad sincerity sincero sinclair sincopado sincronismo sincronizar sincrónica sind sindicado sindical
sindicalismo sindicalista sindicato sine sinergia sinestesia sinew sinews sinewy sinfonía sinful sinfully sinfín
sinfónica sinfónico sing singapore singaporean singar singe singed singeing singer singers singh singhs singing
singings single singled singleness singles singlet singleton singling singly sings singsong singular singularidad
singularities singularity singularly singularmente sinh siniestra siniestro sinister sink sinker sinkhole sinkholes
sinking sinks sinless sinned sinner sinners sinning sinnúmero sino sinopsis sinovial sinrazón sins sinsonte sintaxis
sintetizador sintetizar sintomática sintomático sintonización sintonizador sintonizar sintonía sintética sintético
sinuosa sinuoso sinuous sinus sinuses sinusitis sinusoidal sinvergüenza sinónimo sion sionismo sionista sioux sip
siphon siphoned siphoning siphons sipped sipping sips siquiatría siquiera sir sire sired siree siren sirena sirens
siria siring sirio sirius sirloin siro siroco sirree sirs sirvienta sirviente sis siseo siskins sisley sismo
sismología sismógrafo siss sissies sissy sistema sistemática sistemáticamente sistemático sister sisterhood sisterly
sisters sistine sistólica sistólico sisyphus sit sita sitar sitcom sitcoms site sited sitemap sitemaps sites sitiada
sitiado sitiar siting sitio sitios sitka sito sits sitter sitters sitting sittings situación situada situado situar
situate situated situation situational situations siva six sixes sixpence sixpenny sixs sixteen sixteenth sixth
sixties sixtieth sixty sizable size sizeable sized sizes sizing sizzle sizzled sizzles sizzling ska skate skateboard
skateboarder skateboarders skateboarding skateboards skated skater skaters skates skating skatings skedaddle
skedaddled skeet skeeter skein skeletal skeleton skeletons skelton skeptic skeptical skepticism skeptics sketch
sketchbook sketchbooks sketched sketches sketching sketchy skew skewed skewer skewered skewering skewers skewing skews
ski skid skidded skidding skids skied skier skiers skies skiff skiffle skiffs skiing skilful skilfully skill skilled
skillet skillets skillful skillfully skilling skills skim skimmed skimmer skimmers skimming skimp skimped skimping
skimpy skims skin skincare skinflint skinful skinhead skinheads skink skinless skinned skinner skinners skinnier
skinniest skinning skinny skins skint skintight skip skipjack skipped skipper skippers skipping skippy skips skirmish
skirmishers skirmishes skirt skirted skirting skirts skis skit skits skitter skittering skitters skittish skittles
skive skiving skivvies skivvy skopje skosh skua skuas skulk skulking skulks skull skullcap skullduggery skulls skunk
skunked skunks sky skycap skydive skydiver skydivers skydiving skye skylark skylarks skylight skylights skyline skype
skyrocket skyrocketed skyrocketing skyrockets skys skyscraper skyscrapers skyward skyway skywriting slab slabs slack
slacked slacken slackened slacker slackers slacking slacks slackware slag slagging slags slain slake slalom slam
slammed slammer slamming slams slander slandered slandering slanderous slanders slang slanging slant slanted slanting
slants slap slapdash slapped slapper slapping slaps slapstick slash slashdot slashed slasher slashers slashes slashing
slat slate slated slater slaters slates slather slathered slathering slats slattern slaughter slaughtered
slaughterhouse slaughterhouses slaughtering slaughters slave slaved slaver slavering slavers slavery slaverys slaves
slavic slaving slavish slavishly slaw slay slayed slayer slayers slaying slayings slays sleaze sleazebag sleazeball
sleaziest sleazy sled sledding sledge sledgehammer sledges sledging sleds sleek sleep sleeper sleepers sleepiness
sleeping sleepless sleeplessness sleepover sleepovers sleeps sleepwalk sleepwalked sleepwalker sleepwalkers
sleepwalking sleepwalks sleepwear sleepy sleepyhead sleet sleeve sleeved sleeveless sleeves sleigh sleighing sleight
slender slept sleuth sleuthing sleuths slew slewing slice sliced slicer slices slicing slick slicked slicker slickers
slickest slicks slid slide slider sliders slides slideshow slideshows sliding slight slighted slighter slightest
slightly slights sligo slim slime slimline slimmed slimmer slimmest slimming slimy sling slinger slingers slinging
slings slingshot slingshots slink slinked slinking slinks slinky slip slipcovers slipknot slippage slipped slipper
slippers slippery slipping slips slipshod slipstream slipup slit slither slithered slithering slithers slits slitting
sliver slivers sloan sloane sloanes slob slobber slobbered slobbering slobbery slobs slocum sloe slog slogan slogans
slogged slogging sloop sloops slop slope sloped slopes sloping slopped sloppier sloppiest sloppily sloppiness slopping
sloppy slops slosh sloshed sloshes sloshing slot sloth slothful sloths slots slotted slotting slouch slouched slouches
slouching slough sloughed sloughing slovak slovakia slovakian slovenia slovenian slovenly slow slowdown slowed slower
slowest slowing slowly slowness slowpokes slows sludge slug slugged slugger slugging sluggish slugs sluice sluices
sluicing slum slumber slumbered slumbering slumbers slumlord slumming slummy slump slumped slumping slumps slums slung
slunk slur slurp slurped slurpee slurping slurps slurred slurring slurry slurs slush slushy slut sluts sluttier
sluttiest sluttish slutty sly slyly smack smacked smackers smacking smacks small smaller smallest smallish smallness
smallpox smalls smalltalk smalltime smarmy smart smarted smarten smartened smarter smartest smarties smarting smartly
smartness smartphone smartphones smarts smarty smash smashed smashes smashing smattering smear smeared smearing smears
smell smelled smelliest smelling smells smelly smelt smelted smelter smelters smelting smh smidge smidgen smile smiled
smiles smiley smileys smiling smilingly smirk smirked smirking smirks smite smith smithereens smiths smithsonian
smithy smithys smiting smitten smock smocks smog smoggy smoke smoked smokehouse smokeless smoker smokers smokes
smokescreen smokestack smokestacks smokey smoking smokings smoky smolder smoldering smooch smooches smooching smoochy
smooth smoothed smoother smoothes smoothest smoothie smoothies smoothing smoothly smoothness smooths smoothy smote
smother smothered smothering smothers smoulder smouldering smudge smudged smudges smudging smudgy smug smuggle
smuggled smuggler smugglers smuggles smuggling smugly smugness smurf smut smutty smyrna snack snacked snacking snacks
snaffle snafu snag snagged snagging snags snail snails snake snakebite snaked snakelike snakes snakeskin snaking snaky
snap snapchat snapdragons snapped snapper snappers snapping snappy snaps snapshot snapshots snare snared snares
snaring snark snarl snarled snarling snarls snarly snatch snatched snatcher snatchers snatches snatching snazzy sneak
sneaked sneaker sneakers sneakier sneakily sneaking sneaks sneaky sneer sneered sneering sneers sneeze sneezed sneezes
sneezing snell snicker snickering snickers snide snidely snider sniff sniffed sniffer sniffers sniffing sniffle
sniffles sniffling sniffs sniffy snifter snigger sniggering sniggers snip snipe sniped sniper snipers snipes sniping
snipped snippet snippets snipping snippy snips snit snitch snitched snitches snitching snivel sniveling snivelling
snob snobbery snobbish snobby snobs snog snogged snogging snook snooker snookered snoop snooped snooper snooping
snoops snoopy snoot snootful snooty snooze snoozing snore snored snores snoring snorkel snorkeling snorkelling snort
snorted snorting snorts snot snots snotty snout snouts snow snowball snowballed snowballing snowballs snowbird
snowboard snowboarder snowboarders snowboarding snowboards snowbound snowdon snowdrift snowdrifts snowed snowfall
snowfalls snowflake snowflakes snowing snowman snowmans snowmen snowmobile snowmobiles snowmobiling snowplow snowplows
snows snowshoe snowshoeing snowshoes snowstorm snowstorms snowy snub snubbed snubbing snubs snuck snuff snuffed
snuffing snuffles snuffling snuffs snug snuggle snuggled snuggles snuggling snugly snyder so soak soaked soaking soaks
soap soapbox soaped soaping soaps soapy soar soared soaring soars sob soba sobaco sobado sobar sobbed sobbing sober
soberana soberanamente soberano soberanía soberbia soberbio sobered sobering soberly sobers sobornable sobornada
sobornado sobornar soborno sobra sobrada sobradamente sobrado sobrante sobrar sobre sobrealimentación sobrecarga
sobrecargar sobrecargo sobrecogedor sobregiro sobrehumana sobrehumano sobrellevar sobremanera sobremesa sobrenatural
sobrenaturalmente sobrenombre sobreponer sobreprecio sobrepuesto sobrero sobresaliente sobresalir sobresaltar
sobresalto sobreseimiento sobresueldo sobretodo sobreviviente sobrevivir sobria sobriedad sobriety sobrina sobrino
sobrio sobs sobón soc socava socavar socavón soccer soccers socia sociabilidad sociable social socialism socialismo
socialist socialista socialistic socialists socialite socialites socialización socializar socialization socialize
socialized socializes socializing socially socials sociedad societal societies society societys socio socioeconomic
sociological sociologically sociologist sociologists sociology sociología sociológica sociológico sociopath
sociopathic sociopaths sociólogo sock socked socket sockets sockeye socking socks socorrer socorro socrates socratic
socrático sod soda sodas sodden sodding sodio sodium sodom sodomita sodomite sodomites sodomize sodomized sodomizing
sodomy sodomía sods soever soez sofa sofas sofia sofias sofisma sofisticación sofocación sofocante sofocar sofoco
sofrito soft softball softcover soften softened softener softening softens softer softest softhearted softie softies
softly softness software softwares softwood softy sofá soga soggy soho soil soiled soiling soils soja sojourn
sojourner sol sola solace solamente solano solapa solapada solapado solapamiento solar solariega solarium solaz sold
soldada soldado soldador soldadura soldar solder soldered soldering solders soldier soldiered soldiering soldierly
soldiers soldiery sole soledad solely solemn solemne solemnemente solemnidad solemnity solemnize solemnly solenoid
solenoide solent solera soles solfeo solicit solicitación solicitante solicitar solicitation solicitations solicited
soliciting solicitor solicitors solicitous solicits solicitud solicitude solid solidaria solidaridad solidario
solidarity solider solidez solidificar solidified solidifies solidify solidifying solidity solidly solids solihull
soliloquio soliloquy solio solis solista solitaire solitaria solitario solitary solitude sollozar sollozo solo soloist
soloists solomillo solomon solon solos sols solstice solsticio soltar soltera soltero solterona soltería solterón
soltura solubility soluble solucionar solución solute solution solutions solvable solve solved solvencia solvency
solvent solventar solvente solvents solver solvers solves solving solícita solícito som soma somali somalia somalian
somaliland somatic somber sombra sombre sombrerera sombrerero sombrerería sombrero sombreros sombrilla sombría sombrío
some somebodies somebody somebodys someday somehow someone someones someplace somersault somersaulting somersaults
somerset someter something somethings sometime sometimes sometimiento someway somewhat somewhere somme sommelier
somnambulist somnolencia somnífero somo somático son sonada sonado sonajero sonambulismo sonante sonar sonars sonata
sonatas sonda sondear sondeo sondheim sondra sone soneto song songbird songbirds songbook songbooks songs songstress
songwriter songwriters songwriting sonia sonias sonic sonically sonics sonido sonja sonnet sonnets sonny sonnys
sonofabitch sonogram sonora sonoridad sonoro sonorous sonreir sonriente sonrisa sonrojar sonrojo sons sonsacar sony
sonya sonámbula sonámbulo soon sooner soonest soot sooth soothe soothed soothes soothing soothsayer soothsayers sooty
sop sopa sopapo sopera sopesar sopetón sophia sophie sophies sophisticate sophisticated sophistication sophistry
sophocles sophomore sophomores sophomoric soplada soplado soplador soplar soplete soplido soplo soplona soplón
soponcio sopor soporific soportable soportar soporte soporífero sopping soppy soprano sopranos sor sora sorber sorbet
sorbete sorbo sorcerer sorcerers sorceress sorcery sorda sordera sordid sordidez sordina sordo sordomuda sordomudo
sore sorely soreness sorer sores sorghum sorgo soro sororities sorority sororitys sorprendente sorprender sorpresa
sorrel sorrento sorrier sorriest sorrow sorrowful sorrowing sorrows sorry sort sorta sortear sorted sorteo sorter
sortie sorties sortija sortilegio sorting sorts sos sosa sosegada sosegado sosiego soslayo soso sospecha sospechar
sospechosa sospechosamente sospechoso sostener sostenida sostenido sostenimiento sostén sot sota sotana sotavento soto
sotos sou sought souk soul soulful soulless soulmate soulmates souls sound soundboard sounded sounder soundest
sounding soundings soundless soundlessly soundly soundness soundproof soundproofed soundproofing sounds soundstage
soundtrack soundtracks soup souped soups soupy sour source sourced sourceforge sources sourcing sourdough soured
sourest sourpuss sours sous sousa souse soused souter south southampton southbound southeast southeastern southerly
southern southerner southerners southernmost southland southlands southpaw southpaws southport southward southwards
southwark southwest southwestern souvenir souvenirs sovereign sovereigns sovereignty soviet soviets soviética
soviético sow sowed sowers sowing sown sows sox soy soya soybean soybeans soyuz sozzled soñador soñadora soñar
soñolienta soñoliento spa space spacecraft spacecrafts spaced spaceflight spaceman spacemen spaceport spacer spacers
spaces spaceship spaceships spacesuit spacesuits spacewalk spacey spacial spacing spacious spackle spacy spade spades
spaetzle spaghetti spaghettis spain spake spam spammed spammer spammers spamming spams span spandex spangle spangled
spangles spangly spaniard spaniards spaniel spanish spank spanked spanking spankings spanks spanned spanner spanning
spans spar spare spared spareribs spares sparing sparingly spark sparked sparking sparkle sparkled sparkler sparklers
sparkles sparkling sparkly sparks sparky sparling sparred sparring sparrow sparrowhawk sparrows spars sparse sparsely
sparta spartacus spartan spartans spas spasm spasmodic spasms spastic spat spate spatial spatially spats spatter
spattered spattering spatters spatula spatulas spawn spawned spawning spawns spay spayed spaying speak speakeasies
speakeasy speaker speakerphone speakers speaking speaks spear speared spearfish spearfishing spearhead spearheaded
spearheading spearheads spearing spearmint spears spec special specialisation specialise specialised specialises
specialising specialist specialists specialities speciality specialization specializations specialize specialized
specializes specializing specially specialness specials specialties specialty specialtys speciation specie species
specific specifically specification specifications specificity specifics specified specifier specifies specify
specifying specimen specimens specious speck speckled speckles specks specs spectacle spectacled spectacles
spectacular spectacularly spectator spectators specter specters spectra spectral spectre spectrograph spectrographic
spectrometer spectrometers spectrometry spectroscope spectroscopic spectroscopy spectrum speculate speculated
speculates speculating speculation speculations speculative speculator speculators speculum sped speech speeches
speechless speechwriter speed speedball speedboat speedboats speeded speeder speeders speedier speediest speedily
speeding speedometer speedometers speeds speedster speedsters speedup speedway speedy speer spell spellbinding
spellbound spelled speller spellers spelling spellings spells spelt spelunking spence spencer spend spender spenders
spending spends spendthrift spenser spent sperm spermatozoa spermicidal spermicide sperms sperry spew spewed spewing
spews sphenoid sphere spheres spherical sphincter sphinx spic spice spiced spicer spices spicier spiciness spicing
spick spics spicy spider spiders spiderweb spidery spied spiel spielberg spies spiff spiffed spiffing spiffy spigot
spike spiked spikes spiking spiky spill spillage spilled spilling spillover spills spillway spilt spin spinach spinal
spindle spindles spindly spine spineless spines spinnaker spinner spinners spinning spinous spins spinster spinsters
spiny spiral spiraled spiraling spiralled spiralling spirals spire spires spirit spirited spiriting spiritless spirits
spiritual spiritualism spiritualist spiritualists spirituality spiritually spiro spirochetes spit spitball spitballs
spite spiteful spitfire spitfires spiting spits spitted spitting spittle spittoon spittoons spitz splash splashdown
splashed splashes splashing splashy splat splatter splattered splattering splatters splay splayed spleen spleens
splendid splendidly splendiferous splendor splendors splendour splenectomy splenic splice spliced splices splicing
spliff spliffs spline splint splinter splintered splintering splinters splints split splits splitter splitters
splitting splotch splotches splotchy splurge splurged splurging spluttering splutters spock spode spoil spoiled
spoiler spoilers spoiling spoils spoilt spokane spoke spoken spokes spokesman spokesmen spokesperson spokeswoman
sponge sponged sponges sponging spongy sponsor sponsored sponsoring sponsors sponsorship sponsorships spontaneity
spontaneous spontaneously spoof spoofed spoofing spook spooked spookiest spooking spooks spooky spool spooling spools
spoon spooned spoonful spoonfuls spooning spoons spoor sporadic sporadically spore spores sport sported sporting
sportive sports sportscaster sportsman sportsmanlike sportsmanship sportsmen sportswear sportswriter sporty spot
spotless spotlight spotlights spots spotted spotter spotters spotting spotty spousal spouse spouses spout spouted
spouting spouts sprain sprained sprains sprang sprat sprawl sprawled sprawling spray sprayed sprayer sprayers spraying
sprays spread spreader spreaders spreading spreads spreadsheet spreadsheets spree sprees sprig sprightly sprigs spring
springboard springbok springer springfield springfields springing springs springsteen springtime springy sprinkle
sprinkled sprinkler sprinklers sprinkles sprinkling sprint sprinted sprinter sprinters sprinting sprints sprit sprite
sprites spritz spritzer spritzers spritzing sprocket sprockets sprout sprouted sprouting sprouts spruce spruced
sprucing sprung spry spud spuds spun spunk spunky spur spurious spurn spurned spurning spurns spurred spurring spurs
spurt spurted spurting spurts sputnik sputter sputtered sputtering sputters sputum spy spyglass spying spymaster spys
spyware squab squabble squabbled squabbles squabbling squad squadron squadrons squads squalid squall squalling squalls
squalor squamosal squamous squander squandered squandering squanders square squared squarely squares squaring squash
squashed squashes squashing squashy squat squats squatted squatter squatters squatting squaw squawk squawked squawking
squawks squaws squeak squeaked squeaker squeaking squeaks squeaky squeal squealed squealer squealers squealing squeals
squeamish squeegee squeeze squeezed squeezer squeezes squeezing squelch squelches squelching squib squibb squibs squid
squidgy squids squiffy squiggle squiggles squiggly squint squinted squinting squints squinty squire squired squires
squiring squirm squirmed squirming squirms squirmy squirrel squirreled squirreling squirrels squirt squirted squirting
squirts squish squished squishes squishing squishy sr sri srinagar st sta stab stabbed stabbing stabbings
stabilisation stability stabilization stabilize stabilized stabilizer stabilizers stabilizes stabilizing stable
stabled stables stabling stabs staccato stacey stacie stack stacked stacker stacking stacks stacy stacys stadium
stadiums staff staffed staffer staffers staffing stafford staffordshire staffs stag stage stagecoach stagecoaches
stagecraft staged stagehand stagehands stages stagger staggered staggering staggeringly staggers staging stagnant
stagnate stagnated stagnating stagnation stags staid stain stained staining stainless stains stair staircase
staircases stairs stairway stairways stairwell stairwells stake staked stakeholder stakeholders stakeout stakeouts
stakes staking stalactite stalactites stalag stalagmites stale stalemate stalin stalingrad stalinist stalins stalk
stalked stalker stalkers stalking stalks stall stalled stalling stallion stallions stallone stalls stalwart stamen
stamens stamford stamina stammer stammered stammering stammers stamp stamped stampede stampeded stampedes stampeding
stamping stamps stan stance stances stanchion stand standalone standard standardisation standardised standardization
standardize standardized standardizing standards standby standing standings standish standoff standoffish standout
standpipe standpoint stands standstill standup stanford stang stanhope stank stanley stans stanton stanza stanzas
staph staphylococcus staple stapled stapler staplers staples stapling star starboard starbucks starburst starch
starched starchy stardom stardust stare stared stares starfish stargazer stargazers stargazing staring stark starkey
starkly starless starlet starlets starlight starling starlings starlit starr starred starring starry stars starstruck
start started starter starters starting startle startled startles startling startlingly starts startup startups
starvation starve starved starves starving stash stashed stashes stashing stasis stat state stated statehood
statehouse stateless stately statement statements staten stateroom staterooms states stateside statesman statesmanship
statesmen statewide static statically staticky statics stating station stationary stationed stationery stationing
stationmaster stations statistic statistical statistically statistician statisticians statistics stator stats statu
statuary statue statues statuesque statuette statuettes stature status statuses statute statutes statutory staunch
staunchest staunchly stavanger stave staved staves staving stay stayed staying stays ste stead steadfast steadfastly
steadied steadier steadies steadiest steadily steadiness steady steadying steak steakhouse steaks steal stealer
stealing steals stealth stealthily stealthy steam steamboat steamboats steamed steamer steamers steaming steamroll
steamrolled steamroller steamrolling steams steamship steamships steamy steed steeds steel steele steeled steelhead
steeling steels steelworkers steelworks steely steen steep steeped steeper steepest steeple steeplechase steeples
steeply steer steerage steered steering steerings steers stefan stefanie stefans stegosaurus stein steinbeck steiner
steins stele steles stella stellar stellate stem stemmed stemming stems stemware stench stencil stenciled stencils
steno stenographer stenography stenosis stent step stepbrother stepchild stepchildren stepdaughter stepdaughters
stepfather stepfathers stephan stephanie stephanies stephen stephens stephenson stepladder stepmother stepmothers
steppe stepped stepper steppes stepping steps stepsister stepsisters stepson stepsons stepwise stereo stereophonic
stereos stereoscopic stereotype stereotyped stereotypes stereotypical stereotypically stereotyping sterile sterility
sterilization sterilize sterilized sterilizing sterling stern sterner sternest sternly sterno sternum steroid steroids
stet stethoscope stethoscopes stetson steuben steve stevedore stevedores steven stevenage stevens stevenson steves
stevie stevies stew steward stewardess stewardesses stewards stewardship stewart stewed stewing stews stick sticker
stickers stickier sticking stickler sticklers stickpin sticks stickup sticky stiff stiffed stiffen stiffened
stiffening stiffens stiffer stiffest stiffing stiffly stiffness stiffs stifle stifled stifles stifling stigma stigmas
stigmata stigmatize stigmatized stile stiles stiletto stilettos still stillborn stilled stiller stilling stillness
stills stilt stilted stilts stimulant stimulants stimulate stimulated stimulates stimulating stimulation stimulator
stimuli stimulus stine sting stinger stingers stinging stingray stingrays stings stingy stink stinker stinkers
stinkiest stinking stinko stinks stinky stint stints stipend stipends stipple stippling stipulate stipulated
stipulates stipulating stipulation stipulations stir stirling stirred stirring stirrings stirrup stirrups stirs stitch
stitched stitchers stitches stitching stoat stochastic stock stockade stockbroker stockbrokers stocked stockholder
stockholders stockholm stocking stockinged stockings stockists stockman stockmen stockpile stockpiled stockpiles
stockpiling stockport stockroom stocks stockton stocky stockyard stockyards stodgy stogie stoic stoically stoicism
stoke stoked stoker stokers stokes stoking stole stolen stoles stomach stomachache stomachaches stomachs stomp stomped
stomping stomps stone stonecutter stonecutters stoned stonehenge stonemason stoner stones stonewall stonewalled
stonewalling stoneware stonework stoney stoning stony stood stooge stooges stool stools stoop stooped stooping stoops
stop stopgap stoplight stoplights stopover stoppage stopped stopper stoppers stopping stops stopwatch stor storage
store stored storefront storefronts storehouse storehouses storekeeper storekeepers storeroom storerooms stores storey
storeys storied stories storing stork storks storm stormed storming storms stormtroopers stormy story storyboard
storyboards storybook storybooks storyline storys storyteller storytellers storytelling stoup stout stouter stove
stovepipe stover stoves stow stowaway stowaways stowe stowed stowing stows straddle straddled straddles straddling
strafe strafed strafing straggler stragglers straggling straggly straight straightaway straighten straightened
straightener straighteners straightening straightens straighter straightest straightforward straightjacket straightly
straights strain strained strainer straining strains strait straitened straitjacket straits strand stranded stranding
strands strange strangely strangeness stranger strangers strangest strangle strangled stranglehold strangler strangles
strangling strangulated strangulation strap strapless strapped strapping straps strasbourg strata stratagem stratagems
strategic strategical strategically strategies strategist strategists strategy strategys strathclyde stratification
stratified stratigraphic stratigraphy stratosphere stratospheric stratum stratus straus strauss stravinsky straw
strawberries strawberry straws stray strayed straying strays streak streaked streaking streaks streaky stream streamed
streamer streamers streaming streamline streamlined streamlines streamlining streams street streetcar streetcars
streetlamp streetlight streetlights streets streetwalker streetwalkers streetwise streisand strength strengthen
strengthened strengthening strengthens strengths strenuous strenuously strep streptococcus stress stressed stresses
stressful stressing stressor stretch stretched stretcher stretchers stretches stretching stretchy strew strewed strewn
stria striae striated striation striations stricken strickland strict stricter strictest strictly strictures stride
strident strider strides striding strife strike strikeout strikeouts striker strikers strikes striking strikingly
string stringed stringent stringer stringers stringing strings stringy strip stripe striped striper stripers stripes
stripey striping stripped stripper strippers stripping strips striptease stripy strive strived striven strives
striving strobe strobes strode stroganoff stroke stroked strokes stroking stroll strolled stroller strollers strolling
strolls stromatolites strong strongbox strongboxes stronger strongest stronghold strongholds strongly strongman
strontium strop stroppy stroud strove struck structural structurally structure structured structures structuring
strudel strudels struggle struggled struggles struggling strum strummed strumming strumpet strumpets strums strung
strut struts strutted strutting strychnine stu stuart stuarts stub stubbed stubbing stubble stubborn stubbornly
stubbornness stubby stubs stucco stuck stud studded studding studebaker student students studied studies studio
studios studious studiously studs study studying studys stuff stuffed stuffing stuffs stuffy stumble stumbled stumbles
stumbling stump stumped stumping stumps stumpy stun stung stunk stunned stunner stunners stunning stunningly stuns
stunt stunted stunting stuntman stuntmen stunts stupa stupefied stupefy stupefying stupendous stupendously stupid
stupider stupidest stupidities stupidity stupidly stupids stupor sturdier sturdiest sturdy sturgeon stus stutter
stuttered stutterer stuttering stutters stuttgart stuyvesant sty stygian style styled styles styli styling stylish
stylishly stylist stylistic stylists stylized stylus stymie stymied styrene styrofoam styx su suarez suave suavemente
suavidad suavizar sub subalterna subalterno subarrendar subarriendo subaru subasta subastar subatomic subbasement
subbed subbing subcategories subcategory subcellular subchapter subclass subclasses subclavia subclavian subcomisión
subcommittee subcommittees subconsciente subconscious subconsciously subcontinent subcontract subcontracted
subcontracting subcontractor subcontractors subcontracts subculture subcutaneous subcutánea subcutáneo subdirector
subdirectora subdirectories subdirectory subdivide subdivided subdivision subdivisions subdivisión subduction subdue
subdued subdues subduing subdural subfamily subfreezing subgroup subgroups subheading subhuman subhumans subida subido
subinspector subir subj subject subjected subjecting subjection subjective subjectively subjectivity subjects subjefe
subjetiva subjetivo subjugate subjugated subjugating subjugation subjunctive subjuntivo sublease sublet sublets
subletting sublevación sublimación sublimar sublimate sublimated sublimating sublimation sublime sublimely subliminal
subliminally sublingual submarina submarine submariner submariners submarines submarino submerge submerged submerges
submerging submersible submersibles submersion submission submissions submissive submissiveness submit submits
submittal submitted submitter submitters submitting submolecular subnormal suboficial suborbital subordinación
subordinada subordinado subordinate subordinated subordinates subordination suborn suborned suborning subpar
subparagraph subplot subpoena subpoenaed subpoenaing subpoenas subprefecto subprime subrayada subrayado subrayar
subrepticiamente subroutine subroutines subs subsanar subscribe subscribed subscriber subscribers subscribes
subscribing subscripción subscript subscription subscriptions subscripts subsecretaria subsecretario subsection
subsections subsecuente subsequent subsequently subservience subservient subset subsets subside subsided subsidence
subsides subsidiaria subsidiaries subsidiary subsidies subsiding subsidio subsidised subsidize subsidized subsidizes
subsidizing subsidy subsiguiente subsist subsistence subsistencia subsisting subsistir subsoil subsonic subspace
subspecies substance substances substancia substancial substancialmente substandard substantial substantially
substantiate substantiated substantiates substantiating substantiation substantive substation substations substituir
substituta substitute substituted substitutes substituting substitution substitutions substituto substrate substrates
substructure subsuelo subsumed subsurface subsystem subsystems subteniente subterfuge subterfuges subterfugio
subterranean subterránea subterráneo subtext subtextual subtitle subtitled subtitles subtitling subtle subtler
subtlest subtleties subtlety subtly subtotal subtract subtracted subtracting subtraction subtropical subtype subtypes
subtítulo subunit subunits suburb suburban suburbana suburbanites suburbano suburbia suburbio suburbs subvencionar
subvención subversion subversiva subversive subversives subversivo subversión subvert subverted subverting subvertir
subway subways subyacente subyugación subyugar subzero succeed succeeded succeeding succeeds success successes
successful successfully succession successive successively successor successors succinct succinctly succión succor
succotash succubus succulent succumb succumbed succumbing succumbs suceder sucedido sucedáneo sucesivamente sucesivo
sucesión suceso sucesor sucesora sucesoria such suchlike sucia suciamente suciedad sucinta sucinto sucio suck sucked
sucker suckered suckering suckers sucking suckle suckled suckles suckling sucks sucre sucrose suction suctioned
suctioning suctions suculenta suculento sucumbir sucursal sud sudadera sudafricana sudafricano sudamericana
sudamericano sudan sudanesa sudanese sudanés sudar sudario sudbury sudden suddenly suddenness sudeste sudoeste sudoku
sudor sudorosa sudoroso suds sudsy sue sueca sueco sued suede suegra suegro suela sueldo suelo suelta suelto sueno
suero suerte sues suet suez sueño suffer sufferance suffered sufferer sufferers suffering sufferings suffers suffice
sufficed suffices sufficiency sufficient sufficiently suffix suffixes suffocate suffocated suffocates suffocating
suffocation suffolk suffrage suffragette suffragettes suffused sufi suficiencia suficiente suficientemente sufra
sufragar sufragio sufragista sufrida sufrido sufriente sufrimiento sufrir sugar sugarcane sugarcoat sugarcoated
sugarcoating sugared sugarless sugarplum sugarplums sugars sugary sugerencia sugerente sugerir sugestionable sugestiva
sugestivo sugestión suggest suggested suggestible suggesting suggestion suggestions suggestive suggestively suggests
sui suicida suicidal suicidally suicidarse suicide suicides suicidio suing suisse suit suitability suitable suitably
suitcase suitcases suite suited suites suiting suitor suitors suits suiza suizo sujeción sujeta sujetador
sujetapapeles sujetar sujeto sukiyaki sulawesi sulfa sulfate sulfato sulfide sulfite sulfur sulfuric sulfuro sulfurous
sulfúrico sulk sulked sulking sulks sulky sulla sullen sullied sullies sullivan sullivans sully sullying sulphate
sulphur sulphurous sultan sultana sultans sultry sultán sulu sum suma sumamente sumando sumar sumaria sumarial
sumariamente sumario sumatra sumergible sumergir sumerian sumerians sumersión sumidero sumiller suministrador
suministrar suministro sumir sumisa sumisión sumiso summa summaries summarily summarise summarised summarises
summarize summarized summarizes summarizing summary summat summation summations summative summed summer summerhouse
summering summers summertime summery summing summit summits summon summoned summoning summons summonses sumner sumo
sump sumptuous sums sumter sun sunbaked sunbathe sunbathing sunbeam sunbeams sunbed sunbelt sunblock sunburn sunburned
sunburnt sunburst sundae sundaes sunday sundays sunder sundered sunderland sundial sundown sundries sundry sunfish
sunflower sunflowers sung sunglass sunglasses sunk sunken sunless sunlight sunlights sunlit sunni sunnier sunniest
sunning sunnis sunny sunnyvale sunrise sunrises sunroof sunroom suns sunscreen sunset sunsets sunshine sunshines
sunshiny sunspot sunspots sunstone sunstones sunstroke suntan suntanned suntuosa suntuosidad suntuoso sunup suomi sup
super superación superannuation superar superb superbly superbowl supercalifragilisticexpialidocious supercharge
supercharged supercharger superchería supercilious superclass supercollider supercomputer supercomputers
superconducting superconductive superconductivity superconductor superconductors supercontinent supercool supercooled
superego superfamily superficial superficialidad superficiality superficially superficialmente superficie superfine
superflua superfluid superfluo superfluous superfund supergiant superglue superheat superheated superhero superheroes
superheros superhighway superhombre superhuman superimpose superimposed superintendent superintendente superintendents
superior superiora superioridad superiority superiors superlativa superlative superlatives superlativo superman
supermans supermarket supermarkets supermen supermodel supermodels supernatant supernatural supernaturally
supernaturals supernova supernovae supernovas superponer superposición superposition superpower superpowers supers
superscript supersede superseded supersedes supersensitive supersize supersized supersonic supersonics superstar
superstars supersticiosa supersticioso superstición superstition superstitions superstitious superstore superstores
superstructure supersónica supersónico supertanker supervise supervised supervises supervising supervision supervisor
supervisors supervisory supervivencia superviviente superwoman superávit supina supine suplantación suplantar
suplementaria suplementario suplemento suplente suplicante suplicar suplicio suplir suponer suposición supositorio
supp supped supper suppers suppertime supping suppl supplant supplanted supplanting supple supplement supplemental
supplementary supplementation supplemented supplementing supplements suppleness supplicant supplicants supplicate
supplicating supplication supplied supplier suppliers supplies supply supplying supplys support supportable supported
supporter supporters supporting supportive supports suppose supposed supposedly supposes supposing supposition
suppositions suppositories suppository suppress suppressant suppressed suppresses suppressing suppression suppressive
suppressor suppressors supra supraorbital suprarrenal suprema supremacist supremacists supremacy supremacía
supremamente supreme supremely supremo supresión supresor suprimir sups supt supuesta supuesto supuración supurante
supurar sur sura surah surat surcar surcease surcharge surcharges surco sure surefire surely surer surest sureste
surety surf surface surfaced surfaces surfacing surfactant surfactants surfboard surfboards surfed surfeit surfer
surfers surfing surfings surfs surg surge surged surgeon surgeons surgeries surgery surgerys surges surgical
surgically surging surgir suri suriname surly surmise surmised surmising surmount surmounted surname surnames suroeste
surpass surpassed surpasses surpassing surplus surpluses surprise surprised surprises surprising surprisingly surreal
surrealism surrealist surrealistic surrealists surrender surrendered surrendering surrenders surreptitious
surreptitiously surrey surrogacy surrogate surrogates surround surrounded surrounding surroundings surrounds surta
surtida surtido surtidor surtir surveillance survey surveyed surveying surveyor surveyors surveys survivability
survivable survival survivalist survivals survive survived survives surviving survivor survivors surya sus susan
susana susanna susannah susanne susans susceptibilidad susceptibility susceptible suscitar suscribir suscripción
suscriptor suscrita suscrito sushi sushis susie susies susodicha susodicho suspect suspected suspecting suspects
suspend suspended suspender suspenders suspending suspends suspense suspenseful suspension suspensions suspensión
suspenso suspensorio suspicacia suspicaz suspicion suspicions suspicious suspiciously suspirado suspirar suspiro
susquehanna suss sussed sussex sussing sustain sustainability sustainable sustainably sustained sustaining sustains
sustancia sustancial sustancialmente sustanciosa sustancioso sustantivo sustenance sustentable sustentación sustentar
sustento sustitución sustituir sustituta sustitutivo sustituto susto sustracción sustraer susurrador susurrante
susurrar susurro sutherland sutil sutileza sutilmente sutra sutton suttons sutura suture sutured sutures suturing
suwannee suya suyas suyo suyos suzanne suzhou suzuki suzy svalbard svelte sven sverige swab swabbed swabbing swabs
swaddle swaddled swaddling swag swagger swaggering swaggers swahili swain swallow swallowed swallower swallowing
swallows swam swami swamp swamped swampland swamps swampy swan swanee swank swankiest swanky swanning swans swansea
swanson swap swapped swapping swaps swarm swarmed swarming swarms swarthy swashbuckler swashbuckling swastika
swastikas swat swatch swatches swath swathe swathed swathes swaths swats swatted swatter swatting sway swayed swaying
sways swaziland swear swearing swears sweat sweatbox sweated sweater sweaters sweating sweatpants sweats sweatshirt
sweatshirts sweatshop sweatshops sweaty swede sweden swedenborgian swedes swedish sweeney sweep sweeper sweepers
sweeping sweepings sweeps sweepstake sweepstakes sweet sweetbread sweetbreads sweeten sweetened sweetener sweeteners
sweetening sweetens sweeter sweetest sweetheart sweethearts sweetie sweeties sweeting sweetly sweetmeat sweetmeats
sweetness sweets swell swelled swellest swelling swellings swells swelter sweltering swept swerve swerved swerves
swerving swift swifter swiftest swiftly swiftness swifts swig swigging swigs swill swilled swilling swim swimmer
swimmers swimming swimmingly swimmings swims swimsuit swimsuits swimwear swinburne swindle swindled swindler swindlers
swindles swindling swindon swine swines swing swinger swingers swinging swings swinish swipe swiped swipes swiping
swirl swirled swirling swirls swirly swish swisher swishes swishing swishy swiss switch switchable switchback
switchblade switchblades switchboard switchboards switched switcher switcheroo switchers switches switching
switzerland swivel swiveling swivels swizzle swollen swoon swooned swooning swoons swoop swooped swooping swoops
swoosh swooshing swop sword swordfish swordplay swords swordsman swordsmans swordsmanship swordsmen swore sworn swot
swotting swum swung sybil sycamore sycophant sycophantic sycophants sydney sydneys sykes syllabic syllable syllables
syllabus sylvan sylvester sylvesters sylvia sylvias sylvie symbiont symbiosis symbiotic symbol symbolic symbolically
symbolism symbolize symbolized symbolizes symbolizing symbology symbols symmetric symmetrical symmetrically symmetries
symmetry symonds sympathetic sympathetically sympathies sympathize sympathized sympathizer sympathizers sympathizes
sympathizing sympathy symphonic symphonies symphony symposium symptom symptomatic symptoms synagogue synagogues
synapse synapses synaptic sync synced synch synched synching synchro synchronicity synchronisation synchronization
synchronize synchronized synchronizing synchronous synchrotron syncing syncopal syncopated syncopation syncope syncs
syndicate syndicated syndicates syndication syndrome syndromes syne synergies synergistic synergy synesthesia synod
synonym synonymous synonyms synopses synopsis synoptic synovial syntactic syntax synth synthesis synthesize
synthesized synthesizer synthesizers synthesizing synthetic synthetically synthetics synths syphilis syphilitic
syracuse syria syrian syrians syringe syringes syrup syrups syrupy sysadmin sysop syst system systematic
systematically systematics systematized systemic systems systolic szechuan sábado sábalo sábana sádica sádico sándalo
sánscrito sátira sátiro sémola séptica séptico séptima séptimo séquito sésamo sí sífilis sílaba sílice símbolo símil
síncope síndico síndrome sínfisis síntesis síntoma síquica síquico sísmica sísmico sódico sólida sólidamente sólido
sólo sórdida sórdido sótano súbdita súbdito súbita súbitamente súbito súcubo súper súplica ta tab taba tabacalera
tabaco tabaquera tabaquería tabaquismo tabarra tabasco tabbed tabby taberna tabernacle tabernera tabernero tabernáculo
tabique tabitha tabla tablado tablature tablatures table tableau tableaux tablecloth tablecloths tabled tablero tables
tablespoon tablespoons tablet tableta tabletop tabletops tablets tableware tablilla tabling tabloid tabloids tablón
taboo taboos tabor tabs tabular tabulate tabulated tabulating tabulation tabulations taburete tabú tac tacada tacaña
tacañería tacaño tach tacha tachar tacho tachometer tachuela tachycardia tachyon tachyons tacit tacita tacitly
taciturn taciturna taciturno tacitus tack tacked tackiest tacking tackle tackled tackles tackling tacks tacky taco
tacoma tacos tact tactful tactfully tactic tactical tactically tactician tactics tactile tactless tacto tacón tad
tadpole tadpoles tael taen tafetán taffeta taffy taft tag tagalo tagalog tagged tagger taggers tagging tagliatelle
tagline taglines tags tahiti tahitian tahoe tahúr tai taiga tail tailback tailbone tailcoat tailed tailgate tailgating
tailing tailings tailless taillight taillights tailor tailored tailoring tailors tailpipe tails tailspin tailwind
taimada taimado tain taint tainted tainting taints taipan taipei taiping tais taiwan taiwanese taja tajada tajante
tajik tajikistan tajo taka take takeaway takeaways taken takeoff takeoffs takeout takeover takeovers taker takers
takes takin taking takings tal tala taladradora taladrar taladro talante talar talbot talc talco talcum tale talego
talent talented talentless talento talentosa talentoso talents tales taliban talio talisman talismans talismán talk
talkative talked talker talkers talkie talkies talking talks talky tall talla tallada tallado tallador tallahassee
tallar tallarín talle taller tallest talley tallied tallies tallinn tallo tallow tally tallying tallys talmud talon
talonario talons talus talán talón tam tamal tamale tamales tamara tamarack tamarind tamarindo tamaña tamaño
tambaleante tambalear tambaleo también tambo tambor tamborileo tamborilero tambourine tambourines tame tamed tamely
tamer tamers tames tami tamil taming tamiz tamizar tammy tammys tamoxifen tamp tampa tamper tampere tampered tampering
tampers tamping tampoco tampon tampons tamworth tan tana tanda tandem tandoori tang tanga tangencial tangent tangente
tangential tangentially tangents tangerine tangerines tangible tangiers tangle tangled tangles tangling tango tangoed
tangoing tangos tangs tangy tania tanino tank tanka tankard tankards tanked tanker tankers tankful tanking tanks
tanned tanner tanners tannery tannic tanning tannins tanque tans tanta tantalize tantalized tantalizing tantalizingly
tantalum tantamount tanteador tantear tanteo tanto tantra tantric tantrum tantrums tanya tanyas tanzania tanzanian tao
taoism taoist taoists taos taoísta tap tapa tapacubos tapada tapadera tapado tapar tapara tapas tapate tape taped
taper tapered tapering tapers tapes tapestries tapestry tapete tapeworm tapeworms tapia tapicero tapicería taping
tapioca tapir tapiz tapizar taponamiento taponar tapped tapping taproot taps tapón taquicardia taquigrafía taquilla
taquillera taquillero taquígrafa taquígrafo tar tara tarantela tarantella tarantino tarantula tarantulas tararear
tarareo taras tarball tarda tardanza tardar tarde tardiness tardo tardy tardía tardío tare tarea target targeted
targeting targets tarifa tariff tariffs tarima tarjeta tarjetero tarmac tarn tarnation tarnish tarnished tarnishes
tarnishing taro tarot tarp tarpaulin tarpon tarps tarragon tarragona tarred tarring tarro tarry tarrying tarrytown
tars tart tarta tartamuda tartamudear tartamudeo tartamudez tartamudo tartan tartana tartar tartars tarted tartera
tarting tarts tartán tarugo tarumba tarzan tarántula tas tasa tasación tasador tasajo tasar tasca taser tasha tashkent
task taskbar tasked taskforce tasking taskmaster tasks tasman tasmania tasmanian tass tassel tassels taste tasted
tasteful tastefully tasteless taster tasters tastes tastier tastiest tasting tastings tasty tat tata tatami tatar
tatarabuela tatarabuelo tataranieta tataranieto tatars tatas tate tater taters tatiana tato tats tatted tattered
tatters tattle tattled tattletale tattling tattoo tattooed tattooing tattoos tatty tatuaje tatuar tatum tau taught
taunt taunted taunting taunton taunts taupe taurino tauro taurus taut tavern taverns taw tawdry tawny tax taxa taxable
taxation taxed taxes taxi taxicab taxicabs taxidermia taxidermist taxidermista taxidermists taxidermy taxied taxiing
taxing taxis taxista taxiway taxman taxon taxonomic taxonomy taxpayer taxpayers taxpaying taxímetro taylor taylors
tayside taza tazón tañido tbh tbilisi tbsp tchaikovsky te tea teabag teabags teach teachable teacher teachers teaches
teaching teachings teacup teacups teahouse teak teakettle teal team teamed teaming teammate teammates teams teamster
teamsters teamwork teapot teapots tear tearaway teardrop teardrops teared tearful tearfully teargas tearing tearoom
tears teary teas tease teased teaser teasers teases teashop teasing teaspoon teaspoonful teaspoons teat teatime
teatral teatralidad teatro teats tebeo teca tech techado techador techie techies technic technical technicalities
technicality technically technician technicians technicolor technics technique techniques techno technocrats
technological technologically technologies technologist technologists technology technologys techo techs tecla teclado
teclear tecleo tecnicismo tecnicolor tecnología tecnológica tecnológico tectonic tectonics tectónica tectónico
tecumseh ted teddies teddy teddys tedio tediosa tedioso tedious tediously tediousness tedium teds tee teed teeing teem
teemed teeming teems teen teenage teenaged teenager teenagers teeniest teens teensiest teensy teeny teenybopper teepee
tees teeter teetered teetering teeters teeth teething teetotal teetotaler teflon tehran teja tejado tejana tejano
tejedor tejedora tejemaneje tejer tejida tejido tejo tejón tela telar telaraña telecast telecommunication
telecommunications telecommuting telecoms telecomunicación teleconference teleconferencing telefonear telefonista
telefonía telefónica telefónicamente telefónico telegrafiar telegrafista telegrafía telegram telegrama telegrams
telegraph telegraphed telegraphic telegraphing telegraphs telegráfica telegráfico telekinesis telekinetic telemachus
telemark telemarketer telemarketers telemarketing telemetric telemetry telemetría telemétrica telemétrico telepathic
telepathically telepathy telepatía telephone telephoned telephones telephonic telephoning telephony telephoto teleplay
teleport teleprompter telepática telepático telesales telescope telescopes telescopic telescoping telescopio
telescópica telescópico teletext telethon teletipo teletype teletón televise televised televising television
televisions televisión telex telexed telexes tell teller tellers telling tells telltale telluric telluride telly
tellys telnet telugu teléfono telégrafo telón tema tembladera temblar tembleque temblor temblorosa tembloroso temer
temeraria temerariamente temerario temeridad temerity temerosa temeroso temible temor temp tempe temped tempeh temper
tempera temperament temperamental temperamento temperaments temperance temperate temperately temperatura temperature
temperatures tempered tempering tempers tempest tempestad tempests tempestuosa tempestuoso tempestuous temping templa
templada templado templanza templar templario templars template templates temple temples templete templo tempo
temporada temporal temporally temporalmente temporaria temporarily temporario temporary temprana tempranamente
tempranero tempranito temprano temps tempt temptation temptations tempted tempter tempting temptress tempts tempura
temática temático ten tenable tenacidad tenacillas tenacious tenaciously tenacity tenancy tenant tenants tenaz tenaza
tenazmente tend tended tendedero tendencia tendencies tendenciosa tendencioso tendency tender tendera tendered
tenderer tenderest tenderete tenderfoot tendering tenderize tenderized tenderizing tenderloin tenderly tenderness
tendero tenders tendida tendido tending tendinitis tendon tendons tendril tendrils tends tendón tenebrae tenebrosa
tenebroso tenedor tenement tenements tenencia tener tenerife tenet tenets tenfold tenga tenge tengo tenia tenienta
teniente tenis tenn tenner tennessee tennis tennyson tenor tenorio tenors tens tensa tensar tense tensed tenses
tensile tensing tension tensions tensión tenso tensor tent tentación tentacle tentacles tentada tentado tentador
tentadora tentar tentativa tentative tentatively tentativo tented tentempié tenterhooks tenth tenths tenting tents
tentáculo tenue tenuous tenure tenured teología teológica teológico teorema teorizar teoría tepee tepid tequila
tequilas terabyte terabytes terahertz terapeuta terapia terapéutica terapéutico terca tercamente tercer tercera
tercero tercia terciaria terciario tercio terciopelo terco terence teresa teresas tergiversación tergiversar teri
teriyaki terliz term termal termas termed terminación terminal terminally terminals terminante terminantemente
terminar terminate terminated terminates terminating termination terminations terminator terminators terming termini
terminology terminología terminus termita termite termites termo termodinámica termostato terms termómetro tern
ternary ternera ternero terno terns ternura terpsichorean terquedad terr terra terrace terraced terraces terracota
terracotta terraform terraformed terrain terrains terran terrance terrapins terraplén terrarium terrateniente terraza
terrell terremoto terrena terrenal terrence terreno terrestre terrestrial terri terrible terriblemente terribly
terrier terriers terrific terrifically terrified terrifies terrify terrifying terrifyingly terrina terrine territorial
territoriality territories territorio territory territorys terror terrorism terrorismo terrorist terrorista
terroristic terrorists terrorize terrorized terrorizes terrorizing terrors terrorífica terrorífico terruño terry
terrys terráqueo terrícola terrón tersa terse terseness terso tertiary tertulia tesis tesitura tesla tesorera tesorero
tesorería tesoro tess tessa tessas test testa testaferro testament testamentaria testamentario testamento testaments
testar testaruda testarudez testarudo testator testbed tested tester testers testes testicle testicles testicular
testificar testified testifies testify testifying testigo testimonial testimonials testimoniar testimonies testimonio
testimony testimonys testing testis testosterone tests testy testículo tesón tet teta tetanus tetchy tetera tether
tetherball tethered tethering tethers tetilla teton tetona tetra tetracycline tetrahedron tetro tetuda teutonic teutón
tex texaco texan texans texas text textbook textbooks textil textile textiles texto texts textual textualmente textura
textural texture textured textures texturing tez teñida teñido teñir teólogo teórica teóricamente teórico th thad
thaddeus thai thailand thais thalamic thalamus thales thalia thalidomide thallium thames than thana thane thanes thanh
thank thanked thankful thankfully thankfulness thanking thankless thanks thanksgiving thanksgivings thar that thatch
thatched thatcher thatchers thatll thats thaw thawed thawing thaws the thea theas theater theaters theatre theatres
theatrical theatricality theatricals theatrics thee theft thefts their theirs theistic thelma them thematic
thematically theme themed themes themistocles themselves then thence thenceforward theocracy theocratic theodore
theologian theologians theological theology theorem theorems theoretic theoretical theoretically theories theorist
theorists theorize theorized theorizing theory theorys therapeutic therapeutically therapeutics therapies therapist
therapists therapy therapys there thereabouts thereafter thereat thereby therefor therefore therefrom therein thereof
thereon theres theresa therese thereto thereunder thereupon therewith therm thermal thermally thermals thermic
thermidor thermionic thermocouple thermodynamic thermodynamics thermoelectric thermometer thermometers thermonuclear
thermoplastic thermos thermoses thermostat thermostatic thermostats theron thesauri thesaurus these theses theseus
thesis thespian thespians thessalonians thessaloniki theta thew they theyd theyll theyre theyve thiamine thick thicken
thickened thickening thickens thicker thickest thicket thickets thickheaded thickly thickness thicknesses thief thiefs
thieve thieved thievery thieves thieving thigh thighbone thighs thimble thimbleful thimbles thin thine thing
thingamabob thingamajig thingies things thingy think thinker thinkers thinking thinkings thinks thinly thinned thinner
thinners thinness thinnest thinning thins third thirdly thirds thirst thirsted thirstier thirsting thirsts thirsty
thirteen thirteens thirteenth thirties thirtieth thirty this thistle thistles thither tho thomas thomass thompson
thomson thong thongs thor thoracic thoracotomy thorax thorazine thoreau thorium thorn thornier thorns thornton
thorntons thorny thoron thorough thoroughbred thoroughbreds thoroughfare thoroughfares thoroughly thoroughness thorp
thorpe thors those thou though thought thoughtful thoughtfully thoughtfulness thoughtless thoughtlessly
thoughtlessness thoughts thous thousand thousandfold thousands thousandth thousandths thrace thracian thracians thrall
thralls thrash thrashed thrasher thrashers thrashes thrashing thread threadbare threaded threading threads thready
threat threaten threatened threatening threatens threats three threefold threepence threepenny threes threescore
threesome threesomes threonine thresh thresher threshing threshold thresholds threw thrice thrift thrifty thrill
thrilled thriller thrillers thrilling thrillingly thrills thrive thrived thrives thriving throat throated throats
throaty throb throbbed throbbing throbs throes thrombin thrombosis thrombus throne throned thrones throng thronged
thronging throngs throttle throttled throttles throttling through throughout throughput throw throwaway throwback
thrower throwers throwing thrown throws thru thrumming thrush thrust thruster thrusters thrusting thrusts thruway thu
thud thudding thuds thug thuggery thuggish thugs thule thumb thumbed thumbing thumbnail thumbnails thumbprint
thumbprints thumbs thumbscrews thumbtack thumbtacks thump thumped thumping thumps thun thunder thunderbird thunderbolt
thunderbolts thunderclap thunderclaps thundered thunderhead thundering thunderous thunders thunderstorm thunderstorms
thunderstruck thur thurman thurmond thurrock thurs thursday thursdays thus thusly thwack thwart thwarted thwarting
thwarts thx thy thyme thymus thyroid thyself ti tia tianjin tiara tiaras tiberio tiberius tibet tibetan tibetana
tibetano tibetans tibia tibial tibias tibieza tibio tibor tiburón tic tick ticked ticker tickers ticket ticketed
ticketing ticketmaster tickets ticking tickle tickled tickler tickles tickling ticklish tickly ticks ticktock tics
tictac tidal tidbit tidbits tiddly tiddlywinks tide tides tidewater tidied tidier tidies tidiest tidiness tiding
tidings tidy tidying tie tiebreaker tied tiemblo tiempo tienta tiento tier tiered tierna tiernamente tierno tierra
tiers ties tiesa tieso tiesto tiff tiffany tiffin tiffs tifoidea tifus tifón tiger tigers tight tighten tightened
tightening tightens tighter tightest tightfisted tightly tightness tightrope tights tightwad tigre tigress tigris
tijera tijereta tijeretazo tijuana tike tiki tiktok til tila tilburg tilde tile tiled tiles tiling till tillage tilled
tiller tilling tillman tills tilo tilt tilted tilting tilts tilín tim timador timadora timar timba timbal timber
timberland timberline timbers timbrar timbrazo timbre timbuktu time timecard timed timekeeper timekeepers timekeeping
timeless timelessness timeline timelines timeliness timely timeout timeouts timepiece timepieces timer timers times
timescale timescales timeshare timeshares timestamp timestamps timetable timetables timeworn timex timezone timid
timidez timidity timidly timing timings timmy timmys timo timonear timonel timonera timorato timorous timothy timpani
tims timón tin tina tinaja tinas tinción tincture tinder tinderbox tine tines tinfoil ting tinge tinged tinglado
tingle tingled tingles tingling tingly tings tinhorn tiniebla tinier tiniest tinker tinkerbell tinkered tinkerer
tinkering tinkers tinkle tinkled tinkles tinkling tinned tinnitus tinny tino tins tinsel tinsmith tint tinta tinte
tinted tintero tintinear tintineo tinting tinto tintorero tintorería tints tintura tintín tiny tiovivo tip tipa tipejo
tipo tipografía tipográfico tipped tipper tipperary tippers tipping tipple tips tipster tipsters tipsy tiptoe tiptoed
tiptoeing tiptoes tiptop tipógrafo tique tiquismiquis tira tirabuzón tirada tirade tiradero tirado tirador tiradora
tiramisu tirana tirano tirante tirantez tiranía tirar tire tired tiredness tireless tirelessly tires tiresome tiring
tiritar tiro tiroidea tiroides tirol tirolesa tirolés tirotear tiroteo tiránica tiránico tirón tisana tisis tissue
tissues tisú tit tita titan titanic titanio titanium titans titbits titch titer titers tithe tithes tithing titian
titilar titillate titillated titillating titiritera titiritero titis title titled titles tito titos titrate titration
titre tits titter tittering titties tittle titty titubeante titubear titubeo titulada titulado titular titus titán
titánica titánico tití tivoli tiza tizzy tizón tiña to toa toad toadies toads toadstool toady toadying toalla toallero
toast toasted toaster toasters toasting toastmasters toasts toasty tobacco tobacconist tobacconists tobaccos tobago
tobey tobias tobillera tobillo toboggan toby tobías toca tocada tocado tocador tocante tocar tocayo tocino toco
tocopherol tocólogo tocón tod toda todavía today todays todd toddies toddle toddled toddler toddlers toddling toddy
todito todo todopoderosa todopoderoso toe toed toehold toeing toenail toenails toerag toes toff toffee toffees toffs
tofu tog toga togas together togetherness toggle togo togs toil toile toiled toilet toiletries toiletry toilets
toilette toiling toils tojo toke toked token tokens toking tokyo tolar told toldo toledo tolerable tolerably tolerance
tolerances tolerancia tolerant tolerante tolerar tolerate tolerated tolerates tolerating toleration tolkien toll
tollbooth tolled tolling tolls tolly tolo tolstoy toluene tolva tolón tom toma tomada tomado tomador tomadura tomahawk
tomahawks tomar tomas tomate tomato tomatoes tomatos tomb tombola tomboy tombs tombstone tombstones tomcat tomcats
tome tomes tomfoolery tomillo tomlin tommy tomo tomography tomorrow tomorrows tompkins toms ton tonada tonal tonalidad
tonality tone toned tonel tonelada tonelaje tonelero toner toners tones tong tonga tongo tongs tongue tongued
tongueless tongues tonguing toni tonic tonics tonificante tonificar tonight tonights toning tonis tonnage tonne
tonneau tonnes tono tons tonsil tonsillitis tonsils tonsorial tonsure tonta tontaina tontamente tontear tontera
tontería tontina tontine tontito tonto tontuela tontuelo tontón tony tonya too took tool toolbar toolbars toolbox
tooled tooling toolkit tools toot tooted tooth toothache toothaches toothbrush toothbrushes toothed toothless
toothpaste toothpick toothpicks tooths toothy tooting tootles toots tootsie tootsies toowoomba top topa topacio
topadora topar topaz topcoat topcoats tope topeka topflight topgallant topi topiary topic topical topics topknot
topless topmost topnotch topo topografía topographic topographical topography topográfico topological topologies
topology topped topper toppers topping toppings topple toppled topples toppling tops topsail topsails topside topsoil
topsy topógrafo toque toques toquetear tor tora torah torbay torbellino torcedura torcer torch torched torches
torching torchlight torchwood torcida torcido tordo tore toreador torear toreo torero tori tories torino torio torito
torment tormenta tormented tormenting tormento tormentor tormentors tormentosa tormentoso torments torn torna tornado
tornadoes tornados tornar tornasol torneo tornero tornillo torniquete torno toro toroidal toronja toronto torpe
torpedear torpedera torpedero torpedo torpedoed torpedoes torpedoing torpedos torpemente torpeza torpor torquay torque
torqued torr torrance torre torrencial torrent torrente torrential torrents torres torreón torrid tors torsion torsión
torso torsos tort torta tortazo torte tortellini torticera tortilla tortillas tortious tortita tortoise tortoises
tortoiseshell tortola tortolito torts tortuga tortuosa tortuoso tortuous tortura torturador torturadora torturar
torture tortured torturer torturers tortures torturing torturous tortícolis torus torvalds tory torácica torácico tos
tosa tosca toscamente toscana toscano tosco tose toser tosh toshiba tosquedad toss tossed tosser tossers tosses
tossing tosspot tossup tostada tostado tostador tostadora tostar tostón tot total totaled totalidad totaling
totalitaria totalitarian totalitarianism totalitario totality totalled totalling totally totalmente totals tote totem
totems totes toting toto tots totter tottering totting toucan touch touchdown touchdowns touche touched touches
touching touchingly touchscreen touchstone touchy tough toughed toughen toughened toughening toughens tougher toughest
toughing toughness toughs toulon toulouse toupee tour toured touring tourism tourist tourists touristy tourmaline
tournament tournaments tourney tourniquet tourniquets tours tousled tout touted touting touts tow toward towards towed
towel towelette toweling towels tower towered towering towers towheaded towing towline town townes townhouse
townhouses townie townies towns townsend townsfolk township townships townsman townsmen townspeople townsville tows
toxic toxicidad toxicity toxicological toxicologist toxicology toxicología toxicológica toxicológico toxics toxin
toxina toxins toxoplasmosis toy toyed toying toyota toys tozuda tozudez tozudo traba trabada trabado trabajada
trabajado trabajador trabajadora trabajar trabajo trabajoso trabalenguas trabar trabe trabuco traca tracción trace
traceability traceable traced tracer tracers traces tracey trachea tracheal tracheas tracheotomy traci tracia traciano
tracing tracings tracio track trackable trackball tracked tracker trackers tracking trackless tracks tracksuit
tracksuits tract traction tracto tractor tractors tracts tracy tracys trad tradable trade traded trademark trademarked
trademarks tradeoff trader traders trades tradesman tradesmans tradesmen tradespeople tradicional tradicionalista
tradicionalmente tradición trading tradition traditional traditionalist traditionalists traditionally traditions
traducción traducir traductor traductora traer trafalgar traffic trafficked trafficker traffickers trafficking
traffics traficante traficar tragada tragaluz tragar tragedia tragedies tragedy tragedys tragic tragically trago
tragón traicionar traicionera traicionero traición traidor traidora trail trailblazer trailblazers trailblazing
trailed trailer trailers trailing trails train trained trainee trainees trainer trainers training trainings trainload
trainloads trains traipse traipsed traipsing trait traitor traitorous traitors traits traje trajeado trajectories
trajectory trajín tram trama tramar tramitación tramitar trammel tramo tramoyista tramp trampa trampear tramped
trampero trampilla tramping trample trampled tramples trampling trampoline trampolines trampolín tramposa tramposo
tramps trams tramway tran tranca trancada trancar trancazo trance trances tranche tranches tranquera tranquil
tranquila tranquilamente tranquilidad tranquility tranquilizador tranquilizadora tranquilizar tranquilize tranquilized
tranquilizer tranquilizers tranquilizing tranquilla tranquillity tranquillizer tranquillizers tranquillo tranquilo
trans transacción transact transacted transacting transaction transactional transactions transar transatlantic
transatlántica transatlántico transbordador transbordar transbordo transceiver transceivers transcend transcended
transcendence transcendent transcendental transcending transcends transcontinental transcribe transcribed transcriber
transcribing transcribir transcripción transcript transcription transcriptional transcriptions transcripts transcrito
transcurrir transcurso transdermal transducer transducers transduction transect transected transecting transeúnte
transfer transferable transferase transferee transference transferencia transferible transferir transferor transferred
transferring transfers transfiguración transfiguration transfigured transfixed transform transformación transformador
transformadora transformar transformation transformational transformations transformed transformer transformers
transforming transformista transforms transfundir transfuse transfused transfusing transfusion transfusions
transfusión transgender transgendered transgenic transgredir transgresión transgresor transgress transgressed
transgressing transgression transgressions transgressive transgressors transición transient transients transigir
transistor transistorized transistors transit transitable transitar transiting transition transitional transitioned
transitioning transitions transitive transitoria transitorio transitory transl translate translated translates
translating translation translational translations translator translators transliteration translocation translucent
translúcida translúcido transmigración transmigration transmisible transmisión transmisor transmisora transmission
transmissions transmit transmitir transmits transmittable transmittal transmitted transmitter transmitters
transmitting transmogrification transmutación transmutar transmutation transmutations transmute transmuted
transnational transom transparencia transparencies transparency transparent transparente transparently transpiración
transpirar transpire transpired transpires transpiring transplant transplantation transplanted transplanting
transplants transponder transponders transponedor transport transportable transportación transportador transportadora
transportar transportation transporte transported transporter transporters transporting transportista transports
transpose transposed transposición transposing transposition transsexual transsexuals transshipment transversa
transversal transverse transvestite transvestites transylvania transylvanian tranvía trap trapdoor trapdoors trapear
trapecio trapera trapero trapeze trapezius trapezoide trapichear trapicheo trapo trapped trapper trappers trapping
trappings trappist traps traqueal traqueotomía traqueteo tras trasatlántico trasbordo trascendencia trascendental
trascendente trascender trascendido trascripción trasera trasero trasferencia trasgo trasgresión trash trashcan
trashcans trashed trashes trashing trashy trasladar traslado traslúcido trasmisión trasmitir trasnochado trasnochar
trasnoche trasparente traspasar traspaso traspié trasplantar trasplante trasportar trasporte trastada traste trastear
trastero trastienda trasto trastocar trastornar trastorno trata tratable tratado tratamiento tratante tratar trato
trattoria trauma traumas traumatic traumatismo traumatize traumatized traumatizing traumática traumático travail
travails travel traveled traveler travelers traveling travelled traveller travellers travelling travelogue travelogues
travels traversable traversal traverse traversed traverses traversing travesaño travestido travesty travesura travesía
traviesa travieso travis travolta través trawl trawled trawler trawlers trawling tray trayecto trayectoria trays traza
trazada trazado trazador trazar trazo traída traído treacherous treacherously treachery treacle tread treading
treadmill treadmills treads treason treasonable treasonous treasure treasured treasurer treasurers treasures
treasuries treasuring treasury treasurys treat treatable treated treaties treating treatise treatment treatments
treats treaty treatys treble trebled trebles trebuchet trece trecho trecientos tree treed treeless treeline trees
treetop treetops tregua treinta treintena trek trekked trekker trekking treks trellis tremble trembled trembler
trembles trembling tremenda tremendo tremendous tremendously trementina tremor tremors tremulous tren trena trench
trenchant trenched trenches trend trendiest trending trends trendy trent trente trento trenton trents trenza trenzada
trenzado trenzar trepa trepado trepador trepadora trepanación trepar treparse trepe trepidante trepidation tres
trescientas trescientos trespass trespassed trespasser trespassers trespasses trespassing tress tresses trestle treta
treviso trevor trevors trey treys tri triad triads triage trial trialed trials triangle triangles triangulación
triangulado triangular triangulate triangulated triangulating triangulation triathlete triathlon triathlons tribal
tribe tribes tribesman tribesmen tribu tribulación tribulation tribulations tribuna tribunal tribunals tribune
tribunes tribuno tributación tributaria tributaries tributario tributary tribute tributes tributo trice triceps
triceratops tricia triciclo trick tricked trickery trickier trickiest tricking trickle trickled trickles trickling
tricks trickster tricksters tricky tricolor tricuspid tricycle tricúspide trident tridente tridents tried trier tries
trieste triffid triffids trifle trifled trifles trifling trifulca trig trigal trigeminal trigger triggered triggering
triggers triglyceride triglycerides trigo trigonometric trigonometry trigonometría trigueña trigésimo trike trikes
trilateral trill trillada trillado trilladora trilling trillion trillions trillionth trillium trills trillón
trilobites trilogy trilogía trim trimester trimestral trimestre trimmed trimmer trimmers trimming trimmings trims
trina trinar trinary trinas trincar trinchar trinche trinchera trineo trinidad trinidadian trinity trinitys trinket
trinkets trino trinquete trio trios trip tripa tripartite tripe triple tripled triples triplet triplets triplex
triplicar triplicate tripling tripod tripods tripoli tripped tripping trips tripulación tripulante tripular tripwire
tripwires triquinosis triquiñuela tris trisha tristan tristans triste tristemente tristeza tristona tristram tristón
trite tritium triton tritons trituración triturador trituradora triturar tritón triumph triumphal triumphant
triumphantly triumphed triumphing triumphs triumvirate triunfador triunfadora triunfal triunfalmente triunfante
triunfar triunfo triunvirato trivandrum trivet trivia trivial trivialidad trivialities triviality trivialize
trivializing trivium triángulo trióxido trocar trocear trod trodden trofeo troglodita troglodyte troglodytes trojan
trojans trola troll trolled trolley trolleys trolling trollop trollops trolls tromba trombone trombones trombón
trommel tromp trompa trompada trompazo trompe tromped trompeta trompetilla tromping trompo tron tronado tronar troncal
tronco trondheim tronera trono troop trooped trooper troopers trooping troops tropa trope tropel tropezar tropezón
trophic trophies trophy trophys tropic tropical tropicana tropics tropiezo tropilla troposfera trot trotadora
trotamundos trotar trote troth trots trotsky trotted trotter trotters trotting troubadour troubadours trouble troubled
troublemaker troublemakers troublemaking troubles troubleshoot troubleshooter troubleshooting troublesome troubling
trough troughs trounce trounced trouncing troupe trouper troupes trouser trousers trousseau trout trouts trovador
trove trow trowbridge trowel troy troya troyana troyano troys trozo truancy truant trucar truce trucha truck trucked
truckee trucker truckers trucking truckle truckload truckloads trucks truco truculent truculenta truculento trudeau
trudge trudged trudging trudy true trueno trueque truer truest trufa truffle truffles truhán truism trujillo trullo
truly truman trumans trumbull trump trumped trumpet trumpeted trumpeter trumpeters trumpeting trumpets trumping trumps
truncada truncado truncate truncated truncation truncheon truncheons trundle trundled trundling trunk trunking trunks
truque truro truss trussed trusses trussing trust trusted trustee trustees trustful trusties trusting trusts
trustworthiness trustworthy trusty truth truthful truthfully truthfulness truths try trying tryout tryouts trypsin
tryptophan tryst trysting trysts tráfico trágala trágica trágicamente trágico trámite tránsfuga tránsito tráquea
trébol trémula trémulo tríceps trío trípode tríptico trópico tsar tsarina tsarist tsars tsetse tsunami tsunamis tu tub
tuba tubal tubby tube tubed tubercular tuberculosa tuberculosis tuberculoso tuberous tubers tubería tubes tubing tubo
tubs tubular tubérculo tuck tucked tucker tuckered tuckers tucking tucks tuco tucson tucán tudor tudors tue tuera
tuerca tuerce tuerta tuerto tues tuesday tuesdays tueste tuff tufo tuft tufted tufts tug tugboat tugboats tugged
tugging tugrik tugs tugurio tui tuition tuitions tul tulane tularemia tulip tulips tulipán tull tulle tullida tullido
tulsa tum tumba tumbada tumbado tumbar tumble tumbled tumbler tumblers tumbles tumbleweed tumbleweeds tumbling tumbo
tumbona tumescent tummies tummy tummys tumor tumorous tumors tumour tumours tums tumult tumulto tumultuosa tumultuoso
tumultuous tun tuna tunable tunante tunas tunda tundra tune tunecino tuned tuneful tuneless tuner tuners tunes
tungsten tungsteno tunic tunics tuning tunis tunisia tunisian tunisians tunnel tunneled tunneling tunnelled tunnelling
tunnels tupelo tupida tupido tuple tuples tuppence tuppenny tupperware tupé turba turbación turbador turban turbans
turbante turbar turbia turbidity turbina turbine turbines turbio turbo turbocharged turbos turbot turbulence
turbulencia turbulent turbulenta turbulento turca turco turd turds tureen turf turfed turfing turgente turgid turin
turing turismo turista turk turkey turkeys turkish turkmen turkmenistan turks turku turmeric turmoil turn turnabout
turnabouts turnar turnaround turncoat turndown turned turner turners turning turnings turnip turnips turnkey turno
turnoff turnout turnouts turnover turnovers turnpike turns turnstile turnstiles turntable turntables turpentine
turpitude turquesa turquoise turquía turret turrets turrón turtle turtledove turtledoves turtleneck turtlenecks
turtles tururú turística turístico tus tusa tuscaloosa tuscan tuscany tush tushy tusk tuskegee tusks tussle tussled
tussling tut tute tutear tutela tutelage tutelar tutelary tuteo tutor tutora tutored tutorial tutorials tutoring
tutors tutoría tutti tutu tutus tutú tuvalu tux tuxedo tuxedos tuxes tuya tuyas tuyo tuyos tuétano tv tw twa twaddle
twain twang twanging twangy twas twat twats tweak tweaked tweaking tweaks twee tweed tweeds tweedy tween tweet tweeted
tweeter tweeters tweeting tweets tweeze tweezed tweezers twelfth twelve twelves twenties twentieth twenty twerp twerps
twice twickenham twiddle twiddling twig twigged twigs twilight twilights twill twin twine twined twines twinge twinges
twining twink twinkies twinkle twinkled twinkles twinkling twinkly twinks twinned twinning twins twirl twirled
twirling twirls twirly twist twisted twister twisters twisting twists twisty twit twitch twitched twitches twitching
twitchy twits twitter twittering twixt twizzlers two twofold twopence twos twosome txt ty tycho tycoon tycoons tying
tyke tykes tylenol tyler tylers tympanic tyndale tyndall tyne type typecast typed typeface typefaces types typescript
typesetter typesetting typewriter typewriters typewritten typhoid typhoon typhoons typhus typical typically typified
typing typist typists typo typographical typography typology typos tyr tyrannical tyrannies tyrannize tyrannosaurus
tyrannous tyranny tyrant tyrants tyre tyres tyrian tyrone tyrosine tys tyson tábano tácita tácitamente tácito táctica
táctico táctil tálamo tándem tápalo tártara tártaro té técnica técnicamente técnico témpano térmica térmico término
tétano tétanos tétrica tétrico tía tímida tímidamente tímido tímpano tío típica típico tísico títere título tónica
tónico tópica tópico tórax tórrida tórrido tórtola tótem tóxica tóxico tú túmulo túnel túnica u ubicación ubicar
ubiquitous ubiquity ubre ubuntu ucla ucrania udder udders udo ufos uganda ugandan ugandans ugh uglier ugliest ugliness
ugly uh ujier uk ukraine ukrainian ukrainians ukulele ulcer ulcerated ulcerative ulcerosa ulcers ulna ulnar ulster
ulterior ultima ultimadamente ultimado ultimar ultimate ultimately ultimatum ultimatums ultimo ultimátum ultra
ultraconservative ultrajante ultraje ultralight ultramar ultramarine ultramodern ultranza ultrasonic ultrasonography
ultrasound ultrasounds ultrastructure ultratumba ultraviolet ultravioleta ulular ulysses um umber umbilical umbra
umbrage umbral umbrella umbrellas umbria ump umpire umpires umpiring umpteen umpteenth un una unabashed unabashedly
unabated unable unabridged unacceptable unacceptably unaccompanied unaccountable unaccountably unaccounted
unaccustomed unachievable unacknowledged unacquainted unadorned unadulterated unadvisedly unaffected unaffiliated
unaffordable unafraid unaided unalienable unaligned unallocated unalterable unaltered unambiguous unambiguously
unambitious unanimidad unanimity unanimous unanimously unannotated unannounced unanswerable unanswered unanticipated
unapologetic unappealing unappetizing unappreciated unappreciative unapproachable unapproved unarmed unashamed
unashamedly unasked unassailable unassigned unassisted unassuming unattached unattainable unattended unattractive
unaudited unauthorised unauthorized unavailability unavailable unavenged unavoidable unavoidably unaware unawares
unbalance unbalanced unbaptized unbated unbearable unbearably unbeatable unbeaten unbecoming unbefitting unbeknown
unbeknownst unbelievable unbelievably unbeliever unbelievers unbelieving unbend unbending unbiased unbind unbleached
unblemished unblessed unblinking unblock unblocked unbolt unborn unbound unbounded unbranded unbreakable unbridled
unbroken unbuckle unbuckled unbundled unburden unburdened unburdening unburied unburned unbutton unbuttoned
unbuttoning uncalled uncannily uncanny uncapped uncaring unceasing unceasingly uncensored unceremonious
unceremoniously uncertain uncertainties uncertainty unchain unchained unchallenged unchangeable unchanged unchanging
unchaperoned uncharacteristic uncharacteristically uncharted unchartered unchaste unchecked unchristian uncirculated
uncircumcised uncivil uncivilized unción unclaimed unclasp unclassified uncle unclean unclear unclench uncles unclog
unclogging unclothed unclouded uncomfortable uncomfortably uncommitted uncommon uncommonly uncomplicated uncompressed
uncompromising unconcerned unconditional unconditionally unconditioned unconfirmed unconnected unconquerable
unconquered unconscionable unconscionably unconscious unconsciously unconsciousness unconsecrated unconstitutional
unconstrained uncontaminated uncontested uncontrollable uncontrollably uncontrolled unconventional unconvinced
unconvincing uncooked uncool uncooperative uncoordinated uncork uncorked uncorrected uncorroborated uncorrupted
uncountable uncounted uncouple uncoupled uncoupling uncouth uncover uncovered uncovering uncovers uncredited uncross
uncrossed uncrowned unction unctuous uncultivated uncultured uncut undamaged undated undaunted undead undecided
undecideds undeclared undefeated undefended undefiled undefinable undefined undeliverable undelivered undemanding
undemocratic undeniable undeniably undependable under underachiever underachieving underage underaged underarm
underarms underbelly underbid underbrush undercarriage undercharged underclass underclassmen underclothes undercooked
undercover undercurrent undercurrents undercut undercuts undercutting underdeveloped underdog underdogs underdone
underdressed underestimate underestimated underestimates underestimating underfed underfoot underfunded undergarment
undergarments undergo undergoes undergoing undergone undergrad undergrads undergraduate undergraduates underground
undergrowth underhand underhanded underlay underlie underlies underline underlined underlines underling underlings
underlining underlying undermanned undermine undermined undermines undermining underneath undernourished underpaid
underpants underpass underpin underpinned underpinning underpinnings underpins underplayed underpowered
underprivileged underrate underrated underrepresented underscore underscored underscores undersea undersecretaries
undersecretary undersell underselling undershirt underside undersigned undersized undersold understaffed understand
understandable understandably understanding understandings understands understate understated understatement
understating understood understudied understudies understudy understudying understudys undertake undertaken undertaker
undertakers undertakes undertaking undertakings underthings undertone undertones undertook undertow undervalue
undervalued undervaluing underwater underway underwear underwears underweight underwent underwhelm underwhelming
underwire underwired underwood underwoods underworld underworlds underwrite underwriter underwriters underwriting
underwritten undeserved undeserving undesirable undesirables undesired undetectable undetected undetermined undeterred
undeveloped undiagnosed undid undies undifferentiated undigested undignified undiluted undiminished undimmed
undirected undisciplined undisclosed undiscovered undisputed undistinguished undistributed undisturbed undivided undo
undocumented undoes undoing undomesticated undone undoubted undoubtedly undreamed undress undressed undresses
undressing undue undulating unduly undying undécima undécimo unearned unearth unearthed unearthing unearthly unearths
unease uneasiness uneasy uneaten unedited uneducated unelected unembarrassed unemotional unemployable unemployed
unemployment unencumbered unending unendurable unenforceable unenlightened unenviable unequal unequaled unequalled
unequipped unequivocal unequivocally unerring unerringly unescorted unethical uneven unevenly unevenness uneventful
uneventfully unexamined unexceptional unexciting unexcused unexpected unexpectedly unexpired unexplainable unexplained
unexploded unexplored unexposed unexpressed unfailing unfailingly unfair unfairly unfairness unfaithful unfaithfulness
unfamiliar unfashionable unfashionably unfasten unfastened unfathomable unfavorable unfavorably unfavourable unfazed
unfeeling unfeminine unfertilized unfettered unfilial unfilled unfiltered unfinished unfired unfit unfix unflagging
unflappable unflattering unflinching unflinchingly unfocused unfold unfolded unfolding unfolds unforced unforeseeable
unforeseen unforgettable unforgivable unforgivably unforgiven unforgiving unformed unfortunate unfortunately
unfortunates unfounded unframed unfreeze unfreezing unfrequented unfriended unfriendly unfroze unfrozen unfulfillable
unfulfilled unfunded unfunny unfurl unfurled unfurling unfurls unfurnished ungainly ungenerous ungentle ungentlemanly
ungida ungido ungir unglued ungodly ungovernable ungoverned ungracious ungrateful unguarded unguent unguided ungüento
unhallowed unhand unhappier unhappiest unhappily unhappiness unhappy unharmed unharness unhatched unhealed unhealthy
unheard unheeded unhelpful unhesitatingly unhindered unhinge unhinged unhitch unholy unhook unhooked unhooking unhorse
unhurt unhygienic uni unicellular unicelular unicidad unicode unicorn unicornio unicorns unicycle unidad
unidentifiable unidentified unidirectional unificación unificar unification unified unifies uniform uniforme uniformed
uniformemente uniformidad uniformity uniformly uniforms unify unifying unigénito unilateral unilaterally unilever
unimaginable unimaginably unimaginative unimagined unimpeachable unimpeded unimportant unimpressed unimpressive
unincorporated uninfected uninformed uninhabitable uninhabited uninhibited uninitialized uninitiated uninjured
uninspired uninspiring uninstall uninstalled uninstaller uninstalling uninsured unintelligent unintelligible
unintended unintentional unintentionally uninterested uninteresting uninterrupted uninvited uninviting uninvolved
union unionist unionista unionists unionize unionized unions unipersonal unique uniquely uniqueness unir unis unisex
unison unit unitaria unitarian unitario unitary unite united unites uniting units unity univ universal universalidad
universalist universality universally universalmente universe universes universidad universitaria universitario
universities university universitys universo unix unión unjam unjust unjustifiable unjustified unjustly unkempt unkind
unkindest unkindly unkindness unknowable unknowing unknowingly unknown unknowns unlabeled unlace unladylike unlatch
unlatched unlawful unlawfully unleaded unlearn unlearned unleash unleashed unleashes unleashing unleavened unless
unlicensed unlikable unlike unlikeliest unlikely unlimited unlink unlisted unlit unlived unliving unload unloaded
unloading unloads unlock unlocked unlocking unlocks unloosen unlovable unloved unlovely unloving unluckiest unluckily
unlucky unmade unmake unmaking unmanageable unmanly unmanned unmannerly unmapped unmarked unmarried unmask unmasked
unmasking unmatched unmentionable unmentionables unmerciful unmet unmindful unmistakable unmistakably unmitigated
unmixed unmodified unmolested unmonitored unmoor unmotivated unmounted unmovable unmoved unmoving unnameable unnamed
unnatural unnaturally unnecessarily unnecessary unneeded unnerve unnerved unnerves unnerving unnoticed unnumbered uno
unobserved unobstructed unobtainable unobtrusive unoccupied unofficial unofficially unopened unopposed unorganized
unoriginal unorthodox unpack unpacked unpacking unpaid unpainted unpalatable unparalleled unpardonable unpasteurized
unpatriotic unpaved unpick unplanned unpleasant unpleasantly unpleasantness unpleasing unplug unplugged unplugging
unplugs unpolished unpolluted unpopular unpopulated unprecedented unpredictability unpredictable unpredictably
unprejudiced unpremeditated unprepared unprepossessing unpresentable unpretentious unprincipled unprocessed
unproductive unprofessional unprofitable unpromising unpronounceable unprotected unprovable unproven unprovoked
unpublished unpunished unqualified unquenchable unquestionable unquestionably unquestioned unquestioning
unquestioningly unquiet unquote unrated unravel unraveled unraveling unravelled unravelling unravels unreachable
unread unreadable unready unreal unrealistic unreality unrealized unreasonable unreasonably unreasoning unrecognizable
unrecognized unreconstructed unrecorded unredeemed unrefined unregistered unregulated unrehearsed unrelated unreleased
unrelenting unreliability unreliable unremarkable unremembered unremitting unrepentant unrepentantly unreported
unrequited unreserved unreservedly unresolved unresponsive unrest unrestrained unrestricted unreturned unrewarded
unrighteous unripe unrivaled unrivalled unroll unrolled unromantic unruffled unruly unsaddle unsafe unsaid unsalted
unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying unsaturated unsavory unsay unscathed unscented
unscheduled unschooled unscientific unscramble unscrambled unscrew unscrewed unscrewing unscripted unscrupulous unseal
unsealed unsealing unseasonable unseasonably unseasonal unseat unseated unsecured unseemly unseen unselfconscious
unselfish unselfishly unselfishness unsent unsentimental unset unsettle unsettled unsettles unsettling unsex unshackle
unshackled unshakable unshakeable unshaken unshaved unshaven unsheathe unsheathed unshielded unship unsifted unsightly
unsigned unsinkable unskilled unskillful unsociable unsocial unsold unsolicited unsolvable unsolved unsophisticated
unsorted unsound unspeakable unspeakably unspecified unspectacular unspent unspoiled unspoilt unspoken unsportsmanlike
unstable unstained unsteady unstick unstoppable unstrap unstructured unstrung unstuck unstudied unsubscribe
unsubscribing unsubstantial unsubstantiated unsubtle unsuccessful unsuccessfully unsuitable unsuited unsullied unsung
unsupervised unsupported unsure unsurpassable unsurpassed unsurprising unsuspected unsuspecting unsustainable
unsweetened unswerving unsympathetic untada untainted untalented untamed untangle untangled untangling untapped untar
untarnished untaxed untenable untended untested untethered unthinkable unthinking untidy untie untied unties until
untimely untiring untitled unto untold untouchable untouchables untouched untoward untraceable untraditional untrained
untranslated untreatable untreated untried untroubled untrue untrustworthy untruth untruthful untruths untuck unturned
untutored untwist untying unusable unused unusual unusually unutterable unutterably unvalued unvarnished unveil
unveiled unveiling unveils unventilated unverified unwanted unwarranted unwary unwashed unwatchable unwatched
unwavering unwed unweighted unwelcome unwelcoming unwell unwholesome unwieldy unwilling unwillingly unwillingness
unwind unwinding unwinds unwise unwisely unwitting unwittingly unworkable unworldly unworn unworthiest unworthiness
unworthy unwound unwrap unwrapped unwrapping unwritten unyielding unzip unzipped unzipping unzips unánime unánimemente
unísono up upa upbeat upbraid upbraided upbringing upchuck upcoming upcountry update updated updater updates updating
updo updraft updrafts upend upended upfront upgrade upgradeable upgraded upgrades upgrading upheaval upheavals upheld
uphill uphold upholding upholds upholstered upholstery upholsterys upkeep upland uplands uplift uplifted uplifting
upload uploaded uploading uploads upmarket upmost upolu upon upped upper uppercase upperclassman upperclassmen
uppercut uppercuts uppermost uppers upping uppity uppsala upraise upright uprights uprising uprisings upriver uproar
uproarious uproot uprooted uprooting ups upscale upset upsets upsetting upshot upside upsides upsilon upstage upstaged
upstages upstaging upstairs upstanding upstart upstarts upstate upstream upsurge upswing uptake uptick uptight upton
uptown upturn upturned upward upwardly upwards upwelling upwind ur ural urals uranio uranium urano uranus urban urbana
urbane urbanidad urbanism urbanismo urbanista urbanización urbanization urbanized urbano urbe urchin urchins urdimbre
urdir urdu urea uremic urethane urethra urethral uretra urge urged urgencia urgency urgent urgente urgentemente
urgently urges urging uriah uric uriel urinal urinals urinalysis urinaria urinario urinary urinate urinated urinates
urinating urination urine urines uris url urls urn urna urns uro urogallo urologic urologist urology urraca ursa
ursula urticaria uru uruguay uruguayan uruguayans uréter us usa usability usable usada usado usage usages usar use
useable used useful usefully usefulness useless uselessly uselessness usenet user username usernames users uses usher
ushered usherette ushering ushers using uso uste usted usual usually usualmente usuaria usuario usufructo usura usurer
usurera usurero usurp usurpación usurpador usurpadora usurpar usurpation usurped usurper usurpers usurping usurps
usury uta utah ute utensil utensilio utensils uterina uterine uterino uterus uteruses utes uther utica utilidad
utilisation utilise utilised utilising utilitarian utilitario utilities utility utilizable utilización utilizar
utilization utilize utilized utilizes utilizing utmost utopia utopian utopía utrecht utter utterance utterances
uttered uttering utterly uttermost utters utópica utópico uva uve uvula uzbek uzbekistan uzi uña uñeta vac vaca
vacación vacancies vacancy vacant vacante vacantly vacate vacated vacates vacating vacation vacationed vacationers
vacationing vacations vaccinate vaccinated vaccinating vaccination vaccinations vaccine vaccines vaciada vaciado
vaciar vacilación vacilante vacilar vacillating vacuidad vacuna vacunación vacunar vacuno vacuole vacuous vacuum
vacuumed vacuuming vacuums vadear vader vado vaga vagabond vagabonds vagabunda vagabundear vagabundeo vagabundo
vagamente vagancia vagar vagaries vagina vaginal vaginally vaginas vago vagoneta vagrancy vagrant vagrants vague
vaguear vaguely vagueness vaguest vagus vagón vaho vail vain vaina vainglorious vainilla vainly vaivén vajilla val
valance valar valdez vale valedictorian valedictory valence valencia valentin valentina valentine valentines valentino
valentía valentón valer valera valeria valerian valeriana valerie valeries valerosa valerosamente valeroso valery
vales valet valets valhalla valiant valiantly valid valida validación validar validate validated validates validating
validation validez validity valido valiente valientemente valija valiosa valioso valise valium valkyrie valkyries
valla vallado valladolid valle vallejo valley valleys valor valoración valorar valorizar valorous valparaiso valquiria
vals valuable valuables valuación valuar valuation valuations value valued valueless values valuing valve valves
valvular valía vamoose vamp vamped vamper vampers vamping vampire vampires vampirism vampiro vamps van vana vanadio
vanadium vanagloria vanagloriarse vance vancouver vandal vandalism vandalismo vandalize vandalized vandalizing vandals
vanderbilt vane vanes vanessa vanessas vanguard vanguardia vanidad vanidosa vanidoso vanilla vanish vanished vanishes
vanishing vanities vanity vanitys vanning vano vanquish vanquished vanquishing vans vantage vanuatu vapid vapor
vaporizador vaporizar vaporize vaporized vaporizer vaporizes vaporizing vaporosa vaporoso vaporous vapors vapour
vaquera vaquero vaqueros vaquería vaquilla var vara varada varadero varado varanasi vargas varia variabilidad
variability variable variables variación variada variado variance variances variant variante variants variar variation
variational variations varicela varicose varied variedad variegated varies varietal varieties variety varilla
varillaje variola various variously varita varlets varmint varmints varna varnish varnished varonil vars varsity vary
varying varón vas vasa vasallaje vasallo vasca vasco vascular vase vasectomies vasectomy vaselina vaseline vases
vasija vaso vasquez vassal vassals vassar vast vasta vastedad vaster vastly vastness vasto vasty vat vatican vaticano
vats vatu vaudeville vaudevillian vaughan vaughn vaughns vault vaulted vaulting vaults vaunted vaya vazquez ve veal
vecina vecinal vecindad vecindario vecino vector vectored vectoring vectors veda vedada vedado vedic veep veer veered
veering veers veg vega vegan vegans vegas vegetable vegetables vegetación vegetal vegetar vegetarian vegetariana
vegetarianism vegetarianismo vegetariano vegetarians vegetated vegetation vegetative vegetativo veggie veggies
vehemence vehemencia vehement vehemente vehementemente vehemently vehicle vehicles vehicular vehículo veil veiled
veiling veils vein veining veins veinte veintena veinticinco veinticuatro veintidós veintinueve veintiocho veintisiete
veintiséis veintitrés veintiuna veintiuno veintiún veiny vejestorio vejete vejez vejiga vela velada velado velador
velamen velar velasquez velatorio velcro veldt veleidosa velero veleta vello vellocino velluda velludo vellum vellón
velma velo velocidad velocities velocity velocípedo velorio velour veloz velozmente velvet velveteen velvety velódromo
ven vena venado venal vencedor vencedora vencejo vencer vencida vencido vencimiento venda vendaje vendar vendaval
vendedor vendedora vender venderse vendetta vendettas vendible vendimia vending vendo vendor vendors vendí venecia
veneciana veneciano veneer veneers veneno venenosa venenoso venera venerable veneración venerando venerar venerate
venerated veneration venereal venero venetian venetians venezia venezolana venezolano venezuela venezuelan venezuelans
vengador vengadora venganza vengar vengativa vengativo vengeance vengeances vengeful venia venial venice venida
venidera venidero venir venison venom venomous venoms venosa venoso venous vent venta ventaja ventajosa ventajoso
ventana ventanal ventanilla ventarrón vented ventilación ventilador ventilar ventilate ventilated ventilating
ventilation ventilator ventilators venting ventisca ventolera ventosa ventoso ventral ventricle ventricles ventricular
ventriloquia ventriloquism ventriloquist ventriloquists ventris ventrículo ventrílocua ventrílocuo vents ventura
venture ventured ventures venturing venturoso venue venues venus venusian venérea ver vera veracidad veracity veracruz
veranda verandah veranear veraneo veraniega veraniego verano veras veraz verb verbal verbalize verbally verbalmente
verbatim verbena verbiage verbo verborrea verbose verbosity verbs verdad verdadera verdaderamente verdadero verdant
verde verdi verdict verdicts verdor verdosa verdoso verdugo verdulera verdulero verdulería verdura vereda veredicto
verga vergajo verge vergel verges verging vergonzosa vergonzosamente vergonzoso vergüenza verifiable verificación
verificador verificar verification verified verifier verifies verify verifying verily veritable verity verizon verja
verme vermeer vermeil vermicelli vermilion vermin vermont vermouth vermut vern verna vernacular vernal verne vernon
vernácula vero verona veronica veronicas verosimilitud verosímil verruca verruga verrugoso versa versada versado
versailles versatile versatilidad versatility verse versed verses version versioning versions versión verso versts
versus versátil versículo vert vertebra vertebrado vertebrae vertebral vertebrate vertebrates vertedero vertedor
verter vertex vertical verticalidad vertically verticalmente verticals vertices vertiente vertiginosa vertiginoso
vertiginous vertigo vertu vervain verve very verídica verídico verónica vesicle vesicles vesicular vespasian vespers
vespertina vespertino vessel vessels vest vesta vestal vested vestibular vestibule vestido vestidura vestige vestiges
vestigial vestigio vestimenta vesting vestir vestments vestry vests vestuario vesture vestíbulo vesícula vet veta
vetada vetado vetar veteado veteran veterana veterano veterans veterinaria veterinarian veterinarians veterinario
veterinary veto vetoed vetoes vetoing vets vetted vetting vetusto vex vexation vexatious vexed vexes vexing vez vi via
viabilidad viability viable viacom viaduct viaducto viagra viajante viajar viaje viajera viajero vial vials vianda
vibe vibes vibración vibrador vibradora vibrancy vibrant vibrante vibrar vibrate vibrated vibrates vibrating vibration
vibrational vibrations vibrato vibrator vibrators vibratory vibrio vic vicar vicarage vicaria vicario vicarious
vicariously vicars vicaría vice vicealmirante vicecanciller vicecónsul vicegobernador vicente vicepresidencia
vicepresidenta vicepresidente viceroy viceroys vices viceversa vichyssoise vicinity vicio viciosa vicioso vicious
viciously viciousness vicissitudes vicki vickie vickis vicksburg vicky victim victimario victimization victimize
victimized victimizing victimless victims victor victoria victorian victorians victorias victories victoriosa
victorioso victorious victoriously victors victory victorys victuals vicuña vid vida vidal vide vidente video
videocassette videoconferencing videoed videoing videophone videos videotape videotaped videotapes videotaping
vidriera vidriero vidriería vidrio vidriosa vie vied vieira vieja viejo vienesa vienna viennese vientiane viento
vientre vienés viernes vietcong vietnam vietnamese view viewable viewed viewer viewers viewership viewfinder viewing
viewings viewpoint viewpoints views viga vigencia vigente vigil vigilance vigilancia vigilant vigilante vigilantes
vigilantism vigilantly vigilar vigilia vigils vignette vignettes vigo vigor vigorosa vigorosamente vigoroso vigorous
vigorously vigour vigésima vigésimo vigía vii viii vijayawada viking vikings vil vila vile vilely vileness vilest
vileza vilified vilify vilifying villa village villager villagers villages villain villainous villains villainy
villana villancico villano villanía villarreal villas villeneuve vilmente vilnius vilo vim vinagre vinagreta
vinaigrette vinatero vinatería vincapervinca vince vincennes vincent vincents vinces vincha vinci vinculación vincular
vindicate vindicated vindicates vindication vindicators vindictive vindictiveness vine vinegar vineland vines vineyard
vineyards vinicultor vino vinson vintage vintages vintner vinyl viol viola violación violada violado violador
violadora violar violate violated violates violating violation violations violator violators violence violencia
violent violenta violentamente violentar violently violento violet violeta violets violin violinist violinista
violinists violins violoncelista violoncelo violonchelista violonchelo violín viper viperina vipers vips vira viraje
viral virar virgen virgil virgils virgin virginal virginia virginian virginians virginias virginidad virginity virgins
virgo viril virile virilidad virility virologist virology virrey virtual virtually virtualmente virtud virtue virtues
virtuosa virtuosity virtuoso virtuous viruela virulence virulencia virulent virulenta virulento virus viruses viruss
viruta vis visa visado visage visakhapatnam visas viscera visceral viscosa viscose viscosidad viscosity viscoso
viscount viscous vise visera vishnu visibilidad visibility visibilitys visible visiblemente visibly vision visionaria
visionaries visionario visionary visions visir visit visita visitante visitar visitation visitations visited visiting
visitor visitors visits visión vislumbrar vislumbre viso visor visors vista vistas vistazo visto vistosa vistoso
visual visualisation visualization visualizations visualize visualized visualizing visually visuals visón vita vitae
vital vitalicia vitalicio vitalidad vitality vitally vitals vitamin vitamina vitamins vitamínica vitamínico viticultor
vito vitorear vitos vitreous vitrification vitrified vitrina vitriol vitriolic vitriolo vittles viuda viudedad viudez
viudo viva vivacidad vivacious vivacity vivaldi vivamente vivaracha vivaracho vivaz vive vivencia vivero viveza vivian
vivid vivida vividly vividness vivido vividor vivienda vivienne viviente vivificante vivir vivisección vivisecting
vivisection vivo vixen vixens vizconde vizier viático viña viñedo viñeta vlad vladimir vocab vocablo vocabularies
vocabulario vocabulary vocación vocal vocalist vocalists vocalización vocalizar vocalization vocalizations vocalize
vocalizes vocalizing vocally vocalmente vocals vocation vocational vocations vocero vociferar vociferous vodka vodkas
vogue voice voiced voiceless voicemail voiceover voiceprint voices voicing void voided voiding voids voila voiture
volada voladizo volado volador voladora voladura volante volar volatile volatilidad volatility volcanic volcanically
volcanism volcano volcanoes volcanos volcar volcán volcánica volcánico voldemort vole volea voles volga volition
volkswagen volley volleyball volleys volquete vols volt volta voltage voltages voltaire voltaje volteada voltear
volteo voltereta volts voltímetro voluble volume volumen volumes volumetric voluminosa voluminoso voluminous voluntad
voluntaria voluntariado voluntariamente voluntarily voluntario voluntariosa voluntarioso voluntary volunteer
volunteered volunteering volunteerism volunteers voluptuosa voluptuosidad voluptuoso voluptuous voluptuousness volver
volvo volátil vomit vomitada vomitado vomitar vomited vomiting vomitiva vomitivo vomitona vomitous vomits vonnegut
voodoo voodoos voracidad voracious voraz vorazmente vortex vortexes vortices vorticity vorágine vos vosa vosotras
vosotros votación votada votante votar vote voted voter voters votes voting votive voto vouch vouched voucher vouchers
vouches vouching vouchsafe vouchsafed vow vowed vowel vowels vowing vows voyage voyaged voyager voyagers voyages
voyaging voyeur voyeurism voyeuristic voyeurs voz vries vs vuecencia vuelco vuelo vuelta vuelto vuestra vuestras
vuestro vuestros vuitton vulcan vulcanized vulgar vulgarian vulgaridad vulgarity vulgarly vulgarmente vulgate vulgo
vulnerabilidad vulnerabilities vulnerability vulnerable vulnerar vulture vultures vulva vying válida válido válvula
vándalo vástago vértebra vértice vértigo vía víbora víctima víctor vínculo víspera vítreo víveres vívida vívido
vólvulo vómito vórtice wabash wack wacker wackiest wacko wackos wacky waco wad wadded wadding waddle waddled waddles
waddling wade waded waders wades wadi wading wads wafer wafers waffle waffles waffling waft wafted wafting wafts wag
wage waged wager wagered wagering wagers wages wagged wagging waggle waggling waggly waging wagner wagnerian wagon
wagoner wagons wags wahine wahoo waif waifs waikiki wail wailed wailers wailing wails wainwright waist waistband
waistcoat waistcoats waistline waists wait waite waited waiter waiters waiting waitings waitress waitresses
waitressing waitresss waits waitstaff waive waived waiver waivers waives waiving wake waked wakefield wakeful
wakefulness waken wakened wakens wakes waking wal walcott wald walden waldo waldorf wale wales waling walk walkabout
walked walker walkers walkies walking walkings walkman walkout walks walkup walkway walkways wall wallabies wallaby
wallace wallah walled waller wallet wallets walleye walleyed wallflower wallflowers walling wallis wallop walloped
walloping wallow wallowed wallowing wallows wallpaper wallpapered wallpapering wallpapers walls wally walmart walnut
walnuts walpole walrus walruses walsall walsh walt walter walters walton walts waltz waltzed waltzes waltzing wampum
wan wand wanda wandas wander wandered wanderer wanderers wandering wanderings wanderlust wanders wands wandsworth wane
waned wanes wang wangle wangled waning wank wanked wanker wankers wanking wanks wanna wannabe wannabes want wanted
wanting wanton wantonness wants war warble warbler warblers warbles warbling ward warded warden wardens warder warders
warding wardrobe wardrobes wardroom wards ware warehouse warehoused warehouses warehousing wares warez warfare
warfarin warhead warheads warhol warhorse warily wariness waring warlike warlock warlocks warlord warlords warm warmed
warmer warmers warmest warmhearted warming warmly warmonger warmongering warmongers warms warmth warmup warn warned
warner warning warnings warns warp warpath warped warping warps warrant warranted warranties warrants warranty warred
warren warrens warring warrington warrior warriors wars warsaw warship warships wart warthog warthogs wartime warts
warty warwick warwickshire wary was wasabi wasatch wash washable washbasin washboard washcloth washcloths washed
washer washers washerwoman washes washing washings washington washingtons washout washroom washrooms washtub wasnt
wasp wasps wassail wast wastage waste wastebasket wastebaskets wasted wasteful wasteland wastelands wastepaper waster
wasters wastes wastewater wasting wastrel wastrels wat watch watchdog watchdogs watched watcher watchers watches
watchful watching watchmaker watchmakers watchman watchmans watchmen watchs watchtower watchtowers watchword water
waterbed waterborne waterbury watercolor watercolors watercolour watercraft watercress watered waterfall waterfalls
waterford waterfowl waterfront waterfronts watergate waterhole waterholes watering waterless waterline waterlogged
waterloo waterman watermark watermarked watermarking watermarks watermelon watermelons waterproof waterproofing waters
watershed watersheds waterside waterspout watertight waterway waterways waterwheel waterworks watery watkins watson
watt wattage wattle wattles watts watusi waugh wave waved waveform waveforms wavefront waveguide wavelength
wavelengths wavelet wavelets waver wavered wavering waverley wavers waves waving wavy wax waxed waxen waxes waxing
waxwork waxworks waxy way wayfaring waylaid wayland waylay wayne ways wayside wayward wayworn wazoo wbu we weak weaken
weakened weakening weakens weaker weakest weakling weaklings weakly weakness weaknesses weal wealth wealthier
wealthiest wealthy wean weaned weaning weans weapon weaponry weapons wear wearable wearer wearied wearies wearily
weariness wearing wearisome wears weary weasel weaseled weaseling weaselly weasels weather weathered weathering
weatherly weatherman weathermans weathermen weatherproof weathers weathervane weave weaved weaver weavers weaves
weaving web webb webbed webbing webby webcam webcams webcast webcasting webcasts weber webinar webinars weblog weblogs
webmaster webmasters webpage webs website websites webster websters wed wedded wedding weddings wedge wedged wedges
wedgie wedgies wedging wedgwood wedlock wednesday wednesdays weds wee weed weeded weeding weeds weedy weeing week
weekday weekdays weekend weekender weekenders weekends weeklies weekly weeknight weeks ween weenie weenies weensy
weeny weep weeping weeps weepy weevil weevils wehrmacht wei weigh weighed weighing weighs weight weighted weightier
weighting weightless weightlessness weightlifter weightlifters weightlifting weights weighty weill weimar weinberg
weir weird weirder weirdest weirdly weirdness weirdo weirdos weiss welch welched welcome welcomed welcomes welcoming
weld welded welder welders welding weldon welds welfare welkin well welland welled weller welles wellesley wellhead
wellies welling wellington wellingtons wellness wells wellspring welsh welshed welshing welt welter welterweight welts
wembley wen wench wenches wenchs wend wendell wending wendy wendys went wentworth wept were werent werewolf werewolfs
werewolves werner wert wesley wesleyan wesleys wessex wesson west westbound westerly western westerner westerners
westernized westernmost westerns westinghouse westminster westmorland weston westphalia wests westward westwards wet
wetback wetbacks wether wetland wetlands wetness wets wetsuit wetsuits wetted wetter wettest wetting weve wexford
weymouth whack whacked whacker whacking whacks whacky whale whalebone whaled whaler whalers whales whaling wham whammy
wharf wharton what whatchamacallit whateer whatever whatnot whats whatsapp whatshisname whatsit whatsits whatsoever
wheal wheat wheaties wheatley wheats whee wheedle wheedled wheedling wheel wheelbarrow wheelbarrows wheelbase
wheelchair wheelchairs wheeled wheeler wheelers wheelhouse wheelie wheelies wheeling wheelman wheels wheeze wheezes
wheezing wheezy whelp whelped when whence whenever whens where whereabout whereabouts whereas whereby wherefore
wherein whereof whereon wheres whereto whereupon wherever wherewith wherewithal whet whether whets whetstone whetted
whew whey which whichever whiff whiffing whiffs whig while whiles whiling whilst whim whimper whimpered whimpering
whimpers whims whimsical whimsically whimsy whine whined whiner whiners whines whiney whinge whingeing whinging
whining whinnies whinny whinnying whiny whip whiplash whipped whipper whippersnapper whippersnappers whippet whippets
whipping whippings whipple whippoorwill whips whir whirl whirled whirling whirlpool whirlpools whirls whirlwind
whirlwinds whirly whirlybird whirring whirrs whirs whish whisk whisked whisker whiskered whiskers whiskey whiskeys
whiskies whisking whisks whisky whiskys whisper whispered whisperer whisperers whispering whisperings whispers whist
whistle whistled whistler whistlers whistles whistling whit whitaker white whiteboard whiteboards whited whitefish
whitehall whitehead whitehorse whiten whitened whitener whiteness whitening whiteout whiter whites whitest whitetail
whitewall whitewash whitewashed whitewashing whitewater whitey whiteys whitfield whither whithersoever whiting whitish
whitley whitman whitney whitneys whits whittier whittington whittle whittled whittles whittling whiz whizz whizzed
whizzes whizzing who whoa whod whodunit whoever whole wholehearted wholeheartedly wholeness wholes wholesale
wholesaler wholesalers wholesaling wholesome wholl wholly whom whomever whomp whomsoever whoop whooped whoopee
whooping whoops whoosh whooshed whooshes whooshing whop whopped whopper whoppers whopping whore whorehouse whorehouses
whores whoreson whoring whorish whorls whos whose whosever whosoever whove whsle whup whupped whupping why whyd whys
wicca wiccan wichita wick wicked wickedest wickedly wickedness wicker wicket wickets wickiup wicklow wicks wide widely
widen widened widener widening widens wider widescreen widespread widest widget widgets widow widowed widower widowers
widowhood widows width widths wield wielded wielder wielding wields wien wiener wieners wienie wiesbaden wife wifely
wifes wifi wig wigan wigged wigging wiggins wiggle wiggled wiggles wiggling wiggly wight wigs wigwam wiki wikipedia
wikis wilber wilbur wilcox wild wildcard wildcards wildcat wildcats wilde wildebeest wildebeests wilder wilderness
wildernesses wildest wildfire wildfires wildflower wildflowers wilding wildlife wildling wildly wildness wilds
wildwood wile wiles wiley wilfred wilful wilfully wilhelm wilhelmina wiling wilkerson wilkes wilkins wilkinson will
willa willamette willard willed willets willful willfully willfulness william williams williamsburg williamson willie
willies willing willingly willingness willis willow willows willowy willpower wills willy willys wilma wilmer
wilmington wilson wilsons wilt wilted wilting wilton wilts wiltshire wily wimbledon wimp wimped wimping wimple wimps
wimpy win wince winced winces winch winched winches winchester wincing wind windage windbag windblown windbreak
windbreaker windchill winded winder windermere winders windex windfall windhoek windiest windigo winding windless
windmill windmills window windowless windowpane windowpanes windows windowsill windpipe winds windscreen windshield
windshields windsor windstorm windsurf windsurfing windswept windup windward windy wine wined wineglass winemaker
winemakers wineries winery wines winfield winfred winfrey wing wingding winged winger wingers winging wingless wings
wingspan wingtip wingtips winifred wining wink winked winking winkle winkles winks winnable winnebago winner winners
winnie winning winnings winnipeg winnow winnowed winnowing wino winos wins winsome winston winstons winter wintered
wintergreen wintering winterize winters wintertime wintery winthrop winton wintry wipe wiped wiper wipers wipes wiping
wire wired wireless wires wiretap wiretapped wiretapping wiretaps wiring wirings wiry wis wisc wisconsin wisdom
wisdoms wise wisecrack wisecracking wisecracks wised wiseguy wiseguys wisely wisenheimer wiser wisest wish wishbone
wished wisher wishes wishful wishing wisp wisps wispy wisteria wistful wistfully wit witch witchcraft witchery witches
witching witchs witchy wite with withal withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew withe
wither withered withering withers withheld withhold withholding withholds within without withstand withstanding
withstands withstood witless witness witnessed witnesses witnessing witnesss wits witt witted wittenberg wittering
wittgenstein witticism wittier witty wive wives wiz wizard wizardry wizards wizened wk wks wo woah wobble wobbled
wobbles wobbling wobbly woe woebegone woeful woefully woes wog wogs wok woke woken wold wolf wolfe wolfed wolff
wolfgang wolfhound wolfing wolfram wolfs wolfsbane wollongong wolsey wolverhampton wolverine wolverines wolves woman
womanhood womanish womanizer womanizers womanizing womankind womanly womans womb wombat wombats wombs women womenfolk
won wonder wondered wonderful wonderfully wondering wonderland wonderment wonders wondrous wondrously wong wonk wonky
wont wonted wonton wontons woo wood woodard woodbine woodblock woodbridge woodchuck woodchucks woodcock woodcutter
woodcutters wooded wooden woodland woodlands woodman woodpecker woodpeckers woodpile woodrow woodruff woods woodshed
woodsman woodsmen woodstock woodsy woodward woodwind woodwinds woodwork woodworking woodworm woody woodys wooed woof
woofer woofers wooing wool woolen woolens woolf woollen woolley woolly wooly woos wooster wooten woozy wop wops
worcester worcestershire word worded wording wordless wordplay words wordsmith wordsworth wordy wore work workable
workaday workaholic workaholics workaround workarounds workbench workbook workbooks workday worked worker workers
workflow workflows workforce workhorse workhorses workhouse working workingman workings workload workloads workman
workmans workmanship workmate workmates workmen workout workouts workplace workplaces workroom works worksheet
worksheets workshop workshops workspace workspaces workstation workstations workup workups world worldly worlds
worldview worldwide worm wormed wormhole wormholes worming worms wormwood wormy worn worried worrier worries worrisome
worry worrying worse worsen worsened worsening worsens worser worship worshiped worshiper worshipers worshipful
worshiping worshipped worshipper worshippers worshipping worships worst worsted wort worth worthier worthiest worthily
worthiness worthless worthlessness worthwhile worthy wot would wouldnt wouldst wouldve wound wounded wounding wounds
wove woven wow wowed wowing wows wozniak wrack wracked wracking wraith wraiths wrangle wrangled wrangler wranglers
wrangling wrap wraparound wrapped wrapper wrappers wrapping wrappings wraps wrasse wrath wrathful wreak wreaked
wreaking wreaks wreath wreathed wreaths wreck wreckage wrecked wrecker wreckers wrecking wrecks wren wrench wrenched
wrenches wrenching wrest wrested wresting wrestle wrestled wrestler wrestlers wrestles wrestling wrestlings wretch
wretched wretchedly wretchedness wretches wriggle wriggled wriggles wriggling wriggly wright wrigley wring wringer
wringing wrings wrinkle wrinkled wrinkles wrinkling wrinkly wrist wristband wristbands wristlet wrists wristwatch
wristwatches writ writable write writer writers writes writeup writhe writhed writhes writhing writing writings writs
written wroclaw wrong wrongdoer wrongdoers wrongdoing wrongdoings wronged wronger wrongful wrongfully wronging wrongly
wrongness wrongs wrote wrought wrung wry wtf wth wuhan wunderkind wuppertal wuss wussies wussy wyandotte wyatt
wycliffe wyd wyeth wylie wynn wyoming xanadu xavier xemacs xenia xenon xenophobia xenophobic xerox xeroxed xeroxes
xeroxing xerxes xiamen xian xiaoping xiii xiphoid xmas xo xoxo xref xterm xvii xviii xx xxii xxiii xxiv xxvi xxvii
xxviii xxx xylene xylophone y ya yacer yacht yachting yachts yacimiento yack yacking yah yahoo yahoos yahweh yak
yakima yakking yaks yale yales yall yalta yam yama yamaha yammer yammering yams yang yangon yangs yangtze yank yanked
yankee yankees yanking yanks yanqui yap yapper yapping yappy yaps yard yarda yardage yardarm yardmaster yards
yardstick yarmouth yarmulke yarn yarns yarrow yate yates yaw yawing yawn yawned yawning yawns yawp yay yaya yayo yazoo
ye yea yeager yeah yean year yearbook yearbooks yearling yearlings yearlong yearly yearn yearned yearning yearnings
yearns years yeas yeast yeasty yeats yegg yegua yell yelled yelling yellow yellowed yellowing yellowish yellowknife
yellows yellowstone yellowtail yells yelmo yelp yelping yelps yeltsin yema yemen yemeni yen yens yeoman yeomen yep yer
yerba yerevan yerma yermo yerno yerro yes yesca yesero yeses yeshiva yeso yester yesterday yesterdays yesteryear yet
yeti yetis yew yeyuno yid yiddish yids yield yielded yielding yields yikes yin yip yippee yippie yipping yips yo yob
yobbos yod yoda yodel yodeled yodeling yodelling yodo yoduro yoga yogas yoghurt yogi yogic yogis yogurt yogurts yoke
yoked yokel yokels yokes yoko yokohama yokos yolanda yolk yolks yon yonder yong yoni yonkers yore york yorker yorkers
yorkie yorks yorkshire yorktown yoruba yos yosemite you youd youll young younger youngest youngish youngling youngs
youngster youngsters youngstown your youre yours yourself yourselves yous youth youthful youths youtube youve yow
yowling yowls ypres ypsilanti yr yrs ys yuan yuca yucatan yucca yuck yucky yugo yugoslav yugoslava yugoslavia
yugoslavian yugoslavo yugular yuk yukon yuks yule yuletide yum yuma yummiest yummy yunnan yunque yunta yup yuppie
yuppies yuppy yuri yuris yurt yute yuxtaposición yves yvette yvonne yvonnes yámbico zach zachary zafa zafada zafado
zafar zafarrancho zafio zafira zafiro zafo zaftig zaga zagreb zaguero zaguán zahorí zaire zalamero zambezi zambia
zambian zamboni zambullida zamora zampar zanahoria zancada zancadilla zane zanja zanjar zante zany zanzibar zap
zapador zapallo zapata zapateado zapatear zapateo zapatero zapatería zapatilla zapato zape zappa zapped zapper zapping
zaps zar zara zarandear zarandeo zarigüeya zarina zarista zarpa zarpar zarpazo zarza zarzamora zarzaparrilla zas zeal
zealand zealot zealotry zealots zealous zealously zebra zebras zechariah zed zeds zee zeeland zeitgeist zeke zekes
zelda zen zenith zeno zephaniah zephyr zephyrs zeppelin zeppelins zermatt zero zeroed zeroes zeroing zeros zest zesty
zeta zetas zeus ziegler zig ziggy ziggys zigs zigzag zigzagged zigzagging zigzags zigzaguear zilch zillion zillions
zimbabwe zimbabwean zimmerman zinc zine zines zinfandel zing zinged zinger zingers zinging zings zinnias zion zionism
zionist zionists zip ziploc zipped zipper zippered zippers zipping zippy zips zircon zirconia zirconium zit zither
ziti zits zloty zlotys zodiac zodiacal zodiaco zoe zoes zola zoloft zombie zombies zona zonal zone zoned zones zoning
zonk zonked zonza zonzo zoo zookeeper zookeepers zool zoological zoologist zoologists zoology zoología zoológica
zoológico zoom zoomed zooming zooms zoon zoophilia zooplankton zoos zopenco zoquete zorn zoroastrian zorra zorrillo
zorro zorrón zorzal zoster zozobra zozobrar zoólogo zucchini zueco zulu zulú zumaque zumba zumbador zumbar zumbido
zumo zuni zurcido zurcir zurda zurdo zurich zurra zurrado zurrar zurrón zurullo zydeco zyrtec zángano zócalo ábaco
ácida ácido áfrica ágape ágata ágil águila álamo álbum álgebra álgido ámala ámalo ámbar ámbito ánade ángel ángela
ángelus ángulo ánima ánimo ántrax ápice árabe árbitro árbol área árida árido ártica ártico áspera áspero áspid ática
ático átomo áurea ávida ávido ébano él émbolo énfasis épica épico época épsilon éter ética ético étnica étnico éxito
éxodo éxtasis ídem ídolo ímpetu íncubo índice índico índigo índole ínsula íntegra íntegramente íntegro ínter ínterin
íntima íntimamente íntimo ítem ñame ñato ñoña ñoño óleo ómnibus ópalo ópera óptica óptico óptima óptimo órbita órdago
órgano ósea óseo ósmosis óvalo óvulo óxido úlcera última últimamente último única únicamente único útero útil
"""
KNOWN: Final = frozenset(_LISTED.split())
