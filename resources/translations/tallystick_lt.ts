<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About Tallystick</source>
        <translation>Apie „Tallystick“</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versija {version}</translation>
    </message>
    <message>
        <source>Tallystick keeps your micro-credentials on your own computer, shows what they say and what can be known about them, and makes something to hand over that others can check.</source>
        <translation>„Tallystick“ saugo jūsų mikrokredencialus jūsų pačių kompiuteryje, rodo, kas juose parašyta ir ką apie juos galima žinoti, ir parengia perduoti tai, ką kiti gali patikrinti.</translation>
    </message>
    <message>
        <source>It works without the network. What it could not check it says, and it never calls something valid that it has not checked at that moment.</source>
        <translation>Programa veikia be tinklo. Ji pasako, ko nepavyko patikrinti, ir niekada nevadina galiojančiu to, ko tuo metu nepatikrino.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It comes without any warranty.</source>
        <translation>Laisva programinė įranga pagal Europos Sąjungos viešąją licenciją 1.2. Pateikiama be jokių garantijų.</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>A backup is one encrypted file. Keep it on another device, such as a memory stick; it opens with the passphrase of today.</source>
        <translation>Atsarginė kopija yra vienas užšifruotas failas. Laikykite ją kitame įrenginyje, pavyzdžiui, atmintuke; ji atveriama dabartiniu slaptažodžiu.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sukurti atsarginę kopiją…</translation>
    </message>
    <message>
        <source>Test a backup now…</source>
        <translation>Išbandyti atsarginę kopiją…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Atkurti iš atsarginės kopijos…</translation>
    </message>
    <message>
        <source>Made by the wallet itself</source>
        <translation>Sukurtos pačios piniginės</translation>
    </message>
    <message>
        <source>They are in the wallet’s own folder, so they do not help if the computer is lost.</source>
        <translation>Jos yra pačios piniginės aplanke, todėl nepadės, jei kompiuteris dings.</translation>
    </message>
    <message>
        <source>None yet. One is made before anything risky is done.</source>
        <translation>Kol kas nėra. Kopija sukuriama prieš kiekvieną rizikingą veiksmą.</translation>
    </message>
    <message>
        <source>Restore the chosen one…</source>
        <translation>Atkurti iš pasirinktos…</translation>
    </message>
    <message>
        <source>Backing up, then reading it back to compare.</source>
        <translation>Kopija kuriama, tada perskaitoma ir palyginama.</translation>
    </message>
    <message>
        <source>There is no backup of this wallet yet.</source>
        <translation>Šios piniginės atsarginės kopijos dar nėra.</translation>
    </message>
    <message>
        <source>Last backup on {date}.</source>
        <translation>Paskutinė atsarginė kopija: {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>Nuo tada – %n pakeitimas.</numerusform>
            <numerusform>Nuo tada – %n pakeitimai.</numerusform>
            <numerusform>Nuo tada – %n pakeitimų.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Dar neišbandyta nė viena atsarginė kopija.</translation>
    </message>
    <message>
        <source>Last tested on {date}.</source>
        <translation>Paskutinį kartą išbandyta {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokumentas</numerusform>
            <numerusform>%n dokumentai</numerusform>
            <numerusform>%n dokumentų</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the bin was emptied</source>
        <translation>Prieš išvalant šiukšlinę</translation>
    </message>
    <message>
        <source>Before a new file key</source>
        <translation>Prieš naują failų raktą</translation>
    </message>
    <message>
        <source>Before many credentials were added</source>
        <translation>Prieš pridedant daug kredencialų</translation>
    </message>
    <message>
        <source>Before the wallet was brought up to date</source>
        <translation>Prieš atnaujinant piniginę</translation>
    </message>
    <message>
        <source>Before something risky</source>
        <translation>Prieš rizikingą veiksmą</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Where to put the backup</source>
        <translation>Kur įrašyti atsarginę kopiją</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n document(s).</source>
        <translation>
            <numerusform>Joje yra %n dokumentas.</numerusform>
            <numerusform>Joje yra %n dokumentai.</numerusform>
            <numerusform>Joje yra %n dokumentų.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read back and is the same as the wallet.</source>
        <translation>Ji perskaityta ir sutampa su pinigine.</translation>
    </message>
    <message>
        <source>Backed up: {name}</source>
        <translation>Atsarginė kopija sukurta: {name}</translation>
    </message>
    <message>
        <source>Choose the backup to test</source>
        <translation>Pasirinkite atsarginę kopiją, kurią išbandyti</translation>
    </message>
    <message>
        <source>“{name}” is really opened and everything in it is read, as if it were restored. Nothing is changed. Type the passphrase that the wallet had when it was made.</source>
        <translation>„{name}“ iš tikrųjų atveriama ir visa perskaitoma, tarsi būtų atkuriama. Niekas nekeičiama. Įveskite slaptažodį, kurį piniginė turėjo, kai kopija buvo sukurta.</translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation>Išbandyti šią atsarginę kopiją</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Išbandyti</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it.</source>
        <translation>Atsarginė kopija atveriama ir visa perskaitoma.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in it could be read.</source>
        <translation>
            <numerusform>Joje perskaitytas %n dokumentas.</numerusform>
            <numerusform>Joje perskaityti %n dokumentai.</numerusform>
            <numerusform>Joje perskaityta %n dokumentų.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of {moment}.</source>
        <translation>Ji sukurta {moment}.</translation>
    </message>
    <message>
        <source>This backup works</source>
        <translation>Ši atsarginė kopija tinkama</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Užverti šį pranešimą</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopijuoti išsamią informaciją</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>BinScreen</name>
    <message>
        <source>in the bin since {date}</source>
        <translation>šiukšlinėje nuo {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put back into the library.</source>
        <translation>
            <numerusform>Į biblioteką grąžintas %n kredencialas.</numerusform>
            <numerusform>Į biblioteką grąžinti %n kredencialai.</numerusform>
            <numerusform>Į biblioteką grąžinta %n kredencialų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation>
            <numerusform>Visam laikui ištrinti %n kredencialą?</numerusform>
            <numerusform>Visam laikui ištrinti %n kredencialus?</numerusform>
            <numerusform>Visam laikui ištrinti %n kredencialų?</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions go as well. A backup in the wallet’s folder is made first; it and your other backups still hold them.</source>
        <translation>Ankstesnės versijos taip pat ištrinamos. Prieš tai piniginės aplanke sukuriama atsarginė kopija; joje ir kitose jūsų atsarginėse kopijose tai, kas ištrinta, lieka.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ištrinti visam laikui</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good.</source>
        <translation>
            <numerusform>Visam laikui ištrintas %n kredencialas.</numerusform>
            <numerusform>Visam laikui ištrinti %n kredencialai.</numerusform>
            <numerusform>Visam laikui ištrinta %n kredencialų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Šiukšlinė</translation>
    </message>
    <message>
        <source>Nothing here is lost until you empty the bin.</source>
        <translation>Niekas čia nedingsta, kol neišvalote šiukšlinės.</translation>
    </message>
    <message>
        <source>Credentials in the bin</source>
        <translation>Kredencialai šiukšlinėje</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Šiukšlinė tuščia</translation>
    </message>
    <message>
        <source>What you delete from the library waits here.</source>
        <translation>Čia laukia tai, ką ištrinate iš bibliotekos.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Išvalyti šiukšlinę…</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>What the credential says</source>
        <translation>Kas parašyta kredenciale</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Keisti slaptažodį</translation>
    </message>
    <message>
        <source>Your credentials stay as they are. Backups made before keep the old passphrase.</source>
        <translation>Jūsų kredencialai lieka tokie, kokie yra. Ankstesnėms atsarginėms kopijoms lieka senasis slaptažodis.</translation>
    </message>
    <message>
        <source>The passphrase of &amp;now</source>
        <translation>Da&amp;bartinis slaptažodis</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Dabartinis slaptažodis</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <translation>Slaptažodis keičiamas. Tai šiek tiek užtruks.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Checking</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>Choose what to check</source>
        <translation>Pasirinkite, ką tikrinti</translation>
    </message>
    <message>
        <source>Ask {host}?</source>
        <translation>Kreiptis į {host}?</translation>
    </message>
    <message>
        <source>It learns that somebody at your internet address wants its key or its list now, and nothing else about you. The address comes from what you check: {url}</source>
        <translation>Serveris sužinos, kad kažkas iš jūsų interneto adreso dabar nori jo rakto ar sąrašo, ir nieko daugiau apie jus. Adresas paimtas iš to, ką tikrinate: {url}</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Kreiptis į šį serverį</translation>
    </message>
    <message>
        <source>Asked: {hosts}</source>
        <translation>Kreiptasi į: {hosts}</translation>
    </message>
    <message>
        <source>No server was asked</source>
        <translation>Nesikreipta į jokį serverį</translation>
    </message>
    <message>
        <source>What is open here cannot be settled by asking.</source>
        <translation>To, kas čia lieka neaišku, kreipiantis į serverius išsiaiškinti negalima.</translation>
    </message>
    <message>
        <source>Check something</source>
        <translation>Patikrinti ką nors</translation>
    </message>
    <message>
        <source>See what a credential or a share says and what can be known about it. Nothing is kept.</source>
        <translation>Pažiūrėkite, kas parašyta kredenciale ar bendrinimo pakete ir ką apie jį galima žinoti. Niekas neišsaugoma.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kas jūs esate?</translation>
    </message>
    <message>
        <source>Your name or firm, if a share was made for you</source>
        <translation>Jūsų vardas ar įmonė, jei paketas parengtas jums</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pasirinkti failus…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tikrinti iš naujo</translation>
    </message>
    <message>
        <source>Ask the issuers’ servers…</source>
        <translation>Kreiptis į išdavėjų serverius…</translation>
    </message>
    <message>
        <source>You are asked before each server is; without a yes nothing is sent</source>
        <translation>Prieš kiekvieną kreipimąsi jūsų atsiklausiama; be sutikimo niekas nesiunčiama</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Kas patikrinta</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Nuvilkite čia</translation>
    </message>
    <message>
        <source>A file, a picture of a QR code, or text that you paste. You need no wallet for this.</source>
        <translation>Failą, QR kodo nuotrauką arba įklijuotą tekstą. Piniginės tam nereikia.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n metai</numerusform>
            <numerusform>%n metai</numerusform>
            <numerusform>%n metų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mėnuo</numerusform>
            <numerusform>%n mėnesiai</numerusform>
            <numerusform>%n mėnesių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n savaitė</numerusform>
            <numerusform>%n savaitės</numerusform>
            <numerusform>%n savaičių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n valanda</numerusform>
            <numerusform>%n valandos</numerusform>
            <numerusform>%n valandų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundė</numerusform>
            <numerusform>%n sekundės</numerusform>
            <numerusform>%n sekundžių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n credential(s), listed under “Inside”</source>
        <translation>
            <numerusform>Viduje yra %n kredencialas, žr. „Viduje“</numerusform>
            <numerusform>Viduje yra %n kredencialai, žr. „Viduje“</numerusform>
            <numerusform>Viduje yra %n kredencialų, žr. „Viduje“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of %n credential(s)</source>
        <translation>
            <numerusform>Paketas su %n kredencialu</numerusform>
            <numerusform>Paketas su %n kredencialais</numerusform>
            <numerusform>Paketas su %n kredencialų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateWalletScreen</name>
    <message>
        <source>My wallet</source>
        <translation>Mano piniginė</translation>
    </message>
    <message>
        <source>Where to keep the wallet</source>
        <translation>Kur laikyti piniginę</translation>
    </message>
    <message>
        <source>Give the wallet a name.</source>
        <translation>Suteikite piniginei pavadinimą.</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold any of these: {characters}</source>
        <translation>Pavadinimas negali prasidėti tašku ir jame negali būti šių ženklų: {characters}</translation>
    </message>
    <message>
        <source>There is already a wallet of this name in this folder. Choose another name.</source>
        <translation>Šiame aplanke jau yra piniginė tokiu pavadinimu. Pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even the makers of Tallystick. Write it down and keep it in a safe place. Next you can make a recovery code, for the case that you forget it.</source>
        <translation>Šio slaptažodžio niekas negali atkurti, net „Tallystick“ kūrėjai. Užsirašykite jį ir laikykite saugioje vietoje. Toliau galėsite susikurti atkūrimo kodą, jei slaptažodį pamirštumėte.</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Sukurti piniginę</translation>
    </message>
    <message>
        <source>&amp;Name of the wallet</source>
        <translation>Piniginės &amp;pavadinimas</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Laikoma čia</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Keisti aplanką…</translation>
    </message>
    <message>
        <source>Making the wallet. This takes a moment.</source>
        <translation>Kuriama piniginė. Tai šiek tiek užtruks.</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <translation>Sukurti piniginę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Piniginės pavadinimas</translation>
    </message>
</context>
<context>
    <name>CredentialReader</name>
    <message>
        <source>Back to {title}</source>
        <translation>Atgal į „{title}“</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Views of this credential</source>
        <translation>Šio kredencialo rodiniai</translation>
    </message>
    <message>
        <source>Content in</source>
        <translation>Turinio kalba</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Turinio kalba</translation>
    </message>
    <message>
        <source>The languages in which the issuer wrote it</source>
        <translation>Kalbos, kuriomis jį parašė išdavėjas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Pažymėjimas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Išvada</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Viduje</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Paveikslėlis</translation>
    </message>
    <message>
        <source>More from the issuer</source>
        <translation>Daugiau iš išdavėjo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Making the sample credentials. This takes a moment.</source>
        <translation>Kuriami pavyzdiniai kredencialai. Tai šiek tiek užtruks.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Know this issuer…</source>
        <translation>Žymėti kaip žinomą…</translation>
    </message>
    <message>
        <source>Compare the key with the issuer, and remember it in your wallet</source>
        <translation>Sutikrinkite raktą su išdavėju ir įsiminkite jį savo piniginėje</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kodėl?</translation>
    </message>
    <message>
        <source>Why? {question}</source>
        <translation>Kodėl? {question}</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Pamiršau slaptažodį</translation>
    </message>
    <message>
        <source>The recovery code from your sheet opens “{wallet}” and lets you choose a new passphrase. Without the code nobody can open it.</source>
        <translation>Atkūrimo kodu iš savo lapo atversite „{wallet}“ ir galėsite pasirinkti naują slaptažodį. Be kodo piniginės niekas neatvers.</translation>
    </message>
    <message>
        <source>&amp;Recovery code, seven groups of four</source>
        <translation>Atkūrimo &amp;kodas, septynios grupės po keturis ženklus</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkūrimo kodas</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <translation>Atverti piniginę</translation>
    </message>
    <message>
        <source>Opening the wallet. This takes a moment.</source>
        <translation>Atveriama piniginė. Tai šiek tiek užtruks.</translation>
    </message>
</context>
<context>
    <name>HeadlineStrip</name>
    <message>
        <source>Checked on {moment}</source>
        <translation>Patikrinta {moment}</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Save the history</source>
        <translation>Įrašyti istoriją</translation>
    </message>
    <message>
        <source>Wallet history.json</source>
        <translation>Piniginės istorija.json</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Įrašyta: {name}</translation>
    </message>
    <message>
        <source>It names to whom you shared something and when, but not what credentials say.</source>
        <translation>Joje nurodyta, su kuo ir kada ką nors bendrinote, bet ne tai, kas parašyta kredencialuose.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Each line is tied to the one before, so that none can be changed or left out unnoticed.</source>
        <translation>Kiekviena eilutė susieta su ankstesne, todėl nė vienos negalima nepastebimai pakeisti ar praleisti.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Ro&amp;dyti</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Kuri istorijos dalis</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Įrašyti kaip failą…</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Kas įvyko, naujausi įvykiai pirmiausia</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Kol kas nieko</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened so far.</source>
        <translation>Nieko tokio dar neįvyko.</translation>
    </message>
</context>
<context>
    <name>ImportResultsScreen</name>
    <message>
        <source>What was added</source>
        <translation>Kas pridėta</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Rodyti tik</translation>
    </message>
    <message>
        <source>Results, one per line</source>
        <translation>Rezultatai, po vieną eilutėje</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Rodyti bibliotekoje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>The credentials inside</source>
        <translation>Viduje esantys kredencialai</translation>
    </message>
    <message>
        <source>Each of these was issued by itself and is checked by itself. Choose one to read it.</source>
        <translation>Kiekvienas iš jų išduotas atskirai ir tikrinamas atskirai. Pasirinkite, kurį skaityti.</translation>
    </message>
</context>
<context>
    <name>IssuerPictures</name>
    <message>
        <source>Issuer’s picture</source>
        <translation>Išdavėjo paveikslėlis</translation>
    </message>
    <message>
        <source>This is how the issuer pictures it. What was checked is only what the certificate says.</source>
        <translation>Taip jį vaizduoja išdavėjas. Patikrinta tik tai, kas parašyta pažymėjime.</translation>
    </message>
    <message>
        <source>Picture {number} could not be opened safely, so it is not shown.</source>
        <translation>{number} paveikslėlio nepavyko saugiai atverti, todėl jis nerodomas.</translation>
    </message>
    <message>
        <source>Picture {number} of {count} by the issuer</source>
        <translation>Išdavėjo paveikslėlis {number} iš {count}</translation>
    </message>
</context>
<context>
    <name>KnowIssuerDialog</name>
    <message>
        <source>Know this issuer</source>
        <translation>Pažymėti išdavėją kaip žinomą</translation>
    </message>
    <message>
        <source>Is this really the issuer’s key?</source>
        <translation>Ar tai tikrai išdavėjo raktas?</translation>
    </message>
    <message>
        <source>Nothing was changed since this was signed, but nothing on this computer says whose key it was signed with. Once you made sure, whatever this key signed counts as this issuer’s.</source>
        <translation>Nuo pasirašymo niekas nepakeista, bet šiame kompiuteryje niekas nerodo, kieno raktu pasirašyta. Kai įsitikinsite, viskas, kas pasirašyta šiuo raktu, bus laikoma išduota šio išdavėjo.</translation>
    </message>
    <message>
        <source>Ask the issuer for the fingerprint of its key: by telephone, or on its own web page. Take no number or address that came with the credential. The dots stand for the digits to type.</source>
        <translation>Sužinokite iš išdavėjo jo rakto atspaudą: telefonu arba jo paties svetainėje. Nenaudokite numerio ar adreso, gauto su kredencialu. Taškai žymi ženklus, kuriuos reikia įvesti.</translation>
    </message>
    <message>
        <source>The first 8 digits</source>
        <translation>Pirmieji 8 ženklai</translation>
    </message>
    <message>
        <source>The last 8 digits</source>
        <translation>Paskutiniai 8 ženklai</translation>
    </message>
    <message>
        <source>Remember this issuer</source>
        <translation>Įsiminti šį išdavėją</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>It calls itself</source>
        <translation>Vadina save</translation>
    </message>
    <message>
        <source>Its identifier</source>
        <translation>Jo identifikatorius</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Rakto atspaudas</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>a deleted credential</source>
        <translation>ištrintas kredencialas</translation>
    </message>
    <message>
        <source>Received: {title}</source>
        <translation>Gauta: {title}</translation>
    </message>
    <message>
        <source>Newer version received: {title}</source>
        <translation>Gauta naujesnė versija: {title}</translation>
    </message>
    <message>
        <source>Checked: {title}</source>
        <translation>Patikrinta: {title}</translation>
    </message>
    <message>
        <source>Original exported: {title}</source>
        <translation>Įrašytas originalas: {title}</translation>
    </message>
    <message>
        <source>Moved to the bin: {title}</source>
        <translation>Perkelta į šiukšlinę: {title}</translation>
    </message>
    <message>
        <source>Put back from the bin: {title}</source>
        <translation>Grąžinta iš šiukšlinės: {title}</translation>
    </message>
    <message>
        <source>Shared with {audience} until {date}: {title}</source>
        <translation>Bendrinta iki {date}, gavėjas {audience}: {title}</translation>
    </message>
    <message>
        <source>Shared, addressed to nobody, until {date}: {title}</source>
        <translation>Bendrinta be nurodyto gavėjo iki {date}: {title}</translation>
    </message>
    <message>
        <source>A credential was deleted for good</source>
        <translation>Visam laikui ištrintas kredencialas</translation>
    </message>
    <message>
        <source>An issuer was added to those you know</source>
        <translation>Pridėtas žinomas išdavėjas</translation>
    </message>
    <message>
        <source>An issuer was removed from those you know</source>
        <translation>Pašalintas žinomas išdavėjas</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Slaptažodis pakeistas</translation>
    </message>
    <message>
        <source>A recovery code was made</source>
        <translation>Sukurtas atkūrimo kodas</translation>
    </message>
    <message>
        <source>The recovery code was removed</source>
        <translation>Atkūrimo kodas pašalintas</translation>
    </message>
    <message>
        <source>The recovery code was used</source>
        <translation>Atkūrimo kodas panaudotas</translation>
    </message>
    <message>
        <source>Quick unlock was turned on</source>
        <translation>Greitas atrakinimas įjungtas</translation>
    </message>
    <message>
        <source>Quick unlock was turned off</source>
        <translation>Greitas atrakinimas išjungtas</translation>
    </message>
    <message>
        <source>Everything was encrypted with a new file key</source>
        <translation>Viskas užšifruota nauju failų raktu</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Sukurta atsarginė kopija</translation>
    </message>
    <message>
        <source>A backup was tested</source>
        <translation>Išbandyta atsarginė kopija</translation>
    </message>
    <message>
        <source>This wallet was restored from a backup</source>
        <translation>Ši piniginė atkurta iš atsarginės kopijos</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Viskas eksportuota</translation>
    </message>
    <message>
        <source>The wallet was brought up to date</source>
        <translation>Piniginė atnaujinta</translation>
    </message>
    <message>
        <source>An older copy of the wallet was opened</source>
        <translation>Atverta senesnė piniginės kopija</translation>
    </message>
    <message>
        <source>Another copy of the wallet was opened</source>
        <translation>Atverta kita piniginės kopija</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Kažkas, ko ši versija nežino</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n kredencialas</numerusform>
            <numerusform>%n kredencialai</numerusform>
            <numerusform>%n kredencialų</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Search in your credentials</source>
        <translation>Ieškoti savo kredencialuose</translation>
    </message>
    <message>
        <source>Your credentials</source>
        <translation>Jūsų kredencialai</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>No credential holds all of these words. Try fewer of them.</source>
        <translation>Nėra kredencialo su visais šiais žodžiais. Pabandykite mažiau žodžių.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Adding credentials</source>
        <translation>Pridedami kredencialai</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Sąrašas dar skaitomas. Netrukus bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Tikrinama iš naujo</translation>
    </message>
    <message>
        <source>{name} is known from now on</source>
        <translation>Nuo šiol žinomas išdavėjas: {name}</translation>
    </message>
    <message>
        <source>Other credentials of this issuer show it when they are checked again.</source>
        <translation>Kituose šio išdavėjo kredencialuose tai matysite, kai jie bus tikrinami iš naujo.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Įrašyti pradinį failą</translation>
    </message>
    <message>
        <source>Saved exactly as you received it: {name}</source>
        <translation>Įrašyta tiksliai taip, kaip gavote: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Įrašoma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Pridėti kredencialų</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Copy the credential’s identifier</source>
        <translation>Kopijuoti kredencialo identifikatorių</translation>
    </message>
    <message>
        <source>Copy the file’s fingerprint (SHA-256)</source>
        <translation>Kopijuoti failo atspaudą (SHA-256)</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Kredencialų dar nėra</translation>
    </message>
    <message>
        <source>Drop a file here that an issuer sent you, or choose one. It stays on this computer.</source>
        <translation>Nuvilkite čia failą, kurį jums atsiuntė išdavėjas, arba jį pasirinkite. Jis liks šiame kompiuteryje.</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>&amp;Lock the wallet when nobody was here for</source>
        <translation>Pinigi&amp;nę užrakinti, kai niekas nesinaudoja</translation>
    </message>
    <message>
        <source>Lock the wallet when nobody was here for</source>
        <translation>Piniginę užrakinti, kai niekas nesinaudoja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember where my wallets are</source>
        <translation>Atsiminti, kur yra mano piniginės</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose credentials to keep</source>
        <translation>Pasirinkite kredencialus, kuriuos saugoti</translation>
    </message>
    <message>
        <source>Choose what to check</source>
        <translation>Pasirinkite, ką tikrinti</translation>
    </message>
    <message>
        <source>Choose a folder with credentials to keep</source>
        <translation>Pasirinkite aplanką su kredencialais, kuriuos saugoti</translation>
    </message>
    <message>
        <source>Choose a folder to check</source>
        <translation>Pasirinkite aplanką, kurį tikrinti</translation>
    </message>
    <message>
        <source>Drop it here to keep it in your wallet</source>
        <translation>Nuvilkite čia, kad būtų saugoma jūsų piniginėje</translation>
    </message>
    <message>
        <source>Drop it here to check it. Nothing is kept.</source>
        <translation>Nuvilkite čia patikrinti. Niekas neišsaugoma.</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message>
        <source>More from the issuer</source>
        <translation>Daugiau iš išdavėjo</translation>
    </message>
    <message>
        <source>These are the issuer’s own names and words for what no standard element shows. Nothing here is explained or followed.</source>
        <translation>Tai paties išdavėjo pavadinimai ir žodžiai tam, ko nerodo joks standartinis elementas. Čia niekas neaiškinama ir jokios nuorodos neatveriamos.</translation>
    </message>
    <message>
        <source>There is more than can be shown here. “Source” and the original file hold the rest.</source>
        <translation>Yra daugiau, nei čia galima parodyti. Likusi dalis – skiltyje „Šaltinis“ ir pradiniame faile.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>Slaptažodyje turi būti bent %n ženklas.</numerusform>
            <numerusform>Slaptažodyje turi būti bent %n ženklai.</numerusform>
            <numerusform>Slaptažodyje turi būti bent %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Abu slaptažodžiai nesutampa.</translation>
    </message>
    <message>
        <source>Write these words down, then type them once more below.</source>
        <translation>Užsirašykite šiuos žodžius, tada įveskite juos dar kartą žemiau.</translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other are easy to keep in mind.</source>
        <translation>Kelis tarpusavyje nesusijusius žodžius lengva įsiminti.</translation>
    </message>
    <message>
        <source>Too short so far.</source>
        <translation>Kol kas per trumpas.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two.</source>
        <translation>Lengva atspėti. Pridėkite dar žodį ar du.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>Pakankamas. Dar vienas žodis padarys jį stiprų.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Sunku atspėti.</translation>
    </message>
    <message numerus="yes">
        <source>New &amp;passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Naujas slaptažodis, bent %n ženklas</numerusform>
            <numerusform>&amp;Naujas slaptažodis, bent %n ženklai</numerusform>
            <numerusform>&amp;Naujas slaptažodis, bent %n ženklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Slaptažodis, bent %n ženklas</numerusform>
            <numerusform>&amp;Slaptažodis, bent %n ženklai</numerusform>
            <numerusform>&amp;Slaptažodis, bent %n ženklų</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>Tas pats slaptažodis &amp;dar kartą</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Naujas slaptažodis</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Tas pats slaptažodis dar kartą</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Pasiūlyti žodžių</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>In case you forget your passphrase</source>
        <translation>Jei pamirštumėte slaptažodį</translation>
    </message>
    <message>
        <source>A recovery code opens this wallet when the passphrase is forgotten. You see it once, write it down or print it, and keep it like your diploma: on paper, in a safe place.</source>
        <translation>Atkūrimo kodu piniginę galima atverti pamiršus slaptažodį. Jį pamatysite tik kartą: užsirašykite ar išspausdinkite ir laikykite kaip diplomą – popieriuje, saugioje vietoje.</translation>
    </message>
    <message>
        <source>Without a code, a forgotten passphrase closes this wallet for ever. You can make one later under Settings, Safety.</source>
        <translation>Be kodo pamiršus slaptažodį piniginė lieka užrakinta visam laikui. Kodą galėsite sukurti ir vėliau: „Nuostatos“, „Sauga“.</translation>
    </message>
    <message>
        <source>Making the code. This takes a moment.</source>
        <translation>Kuriamas kodas. Tai šiek tiek užtruks.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Sukurti atkūrimo kodą</translation>
    </message>
    <message>
        <source>Not now, I take the risk</source>
        <translation>Ne dabar, prisiimu riziką</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Slėpti slaptažodį</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Rodyti slaptažodį</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Kalba</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Kaip kompiuteryje</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} iš {count}</translation>
    </message>
    <message>
        <source>QR code {place}</source>
        <translation>QR kodas {place}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Ankstesnis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kitas</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Įrašyti paveikslėlius…</translation>
    </message>
    <message>
        <source>The reader photographs every code, in any order. Turn the screen bright if it is hard.</source>
        <translation>Gavėjas nufotografuoja kiekvieną kodą bet kokia tvarka. Jei sunku, pašviesinkite ekraną.</translation>
    </message>
    <message>
        <source>The reader photographs this code. Turn the screen bright if it is hard.</source>
        <translation>Gavėjas nufotografuoja šį kodą. Jei sunku, pašviesinkite ekraną.</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Paveikslėlių aplankas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>Įrašytas %n paveikslėlis</numerusform>
            <numerusform>Įrašyti %n paveikslėliai</numerusform>
            <numerusform>Įrašyta %n paveikslėlių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Time for a backup</source>
        <translation>Laikas sukurti atsarginę kopiją</translation>
    </message>
    <message>
        <source>The wallet has changed. A backup on another device helps when this computer is lost.</source>
        <translation>Piniginė pasikeitė. Jei šis kompiuteris dingtų, padės atsarginė kopija kitame įrenginyje.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sukurti atsarginę kopiją…</translation>
    </message>
    <message>
        <source>This wallet can only be read</source>
        <translation>Šią piniginę galima tik skaityti</translation>
    </message>
    <message>
        <source>This seems to be an older copy of your wallet</source>
        <translation>Atrodo, kad tai senesnė jūsų piniginės kopija</translation>
    </message>
    <message>
        <source>A second version lies beside this wallet</source>
        <translation>Šalia šios piniginės yra antra versija</translation>
    </message>
    <message>
        <source>This wallet lies in a synchronised folder</source>
        <translation>Ši piniginė yra sinchronizuojamame aplanke</translation>
    </message>
    <message>
        <source>This wallet lies on a network disk</source>
        <translation>Ši piniginė yra tinklo diske</translation>
    </message>
    <message>
        <source>On this computer a newer state of it was open before. If you did not put back a copy yourself, look for a newer one, or restore your newest backup.</source>
        <translation>Šiame kompiuteryje anksčiau buvo atverta naujesnė jos būsena. Jei kopijos negrąžinote patys, ieškokite naujesnės arba atkurkite naujausią atsarginę kopiją.</translation>
    </message>
    <message>
        <source>This seems to be another copy of your wallet</source>
        <translation>Atrodo, kad tai kita jūsų piniginės kopija</translation>
    </message>
    <message>
        <source>It was changed somewhere else in the meantime, and does not hold what was last done here. Keep both copies until you have compared them.</source>
        <translation>Per tą laiką ji pakeista kitur, ir joje nėra to, kas čia padaryta paskiausiai. Išsaugokite abi kopijas, kol jas palyginsite.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose the backup</source>
        <translation>Pasirinkite atsarginę kopiją</translation>
    </message>
    <message>
        <source>Restored wallet</source>
        <translation>Atkurta piniginė</translation>
    </message>
    <message>
        <source>Where to put the restored wallet</source>
        <translation>Kur laikyti atkurtą piniginę</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atkurti iš atsarginės kopijos</translation>
    </message>
    <message>
        <source>“{name}” opens as the wallet did when it was made. It goes into a new folder; no other wallet is touched.</source>
        <translation>„{name}“ atveriama taip, kaip piniginė buvo atveriama, kai kopija sukurta. Ji atkuriama naujame aplanke; kitos piniginės neliečiamos.</translation>
    </message>
    <message>
        <source>With the passphrase of that time</source>
        <translation>Tuometiniu slaptažodžiu</translation>
    </message>
    <message>
        <source>With the recovery code of that time</source>
        <translation>Tuometiniu atkūrimo kodu</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Atsarginės kopijos slaptažodis</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkūrimo kodas</translation>
    </message>
    <message>
        <source>&amp;Name of the restored wallet</source>
        <translation>Atkurtos piniginės &amp;pavadinimas</translation>
    </message>
    <message>
        <source>Name of the restored wallet</source>
        <translation>Atkurtos piniginės pavadinimas</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Keisti aplanką…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Restoring and reading everything. This takes a moment.</source>
        <translation>Viskas atkuriama ir perskaitoma. Tai šiek tiek užtruks.</translation>
    </message>
</context>
<context>
    <name>RestoredPage</name>
    <message>
        <source>The backup is restored</source>
        <translation>Atsarginė kopija atkurta</translation>
    </message>
    <message>
        <source>Open the restored wallet</source>
        <translation>Atverti atkurtą piniginę</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Palikti užvertą</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n credential(s).</source>
        <translation>
            <numerusform>Joje yra %n kredencialas.</numerusform>
            <numerusform>Joje yra %n kredencialai.</numerusform>
            <numerusform>Joje yra %n kredencialų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wallet is in “{folder}”.</source>
        <translation>Piniginė yra aplanke „{folder}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n only in the wallet open now</source>
        <translation>
            <numerusform>tik dabar atvertoje piniginėje: %n</numerusform>
            <numerusform>tik dabar atvertoje piniginėje: %n</numerusform>
            <numerusform>tik dabar atvertoje piniginėje: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the wallet that is open now:</source>
        <translation>Palyginti su dabar atverta pinigine:</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in both, exactly the same</source>
        <translation>
            <numerusform>visiškai vienodų dokumentų abiejose: %n</numerusform>
            <numerusform>visiškai vienodų dokumentų abiejose: %n</numerusform>
            <numerusform>visiškai vienodų dokumentų abiejose: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the backup</source>
        <translation>
            <numerusform>tik atsarginėje kopijoje: %n</numerusform>
            <numerusform>tik atsarginėje kopijoje: %n</numerusform>
            <numerusform>tik atsarginėje kopijoje: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older in the backup</source>
        <translation>
            <numerusform>senesnių atsarginėje kopijoje: %n</numerusform>
            <numerusform>senesnių atsarginėje kopijoje: %n</numerusform>
            <numerusform>senesnių atsarginėje kopijoje: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the backup</source>
        <translation>
            <numerusform>naujesnių atsarginėje kopijoje: %n</numerusform>
            <numerusform>naujesnių atsarginėje kopijoje: %n</numerusform>
            <numerusform>naujesnių atsarginėje kopijoje: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkūrimo kodas</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Greitas atrakinimas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>File key</source>
        <translation>Failų raktas</translation>
    </message>
    <message>
        <source>Taking everything with you</source>
        <translation>Viską pasiimti su savimi</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Keisti slaptažodį…</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Sukurti naują kodą…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Sukurti atkūrimo kodą…</translation>
    </message>
    <message>
        <source>Remove the code…</source>
        <translation>Pašalinti kodą…</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Išjungti</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Įjungti…</translation>
    </message>
    <message>
        <source>Back up or test a backup…</source>
        <translation>Sukurti ar išbandyti atsarginę kopiją…</translation>
    </message>
    <message>
        <source>Make a new file key…</source>
        <translation>Sukurti naują failų raktą…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Eksportuoti viską…</translation>
    </message>
    <message>
        <source>Take out your signing keys…</source>
        <translation>Išsinešti savo pasirašymo raktus…</translation>
    </message>
    <message>
        <source>There is a recovery code. It opens the wallet if you forget the passphrase.</source>
        <translation>Atkūrimo kodas yra. Juo atversite piniginę, jei pamiršite slaptažodį.</translation>
    </message>
    <message>
        <source>There is none. If you forget the passphrase, nobody can open this wallet.</source>
        <translation>Kodo nėra. Jei pamiršite slaptažodį, šios piniginės niekas negalės atverti.</translation>
    </message>
    <message>
        <source>This computer’s keyring opens the wallet while you are logged in.</source>
        <translation>Šio kompiuterio raktinė atveria piniginę, kol esate prisijungę.</translation>
    </message>
    <message>
        <source>Off. The keyring of this computer could open the wallet while you are logged in.</source>
        <translation>Išjungta. Šio kompiuterio raktinė galėtų atverti piniginę, kol esate prisijungę.</translation>
    </message>
    <message>
        <source>Not available: this computer has no keyring that is safe enough.</source>
        <translation>Negalima: šiame kompiuteryje nėra pakankamai saugios raktinės.</translation>
    </message>
    <message>
        <source>Everything can be encrypted anew, in case someone copied your files and knew the passphrase.</source>
        <translation>Viską galima užšifruoti iš naujo, jei kas nors nukopijavo jūsų failus ir žinojo slaptažodį.</translation>
    </message>
    <message>
        <source>All credentials as they were issued, unencrypted, in a folder that any program can read. Your keys are not in it.</source>
        <translation>Visi kredencialai tokie, kokie išduoti, nešifruoti, aplanke, kurį gali skaityti bet kuri programa. Jūsų raktų jame nėra.</translation>
    </message>
    <message>
        <source>Opens this wallet always.</source>
        <translation>Visada atveria šią piniginę.</translation>
    </message>
    <message>
        <source>There is no backup of this wallet yet.</source>
        <translation>Šios piniginės atsarginės kopijos dar nėra.</translation>
    </message>
    <message>
        <source>Last backup on {date}.</source>
        <translation>Paskutinė atsarginė kopija: {date}</translation>
    </message>
    <message>
        <source>Last tested on {date}.</source>
        <translation>Paskutinį kartą išbandyta {date}</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Dar neišbandyta nė viena atsarginė kopija.</translation>
    </message>
    <message>
        <source>It is time for one.</source>
        <translation>Laikas sukurti atsarginę kopiją.</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Slaptažodis pakeistas.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Naujas atkūrimo kodas</translation>
    </message>
    <message>
        <source>You see it once and type part of it back. A code made before stops working at once.</source>
        <translation>Jį pamatysite kartą ir dalį jo turėsite įvesti patikrai. Anksčiau sukurtas kodas iškart nustos veikti.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Sukurti kodą</translation>
    </message>
    <message>
        <source>Making the code. This takes a moment.</source>
        <translation>Kuriamas kodas. Tai šiek tiek užtruks.</translation>
    </message>
    <message>
        <source>Remove the recovery code</source>
        <translation>Pašalinti atkūrimo kodą</translation>
    </message>
    <message>
        <source>The sheet you have opens this wallet no longer. Only the passphrase does.</source>
        <translation>Turimas lapas šios piniginės nebeatvers. Ją atvers tik slaptažodis.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Removing the code. This takes a moment.</source>
        <translation>Kodas šalinamas. Tai šiek tiek užtruks.</translation>
    </message>
    <message>
        <source>The recovery code is removed.</source>
        <translation>Atkūrimo kodas pašalintas.</translation>
    </message>
    <message>
        <source>The recovery code is set. Keep the sheet safe.</source>
        <translation>Atkūrimo kodas nustatytas. Lapą laikykite saugiai.</translation>
    </message>
    <message>
        <source>There is no recovery code now.</source>
        <translation>Dabar atkūrimo kodo nėra.</translation>
    </message>
    <message>
        <source>Quick unlock is off.</source>
        <translation>Greitas atrakinimas išjungtas.</translation>
    </message>
    <message>
        <source>Quick unlock on this computer</source>
        <translation>Greitas atrakinimas šiame kompiuteryje</translation>
    </message>
    <message>
        <source>Whoever is logged in as you can then open this wallet without the passphrase. The passphrase keeps working.</source>
        <translation>Tada kiekvienas, prisijungęs jūsų vardu, galės atverti šią piniginę be slaptažodžio. Slaptažodis veiks ir toliau.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Įjungti</translation>
    </message>
    <message>
        <source>Asking the keyring. This takes a moment.</source>
        <translation>Kreipiamasi į raktinę. Tai šiek tiek užtruks.</translation>
    </message>
    <message>
        <source>Quick unlock is on.</source>
        <translation>Greitas atrakinimas įjungtas.</translation>
    </message>
    <message>
        <source>A new file key</source>
        <translation>Naujas failų raktas</translation>
    </message>
    <message>
        <source>Everything is copied, encrypted anew and compared; that takes longer the more you keep. The passphrase stays. The recovery code and quick unlock have to be made anew. Backups made before keep the old key: delete them if someone may have it.</source>
        <translation>Viskas nukopijuojama, iš naujo užšifruojama ir palyginama; kuo daugiau saugote, tuo ilgiau tai trunka. Slaptažodis lieka. Atkūrimo kodą ir greitą atrakinimą reikės nustatyti iš naujo. Ankstesnėse atsarginėse kopijose lieka senasis raktas: ištrinkite jas, jei kas nors gali jį turėti.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Užšifruoti viską iš naujo</translation>
    </message>
    <message>
        <source>Encrypting everything anew. Do not turn off the computer.</source>
        <translation>Viskas šifruojama iš naujo. Neišjunkite kompiuterio.</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key.</source>
        <translation>Viskas užšifruota nauju raktu.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Įrašyta: {name}</translation>
    </message>
    <message>
        <source>Whoever has this file and its passphrase can sign in your name.</source>
        <translation>Kas turi šį failą ir jo slaptažodį, gali pasirašyti jūsų vardu.</translation>
    </message>
    <message>
        <source>{wallet} – everything</source>
        <translation>{wallet} – viskas</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Naujo aplanko pavadinimas</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) exported.</source>
        <translation>
            <numerusform>Eksportuotas %n dokumentas.</numerusform>
            <numerusform>Eksportuoti %n dokumentai.</numerusform>
            <numerusform>Eksportuota %n dokumentų.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}” and are not encrypted.</source>
        <translation>Jie yra aplanke „{name}“ ir nėra užšifruoti.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Viskas eksportuojama</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>What opens the wallet that is open now, its file key, and taking everything with you.</source>
        <translation>Kuo atveriama dabar atverta piniginė, jos failų raktas ir kaip viską pasiimti su savimi.</translation>
    </message>
    <message>
        <source>Safety of this wallet…</source>
        <translation>Šios piniginės sauga…</translation>
    </message>
    <message>
        <source>Credentials keep the languages in which their issuer wrote them.</source>
        <translation>Kredencialai lieka tomis kalbomis, kuriomis juos parašė išdavėjas.</translation>
    </message>
</context>
<context>
    <name>ShareFormPanel</name>
    <message>
        <source>How do you hand it over?</source>
        <translation>Kaip perduosite?</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Kaip failą</translation>
    </message>
    <message>
        <source>One file that holds all of them, to send or to upload.</source>
        <translation>Vienas failas su visais, kurį galima siųsti ar įkelti.</translation>
    </message>
    <message>
        <source>To send by e-mail or to upload. Always works.</source>
        <translation>Siųsti el. paštu ar įkelti. Tinka visada.</translation>
    </message>
    <message>
        <source>As a QR code</source>
        <translation>Kaip QR kodą</translation>
    </message>
    <message>
        <source>To show on the screen or to print. Only for small credentials.</source>
        <translation>Rodyti ekrane ar spausdinti. Tik mažiems kredencialams.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Kam skirta?</translation>
    </message>
    <message>
        <source>The name of the reader, written as they will write it when they check.</source>
        <translation>Gavėjo pavadinimas, parašytas taip, kaip jis pats rašys tikrindamas.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Kokiu tikslu?</translation>
    </message>
    <message>
        <source>For how many days may they use it?</source>
        <translation>Kiek dienų galima naudoti?</translation>
    </message>
    <message>
        <source>Make the share</source>
        <translation>Parengti paketą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Kas iškeliauja iš šio kompiuterio</translation>
    </message>
    <message>
        <source>The name of the learner: {names}</source>
        <translation>Besimokančio asmens vardas: {names}</translation>
    </message>
    <message>
        <source>Each credential leaves whole, exactly as the issuer signed it: everything that is in it, also what is not shown here. Nothing can be left out without breaking the signature.</source>
        <translation>Kiekvienas kredencialas perduodamas visas, tiksliai toks, kokį pasirašė išdavėjas: su viskuo, kas jame yra, ir su tuo, kas čia nerodoma. Nieko negalima praleisti nesugadinus parašo.</translation>
    </message>
    <message>
        <source>What is stated in it</source>
        <translation>Kas jame nurodyta</translation>
    </message>
    <message>
        <source>Nothing is sent from here: you hand it over yourself.</source>
        <translation>Iš čia niekas nesiunčiama: perduodate jūs patys.</translation>
    </message>
</context>
<context>
    <name>ShareResultPanel</name>
    <message>
        <source>Your share is ready</source>
        <translation>Jūsų paketas parengtas</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Įrašyti failą…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>How the reader checks it</source>
        <translation>Kaip gavėjas jį patikrina</translation>
    </message>
    <message>
        <source>For {audience}, until {until}.</source>
        <translation>Skirta: {audience}, iki {until}.</translation>
    </message>
    <message>
        <source>For anyone who gets it, until {until}.</source>
        <translation>Skirta visiems, kas jį gaus, iki {until}.</translation>
    </message>
    <message>
        <source>They open Tallystick, choose “Check something” and drop the photographs there. They need no wallet and no network.</source>
        <translation>Atveria „Tallystick“, pasirenka „Patikrinti ką nors“ ir nuvelka ten nuotraukas. Nereikia nei piniginės, nei tinklo.</translation>
    </message>
    <message>
        <source>They open Tallystick, choose “Check something” and drop this file there. They need no wallet and no network.</source>
        <translation>Atveria „Tallystick“, pasirenka „Patikrinti ką nors“ ir nuvelka ten šį failą. Nereikia nei piniginės, nei tinklo.</translation>
    </message>
    <message>
        <source>Save the share</source>
        <translation>Įrašyti paketą</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Įrašyta: {name}</translation>
    </message>
    <message>
        <source>Now hand it to the reader.</source>
        <translation>Dabar perduokite gavėjui.</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Share</source>
        <translation>Bendrinti</translation>
    </message>
    <message>
        <source>Your share is ready</source>
        <translation>Jūsų paketas parengtas</translation>
    </message>
    <message>
        <source>Make a file instead</source>
        <translation>Parengti failą</translation>
    </message>
</context>
<context>
    <name>ShareTermsPanel</name>
    <message>
        <source>What is in it</source>
        <translation>Kas jame yra</translation>
    </message>
    <message>
        <source>not stated by the holder</source>
        <translation>turėtojo nenurodyta</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Skirta</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tikslas</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Parengta</translation>
    </message>
    <message>
        <source>To be used until</source>
        <translation>Naudotina iki</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Parengta su raktu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Open {name}, {verdict}</source>
        <translation>Atverti {name}, {verdict}</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>{number} grupė: {letters}</translation>
    </message>
    <message>
        <source>Recovery code.pdf</source>
        <translation>Atkūrimo kodas.pdf</translation>
    </message>
    <message>
        <source>Save the sheet with the code</source>
        <translation>Įrašyti lapą su kodu</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Įrašyta: {name}</translation>
    </message>
    <message>
        <source>Print it, then delete the file: whoever finds it can use the code.</source>
        <translation>Išspausdinkite ir ištrinkite failą: kas jį ras, galės panaudoti kodą.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Jūsų atkūrimo kodas</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Write it on paper or print the sheet. Whoever has it and your wallet’s files can open the wallet.</source>
        <translation>Jis rodomas tik šį kartą. Užrašykite jį popieriuje arba išspausdinkite lapą. Kas turi kodą ir jūsų piniginės failus, gali atverti piniginę.</translation>
    </message>
    <message>
        <source>Put the name of the wallet on the sheet</source>
        <translation>Lape nurodyti piniginės pavadinimą</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jau turiu popieriuje</translation>
    </message>
    <message>
        <source>Cancel, no code</source>
        <translation>Atšaukti, be kodo</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The source, as it was received</source>
        <translation>Šaltinis toks, koks gautas</translation>
    </message>
    <message>
        <source>This credential stands inside another one. Go back to see the source.</source>
        <translation>Šis kredencialas yra kito kredencialo viduje. Grįžkite atgal, kad pamatytumėte šaltinį.</translation>
    </message>
    <message>
        <source>What was received is not text, so it cannot be shown. The original file has it.</source>
        <translation>Tai, kas gauta, nėra tekstas, todėl negali būti parodyta. Viskas yra pradiniame faile.</translation>
    </message>
    <message>
        <source>This is what was received.</source>
        <translation>Tai yra tai, kas gauta.</translation>
    </message>
    <message>
        <source>Only line breaks and spaces are ours.</source>
        <translation>Mūsų čia tik eilučių skirtukai ir tarpai.</translation>
    </message>
    <message>
        <source>Pictures and signatures are shortened; (+n) tells by how many characters.</source>
        <translation>Paveikslėliai ir parašai sutrumpinti; (+n) rodo, keliais ženklais.</translation>
    </message>
    <message>
        <source>The end is missing here. The original file has all of it.</source>
        <translation>Pabaigos čia trūksta. Pradiniame faile yra viskas.</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Screen</source>
        <translation>Ekranas</translation>
    </message>
</context>
<context>
    <name>TakeKeysPage</name>
    <message>
        <source>Signing keys.pem</source>
        <translation>Pasirašymo raktai.pem</translation>
    </message>
    <message>
        <source>Where to put the file with the keys</source>
        <translation>Kur įrašyti failą su raktais</translation>
    </message>
    <message>
        <source>Take out your signing keys</source>
        <translation>Išsinešti savo pasirašymo raktus</translation>
    </message>
    <message>
        <source>With these keys your wallet signs what you share. You need the file only to go on with another program. Whoever has it and its passphrase can sign in your name, and that cannot be taken back. Give the file a passphrase that you use nowhere else.</source>
        <translation>Šiais raktais jūsų piniginė pasirašo tai, kuo dalijatės. Failo reikia tik tada, jei toliau naudosite kitą programą. Kas turi failą ir jo slaptažodį, gali pasirašyti jūsų vardu, ir to nebegalima atšaukti. Suteikite failui slaptažodį, kurio daugiau niekur nenaudojate.</translation>
    </message>
    <message>
        <source>The passphrase of this &amp;wallet</source>
        <translation>Šios &amp;piniginės slaptažodis</translation>
    </message>
    <message>
        <source>The passphrase of this wallet</source>
        <translation>Šios piniginės slaptažodis</translation>
    </message>
    <message>
        <source>Choose a place and save</source>
        <translation>Pasirinkti vietą ir įrašyti</translation>
    </message>
    <message>
        <source>Encrypting the keys. This takes a moment.</source>
        <translation>Raktai šifruojami. Tai truks akimirką.</translation>
    </message>
</context>
<context>
    <name>ToBin</name>
    <message numerus="yes">
        <source>%n credential(s) put back.</source>
        <translation>
            <numerusform>Grąžintas %n kredencialas.</numerusform>
            <numerusform>Grąžinti %n kredencialai.</numerusform>
            <numerusform>Grąžinta %n kredencialų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) moved to the bin.</source>
        <translation>
            <numerusform>Į šiukšlinę perkeltas %n kredencialas.</numerusform>
            <numerusform>Į šiukšlinę perkelti %n kredencialai.</numerusform>
            <numerusform>Į šiukšlinę perkelta %n kredencialų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustDetail</name>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>It came with the snapshot “{name}” and goes with it.</source>
        <translation>Gauta su rinkiniu „{name}“ ir pašalinama kartu su juo.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Kam to reikia</translation>
    </message>
    <message>
        <source>Forget this issuer</source>
        <translation>Pašalinti iš žinomų išdavėjų</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Pašalinti šį failą</translation>
    </message>
</context>
<context>
    <name>TrustScreen</name>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Choose lists, keys or copies to rely on</source>
        <translation>Pasirinkite sąrašus, raktus ar kopijas, kuriais pasikliauti</translation>
    </message>
    <message>
        <source>Choose a snapshot to rely on</source>
        <translation>Pasirinkite rinkinį, kuriuo pasikliauti</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Niekas nepridėta</translation>
    </message>
    <message>
        <source>Rely on this from now on?</source>
        <translation>Ar nuo šiol tuo pasikliauti?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Pridėta: {names}</translation>
    </message>
    <message>
        <source>Save the snapshot</source>
        <translation>Įrašyti rinkinį</translation>
    </message>
    <message>
        <source>The snapshot is saved: {name}</source>
        <translation>Rinkinys įrašytas: {name}</translation>
    </message>
    <message>
        <source>Whoever uses it can make sure that it is yours by the fingerprint of your key: {fingerprint}</source>
        <translation>Kas jį naudos, galės įsitikinti, kad jis jūsų, pagal jūsų rakto atspaudą: {fingerprint}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Pašalinta: {name}</translation>
    </message>
    <message>
        <source>{name} is not known any more</source>
        <translation>Nebežinomas išdavėjas: {name}</translation>
    </message>
    <message>
        <source>Credentials that you keep show this when they are checked again.</source>
        <translation>Saugomuose kredencialuose tai matysite, kai jie bus tikrinami iš naujo.</translation>
    </message>
    <message>
        <source>Open a wallet first: the snapshot is signed with its key.</source>
        <translation>Pirmiausia atverkite piniginę: rinkinys pasirašomas jos raktu.</translation>
    </message>
    <message>
        <source>Who I trust</source>
        <translation>Kuo pasitikiu</translation>
    </message>
    <message>
        <source>Your checks rely on what is listed here, and on nothing else. Nothing is fetched by itself.</source>
        <translation>Jūsų patikros remiasi tik tuo, kas čia išvardyta. Niekas neatsiunčiama savaime.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Pridėti failų…</translation>
    </message>
    <message>
        <source>Import a snapshot…</source>
        <translation>Pridėti rinkinį…</translation>
    </message>
    <message>
        <source>Make a snapshot…</source>
        <translation>Sudaryti rinkinį…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Rodyti tik</translation>
    </message>
    <message>
        <source>What checks rely on</source>
        <translation>Kuo remiasi patikros</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Kol kas niekuo</translation>
    </message>
    <message>
        <source>Checks need to know whose keys and lists to believe. Add lists of issuers, copies of keys or a snapshot from somebody you trust, or get to know an issuer from a credential of yours.</source>
        <translation>Tikrinant reikia žinoti, kieno raktais ir sąrašais tikėti. Pridėkite išdavėjų sąrašų, raktų kopijų ar rinkinį iš to, kuo pasitikite, arba pažymėkite savo kredencialo išdavėją kaip žinomą.</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Atgal į sąrašą</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>Group {number} is not as on the sheet. Look again.</source>
        <translation>{number} grupė nesutampa su užrašyta lape. Pažiūrėkite dar kartą.</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Ar jau popieriuje?</translation>
    </message>
    <message>
        <source>Type these groups from your sheet. The code counts only once they are right.</source>
        <translation>Įveskite šias grupes iš savo lapo. Kodas įsigalios tik tada, kai jos bus teisingos.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>{number} grupė</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Naudoti šį kodą</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Rodyti kodą dar kartą</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Choose the folder of the wallet</source>
        <translation>Pasirinkite piniginės aplanką</translation>
    </message>
    <message>
        <source>Restore the newest good backup, of {moment}</source>
        <translation>Atkurti iš naujausios tinkamos atsarginės kopijos, {moment}</translation>
    </message>
    <message>
        <source>Open your wallet</source>
        <translation>Atverkite savo piniginę</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>Pi&amp;niginė</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Kita…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Opening the wallet. This takes a moment.</source>
        <translation>Atveriama piniginė. Tai šiek tiek užtruks.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Open with this computer’s keyring</source>
        <translation>Atverti šio kompiuterio raktine</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Pamiršau slaptažodį</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atkurti iš atsarginės kopijos</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>Sukurti naują piniginę</translation>
    </message>
    <message>
        <source>Check something without a wallet</source>
        <translation>Patikrinti ką nors be piniginės</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Piniginė</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptažodis</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>What could be checked</source>
        <translation>Ką pavyko patikrinti</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tikrinti iš naujo</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your certificates and badges from courses and training, together in a wallet of your own.</source>
        <translation>Jūsų kursų ir mokymų pažymėjimai bei ženkleliai vienoje jūsų pačių piniginėje.</translation>
    </message>
    <message>
        <source>The wallet is a folder on this computer, locked with your passphrase. Nothing is sent anywhere unless you hand it over yourself.</source>
        <translation>Piniginė yra šio kompiuterio aplankas, užrakintas jūsų slaptažodžiu. Niekas niekur nesiunčiama, nebent perduotumėte patys.</translation>
    </message>
    <message>
        <source>Only you can open it. Whoever you share a credential with can check that it is genuine.</source>
        <translation>Ją atverti galite tik jūs. Kiekvienas, su kuriuo pasidalysite kredencialu, gali patikrinti, ar jis tikras.</translation>
    </message>
    <message>
        <source>Welcome to Tallystick</source>
        <translation>Sveiki atvykę į „Tallystick“</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Sukurti piniginę</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Atverti piniginę…</translation>
    </message>
    <message>
        <source>Restore a wallet from a backup</source>
        <translation>Atkurti piniginę iš atsarginės kopijos</translation>
    </message>
    <message>
        <source>Try it with sample credentials</source>
        <translation>Išbandyti su pavyzdiniais kredencialais</translation>
    </message>
    <message>
        <source>In a wallet that is thrown away when you close it.</source>
        <translation>Piniginėje, kuri išmetama ją užvėrus.</translation>
    </message>
    <message>
        <source>Check something</source>
        <translation>Patikrinti ką nors</translation>
    </message>
    <message>
        <source>Look at a credential that somebody gave you. Needs no wallet and keeps nothing.</source>
        <translation>Peržiūrėkite kredencialą, kurį kas nors jums davė. Piniginės nereikia ir niekas neišsaugoma.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} iš {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} iš {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stabdoma…</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Add credentials…</source>
        <translation>Pridėti kredencialų…</translation>
    </message>
    <message>
        <source>Choose files with credentials to keep in the wallet</source>
        <translation>Pasirinkite failus su kredencialais, kuriuos saugoti piniginėje</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Pridėti aplanką…</translation>
    </message>
    <message>
        <source>Choose a folder; everything in it and below it is looked through</source>
        <translation>Pasirinkite aplanką; peržiūrima viskas jame ir jo poaplankiuose</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Įklijuoti</translation>
    </message>
    <message>
        <source>Take in the text, files or picture that you copied</source>
        <translation>Priimti nukopijuotą tekstą, failus ar paveikslėlį</translation>
    </message>
    <message>
        <source>Read a QR code from the screen</source>
        <translation>Nuskaityti QR kodą iš ekrano</translation>
    </message>
    <message>
        <source>Look for QR codes in what the screen shows; this window steps aside</source>
        <translation>Ieškoti QR kodų tame, kas rodoma ekrane; šis langas pasitraukia į šalį</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rasti</translation>
    </message>
    <message>
        <source>Search in your credentials</source>
        <translation>Ieškoti savo kredencialuose</translation>
    </message>
    <message>
        <source>Export original</source>
        <translation>Įrašyti originalą</translation>
    </message>
    <message>
        <source>Save the file exactly as you received it</source>
        <translation>Įrašyti failą tiksliai tokį, kokį gavote</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bendrinti</translation>
    </message>
    <message>
        <source>Make something to hand over that others can check</source>
        <translation>Parengti perduoti tai, ką kiti gali patikrinti</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tikrinti iš naujo</translation>
    </message>
    <message>
        <source>Check this credential anew, as of now</source>
        <translation>Patikrinti šį kredencialą iš naujo, šiai akimirkai</translation>
    </message>
    <message>
        <source>Who I trust</source>
        <translation>Kuo pasitikiu</translation>
    </message>
    <message>
        <source>See which issuers, lists and keys your checks rely on</source>
        <translation>Pažiūrėkite, kuriais išdavėjais, sąrašais ir raktais remiasi jūsų patikros</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Move the chosen credentials to the bin</source>
        <translation>Perkelti pasirinktus kredencialus į šiukšlinę</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Put back what was moved to the bin last</source>
        <translation>Grąžinti tai, kas paskiausiai perkelta į šiukšlinę</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message>
        <source>Close the wallet; opening it needs the passphrase</source>
        <translation>Užverti piniginę; atverti reikės slaptažodžio</translation>
    </message>
    <message>
        <source>About Tallystick</source>
        <translation>Apie „Tallystick“</translation>
    </message>
    <message>
        <source>What this program does, and its keys</source>
        <translation>Ką programa daro ir jos klavišai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Leave this and go back</source>
        <translation>Išeiti iš čia ir grįžti</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>In the European list: {label}</source>
        <translation>Europos sąraše: {label}</translation>
    </message>
    <message>
        <source>In our words: {words}</source>
        <translation>Mūsų žodžiais: {words}</translation>
    </message>
    <message>
        <source>not stated by the issuer</source>
        <translation>išdavėjo nenurodyta</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Kredencialas be pavadinimo</translation>
    </message>
    <message>
        <source>Issuer without a name</source>
        <translation>Išdavėjas be pavadinimo</translation>
    </message>
    <message>
        <source>Awarded on {date}</source>
        <translation>Suteikta {date}</translation>
    </message>
    <message>
        <source>Awarded in {place}</source>
        <translation>Suteikimo vieta: {place}</translation>
    </message>
    <message>
        <source>Awarded by {body}</source>
        <translation>Suteikė {body}</translation>
    </message>
    <message>
        <source>Awarded on {date} in {place}</source>
        <translation>Suteikta {date}, vieta: {place}</translation>
    </message>
    <message>
        <source>Awarded on {date} by {body}</source>
        <translation>Suteikta {date}, suteikė {body}</translation>
    </message>
    <message>
        <source>Awarded in {place} by {body}</source>
        <translation>Suteikė {body}, vieta: {place}</translation>
    </message>
    <message>
        <source>Awarded on {date} in {place} by {body}</source>
        <translation>Suteikta {date}, vieta: {place}, suteikė {body}</translation>
    </message>
    <message>
        <source>{mandatory_stated} of {mandatory} mandatory elements stated, {optional_stated} of {optional} optional ones</source>
        <translation>Nurodyta privalomų elementų: {mandatory_stated} iš {mandatory}, neprivalomų: {optional_stated} iš {optional}</translation>
    </message>
    <message>
        <source>Sealed by {name}, according to the certificate of the seal</source>
        <translation>Spaudu pažymėjo {name}, kaip nurodyta spaudo sertifikate</translation>
    </message>
    <message>
        <source>Sealed by {issuer}</source>
        <translation>Spaudu pažymėjo {issuer}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, by its own words</source>
        <translation>Išdavė {issuer} – taip teigia pats kredencialas</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>{amount} hours</source>
        <translation>{amount} valandos</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} minutės</translation>
    </message>
    <message>
        <source>{amount} seconds</source>
        <translation>{amount} sekundės</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>This archive is not safe to read</source>
        <translation>Šio archyvo skaityti nesaugu</translation>
    </message>
    <message>
        <source>The archive breaks a rule of safety: {rule} ({member}).</source>
        <translation>Archyvas pažeidžia saugos taisyklę: {rule} ({member}).</translation>
    </message>
    <message>
        <source>Nothing was read. Ask for the files one by one, or for a new archive.</source>
        <translation>Nieko neperskaityta. Paprašykite failų po vieną arba naujo archyvo.</translation>
    </message>
    <message>
        <source>This archive is damaged</source>
        <translation>Šis archyvas sugadintas</translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>Archyvo nepavyksta perskaityti iki galo.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask for it again.</source>
        <translation>Atsisiųskite ar nukopijuokite iš naujo arba paprašykite dar kartą.</translation>
    </message>
    <message>
        <source>Packed too many times</source>
        <translation>Supakuota per daug kartų</translation>
    </message>
    <message>
        <source>“{name}” is packed into something that is itself packed twice; that is not looked into.</source>
        <translation>„{name}“ supakuota į tai, kas pats dukart supakuotas; ten nežiūrima.</translation>
    </message>
    <message>
        <source>Unpack it yourself and choose what is inside.</source>
        <translation>Išpakuokite patys ir pasirinkite tai, kas viduje.</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>Šis paveikslėlis sugadintas</translation>
    </message>
    <message>
        <source>The picture cannot be read to its end.</source>
        <translation>Paveikslėlio nepavyksta perskaityti iki galo.</translation>
    </message>
    <message>
        <source>Download or copy it again, or take a new one.</source>
        <translation>Atsisiųskite ar nukopijuokite iš naujo arba nufotografuokite iš naujo.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read</source>
        <translation>Tokios rūšies paveikslėlio perskaityti negalima</translation>
    </message>
    <message>
        <source>The picture is a {kind} picture.</source>
        <translation>Paveikslėlio rūšis: {kind}.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, or take a screenshot of it.</source>
        <translation>Įrašykite jį kaip PNG ar JPEG arba padarykite ekrano nuotrauką.</translation>
    </message>
    <message>
        <source>Nothing found in this picture</source>
        <translation>Šiame paveikslėlyje nieko nerasta</translation>
    </message>
    <message>
        <source>The picture holds no credential and no QR code that can be read.</source>
        <translation>Paveikslėlyje nėra nei kredencialo, nei QR kodo, kurį būtų galima perskaityti.</translation>
    </message>
    <message>
        <source>If it is a badge, choose the file as you downloaded it: programs that send pictures remove what is in them. If it shows a QR code, take the picture again: straight, sharp, with white around it.</source>
        <translation>Jei tai ženklelis, pasirinkite failą tokį, kokį atsisiuntėte: nuotraukas siunčiančios programos pašalina tai, kas jose įdėta. Jei rodomas QR kodas, nufotografuokite iš naujo: tiesiai, ryškiai, su baltu plotu aplink.</translation>
    </message>
    <message>
        <source>Nothing found in this drawing</source>
        <translation>Šiame piešinyje nieko nerasta</translation>
    </message>
    <message>
        <source>The drawing holds no credential.</source>
        <translation>Piešinyje kredencialo nėra.</translation>
    </message>
    <message>
        <source>Choose the badge as you downloaded it. If the drawing shows a QR code, take a screenshot of it.</source>
        <translation>Pasirinkite ženklelį tokį, kokį atsisiuntėte. Jei piešinyje rodomas QR kodas, padarykite ekrano nuotrauką.</translation>
    </message>
    <message>
        <source>Nothing is attached to this PDF</source>
        <translation>Prie šio PDF nieko nepridėta</translation>
    </message>
    <message>
        <source>The PDF shows pages and has no file attached to it.</source>
        <translation>PDF rodo puslapius, o failų prie jo nepridėta.</translation>
    </message>
    <message>
        <source>What is printed on pages cannot be checked. Ask the issuer for the credential as a file; if a page shows a QR code, take a screenshot of it.</source>
        <translation>To, kas išspausdinta puslapiuose, patikrinti negalima. Paprašykite išdavėjo kredencialo failu; jei puslapyje yra QR kodas, padarykite ekrano nuotrauką.</translation>
    </message>
    <message>
        <source>This PDF is protected</source>
        <translation>Šis PDF apsaugotas</translation>
    </message>
    <message>
        <source>The PDF is encrypted, so that the files attached to it stay hidden.</source>
        <translation>PDF užšifruotas, todėl prie jo pridėti failai lieka paslėpti.</translation>
    </message>
    <message>
        <source>Open it in a PDF program, save the attached file from there and choose that file.</source>
        <translation>Atverkite jį PDF programa, įrašykite iš ten pridėtą failą ir pasirinkite jį.</translation>
    </message>
    <message>
        <source>This is a link, not a credential</source>
        <translation>Tai nuoroda, o ne kredencialas</translation>
    </message>
    <message>
        <source>“{name}” holds only a link to {where}. Tallystick does not follow it.</source>
        <translation>„{name}“ yra tik nuoroda į {where}. „Tallystick“ ja neina.</translation>
    </message>
    <message>
        <source>Open the link in your browser if you trust it, download the file and choose that file.</source>
        <translation>Jei nuoroda pasitikite, atverkite ją naršyklėje, atsisiųskite failą ir pasirinkite jį.</translation>
    </message>
    <message>
        <source>This is a health certificate</source>
        <translation>Tai sveikatos pažymėjimas</translation>
    </message>
    <message>
        <source>“{name}” is the code of a health certificate ({kind}), not a learning credential.</source>
        <translation>„{name}“ yra sveikatos pažymėjimo kodas ({kind}), o ne mokymosi kredencialas.</translation>
    </message>
    <message>
        <source>Use an app for health certificates.</source>
        <translation>Naudokite sveikatos pažymėjimų programėlę.</translation>
    </message>
    <message>
        <source>This is a snapshot, not a credential</source>
        <translation>Tai patikimų duomenų rinkinys, o ne kredencialas</translation>
    </message>
    <message>
        <source>“{name}” holds lists and keys to check against, and no credential.</source>
        <translation>„{name}“ yra sąrašai ir raktai tikrinimui, bet nėra kredencialo.</translation>
    </message>
    <message>
        <source>Open “Who I trust” and import it there.</source>
        <translation>Atverkite „Kuo pasitikiu“ ir pridėkite jį ten.</translation>
    </message>
    <message>
        <source>This is a backup, not a credential</source>
        <translation>Tai atsarginė kopija, o ne kredencialas</translation>
    </message>
    <message>
        <source>“{name}” is the backup of a wallet. It opens with the passphrase or the recovery code of that time.</source>
        <translation>„{name}“ yra piniginės atsarginė kopija. Ji atveriama to meto slaptažodžiu arba atkūrimo kodu.</translation>
    </message>
    <message>
        <source>Use “Restore a backup” to make a wallet of it.</source>
        <translation>Pasirinkite „Atkurti iš atsarginės kopijos“, kad iš jos gautumėte piniginę.</translation>
    </message>
    <message>
        <source>a member has a name that could reach outside a folder or deceive</source>
        <translation>jame yra failas, kurio vardas gali išvesti iš aplanko ar suklaidinti</translation>
    </message>
    <message>
        <source>two members have the same name</source>
        <translation>du failai turi tą patį vardą</translation>
    </message>
    <message>
        <source>a member is a link or a device</source>
        <translation>jame yra nuoroda ar įrenginys</translation>
    </message>
    <message>
        <source>a member is encrypted</source>
        <translation>jame yra užšifruotas failas</translation>
    </message>
    <message>
        <source>a member is compressed in an unusual way</source>
        <translation>jame yra neįprastai suglaudintas failas</translation>
    </message>
    <message>
        <source>there is something before the first member</source>
        <translation>prieš pirmąjį failą kažkas yra</translation>
    </message>
    <message>
        <source>The signed wrapper has both one signature and a list of signatures</source>
        <translation>Pasirašytame voke yra ir vienas parašas, ir parašų sąrašas</translation>
    </message>
    <message>
        <source>The signed wrapper holds no signature</source>
        <translation>Pasirašytame voke nėra parašo</translation>
    </message>
    <message>
        <source>A signature in the wrapper is not written as it has to be</source>
        <translation>Parašas voke užrašytas ne taip, kaip turi būti</translation>
    </message>
    <message>
        <source>The content of the signed wrapper is not a text</source>
        <translation>Pasirašyto voko turinys nėra tekstas</translation>
    </message>
    <message>
        <source>The signature is for content that is not in the file</source>
        <translation>Parašas skirtas turiniui, kurio faile nėra</translation>
    </message>
    <message>
        <source>The signatures disagree on how the content is encoded</source>
        <translation>Parašai nesutaria, kaip užkoduotas turinys</translation>
    </message>
    <message>
        <source>The signed content cannot be read</source>
        <translation>Pasirašyto turinio nepavyksta perskaityti</translation>
    </message>
    <message>
        <source>What is inside the signed wrapper is not JSON.</source>
        <translation>Pasirašytame voke yra ne JSON.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the issuer to send the file again.</source>
        <translation>Niekas neišsaugota. Paprašykite išdavėjo atsiųsti failą iš naujo.</translation>
    </message>
    <message>
        <source>The text is not encoded in UTF-8</source>
        <translation>Tekstas užkoduotas ne UTF-8</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON does not allow</source>
        <translation>Tekstas prasideda baitų tvarkos žyma, o JSON to neleidžia</translation>
    </message>
    <message>
        <source>The text does not follow the grammar of JSON</source>
        <translation>Tekstas neatitinka JSON taisyklių</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>JSON objekte tas pats raktas yra du kartus</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate)</source>
        <translation>Tekste yra pusė ženklo (pavienis surogatas)</translation>
    </message>
    <message>
        <source>A number is greater than can be represented</source>
        <translation>Skaičius didesnis, nei galima pavaizduoti</translation>
    </message>
    <message>
        <source>A word stands where JSON allows only true, false or null</source>
        <translation>Žodis yra ten, kur JSON leidžia tik true, false arba null</translation>
    </message>
    <message>
        <source>The text is JSON but not a JSON object</source>
        <translation>Tekstas yra JSON, bet ne objektas</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Sertifikato nepavyksta perskaityti</translation>
    </message>
    <message>
        <source>The certificate inside the file breaks the rules for certificates.</source>
        <translation>Faile esantis sertifikatas pažeidžia sertifikatų taisykles.</translation>
    </message>
    <message>
        <source>Ask the issuer of the file for one sealed with a correct certificate.</source>
        <translation>Paprašykite išdavėjo failo, pažymėto spaudu su tinkamu sertifikatu.</translation>
    </message>
    <message>
        <source>Your signing key is damaged</source>
        <translation>Jūsų pasirašymo raktas sugadintas</translation>
    </message>
    <message>
        <source>The key {key} in this wallet cannot be used. Nothing was signed.</source>
        <translation>Šios piniginės rakto {key} negalima naudoti. Niekas nepasirašyta.</translation>
    </message>
    <message>
        <source>Put back an earlier copy of the wallet to sign with this key again.</source>
        <translation>Grąžinkite ankstesnę piniginės kopiją, kad vėl galėtumėte pasirašyti šiuo raktu.</translation>
    </message>
    <message>
        <source>The key of this signature could not be found</source>
        <translation>Šio parašo rakto nepavyko rasti</translation>
    </message>
    <message>
        <source>The signature names the key “{key}”. {why}.</source>
        <translation>Parašas nurodo raktą „{key}“. {why}.</translation>
    </message>
    <message>
        <source>Ask the issuer for a credential whose key can be checked offline.</source>
        <translation>Paprašykite išdavėjo kredencialo, kurio raktą galima patikrinti be tinklo.</translation>
    </message>
    <message>
        <source>Tallystick made a mistake</source>
        <translation>„Tallystick“ suklydo</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({what}).</source>
        <translation>Kažkas nepavyko programos viduje ({what}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report it with the text under Details.</source>
        <translation>Niekas nepakeista. Praneškite apie tai kartu su išsamia informacija.</translation>
    </message>
    <message>
        <source>Too large to read safely</source>
        <translation>Per didelis saugiai perskaityti</translation>
    </message>
    <message>
        <source>{what} is {measured}; the limit is {limit}.</source>
        <translation>{what}: {measured}; riba – {limit}.</translation>
    </message>
    <message>
        <source>Nothing was read. Ask whoever gave you the file for a smaller one.</source>
        <translation>Nieko neperskaityta. Paprašykite mažesnio failo to, kas jums jį davė.</translation>
    </message>
    <message>
        <source>This file is damaged or not what it seems</source>
        <translation>Šis failas sugadintas arba yra ne tai, kuo atrodo</translation>
    </message>
    <message>
        <source>{rule} ({place}).</source>
        <translation>{rule} ({place}).</translation>
    </message>
    <message>
        <source>Nothing was read. Ask the issuer to send the file again.</source>
        <translation>Nieko neperskaityta. Paprašykite išdavėjo atsiųsti failą iš naujo.</translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Kredencialo nerasta</translation>
    </message>
    <message>
        <source>“{name}” holds no credential that Tallystick can read.</source>
        <translation>„{name}“ nėra kredencialo, kurį „Tallystick“ galėtų perskaityti.</translation>
    </message>
    <message>
        <source>Choose the file that the issuer sent you, with its original content.</source>
        <translation>Pasirinkite failą, kurį jums atsiuntė išdavėjas, su pradiniu turiniu.</translation>
    </message>
    <message>
        <source>A part that should be base64url without padding is not</source>
        <translation>Dalis, kuri turi būti base64url be užpildo, tokia nėra</translation>
    </message>
    <message>
        <source>The words of this document are not known here</source>
        <translation>Šio dokumento sąvokos čia nežinomos</translation>
    </message>
    <message>
        <source>The document takes the meaning of its words from {source}.</source>
        <translation>Dokumentas savo sąvokų reikšmes ima iš {source}.</translation>
    </message>
    <message>
        <source>A newer version of Tallystick may know it. Nothing was looked up.</source>
        <translation>Naujesnė „Tallystick“ versija gali jas žinoti. Tinkle nieko neieškota.</translation>
    </message>
    <message>
        <source>The header and the file disagree on how the payload is written</source>
        <translation>Antraštė ir failas nesutaria, kaip užrašytas turinys</translation>
    </message>
    <message>
        <source>A header that has to be signed stands in the unsigned part</source>
        <translation>Laukas, kuris turi būti pasirašytas, yra nepasirašytoje dalyje</translation>
    </message>
    <message>
        <source>The list of certificates in the header is malformed</source>
        <translation>Sertifikatų sąrašas antraštėje sudarytas neteisingai</translation>
    </message>
    <message>
        <source>A critical header holds a time that cannot be read</source>
        <translation>Privalomame lauke yra laikas, kurio nepavyksta perskaityti</translation>
    </message>
    <message>
        <source>The certificate is missing</source>
        <translation>Trūksta sertifikato</translation>
    </message>
    <message>
        <source>The signature does not carry the certificate of its key.</source>
        <translation>Paraše nėra jo rakto sertifikato.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that includes the certificate.</source>
        <translation>Paprašykite siuntėjo failo, kuriame yra sertifikatas.</translation>
    </message>
    <message>
        <source>The signed content is somewhere else</source>
        <translation>Pasirašytas turinys yra kitur</translation>
    </message>
    <message>
        <source>The file holds a signature for content that is kept elsewhere.</source>
        <translation>Faile yra parašas, skirtas kitur laikomam turiniui.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds the content as well.</source>
        <translation>Paprašykite siuntėjo failo, kuriame yra ir pats turinys.</translation>
    </message>
    <message>
        <source>A compact signature has to have three parts joined by full stops</source>
        <translation>Glaustą parašą turi sudaryti trys taškais sujungtos dalys</translation>
    </message>
    <message>
        <source>A header parameter has a value of the wrong type</source>
        <translation>Antraštės lauko reikšmė yra netinkamos rūšies</translation>
    </message>
    <message>
        <source>The list of critical headers (crit) breaks its own rules</source>
        <translation>Privalomų laukų sąrašas (crit) pažeidžia savo paties taisykles</translation>
    </message>
    <message>
        <source>The header b64 has to be listed as critical</source>
        <translation>Laukas b64 turi būti nurodytas kaip privalomas</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>Parašas nesutampa</translation>
    </message>
    <message>
        <source>The signature does not fit what was signed: {problem}.</source>
        <translation>Parašas neatitinka to, kas pasirašyta: {problem}.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask its sender for the original.</source>
        <translation>Nepasikliaukite šiuo failu. Paprašykite siuntėjo originalo.</translation>
    </message>
    <message>
        <source>This kind of signature cannot be checked</source>
        <translation>Tokios rūšies parašo patikrinti negalima</translation>
    </message>
    <message>
        <source>The signature uses {algorithm} with a key of the kind {key}.</source>
        <translation>Parašas naudoja {algorithm} su {key} rūšies raktu.</translation>
    </message>
    <message>
        <source>A key is not written as it has to be</source>
        <translation>Raktas užrašytas ne taip, kaip turi būti</translation>
    </message>
    <message>
        <source>A key that should be public holds its secret part</source>
        <translation>Rakte, kuris turėtų būti viešas, yra jo slaptoji dalis</translation>
    </message>
    <message>
        <source>A key is not meant for checking signatures</source>
        <translation>Raktas neskirtas parašams tikrinti</translation>
    </message>
    <message>
        <source>This kind of key is not known</source>
        <translation>Ši rakto rūšis nežinoma</translation>
    </message>
    <message>
        <source>The signature was made with a key of the kind {kind}.</source>
        <translation>Parašas sukurtas {kind} rūšies raktu.</translation>
    </message>
    <message>
        <source>Nothing was found wrong. Check the file with another program as well.</source>
        <translation>Nieko blogo nerasta. Patikrinkite failą ir kita programa.</translation>
    </message>
    <message>
        <source>The signature says something that Tallystick does not understand</source>
        <translation>Paraše yra tai, ko „Tallystick“ nesupranta</translation>
    </message>
    <message>
        <source>The header “{header}” is not one that Tallystick processes.</source>
        <translation>„Tallystick“ neapdoroja lauko „{header}“.</translation>
    </message>
    <message>
        <source>Part of this document has no defined meaning</source>
        <translation>Dalis šio dokumento neturi apibrėžtos reikšmės</translation>
    </message>
    <message>
        <source>These parts have no defined meaning, so no signature covers them: {terms}.</source>
        <translation>Šios dalys neturi apibrėžtos reikšmės, todėl joks parašas jų neapima: {terms}.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the issuer for the original.</source>
        <translation>Nepasikliaukite juo. Paprašykite išdavėjo originalo.</translation>
    </message>
    <message>
        <source>Too complicated to check safely</source>
        <translation>Per sudėtinga saugiai patikrinti</translation>
    </message>
    <message>
        <source>The content is built so that checking it would take very long ({what}).</source>
        <translation>Turinys sudarytas taip, kad tikrinimas truktų labai ilgai ({what}).</translation>
    </message>
    <message>
        <source>No ordinary credential is like this. Ask whoever gave you the file for another.</source>
        <translation>Įprasti kredencialai tokie nebūna. Paprašykite kito failo to, kas jums jį davė.</translation>
    </message>
    <message>
        <source>This document is not put together as its own format demands</source>
        <translation>Šis dokumentas sudarytas ne taip, kaip reikalauja jo paties formatas</translation>
    </message>
    <message>
        <source>The content cannot be read as JSON-LD ({code}).</source>
        <translation>Turinio nepavyksta perskaityti kaip JSON-LD ({code}).</translation>
    </message>
    <message>
        <source>Ask the issuer to issue the credential again.</source>
        <translation>Paprašykite išdavėjo išduoti kredencialą iš naujo.</translation>
    </message>
    <message>
        <source>This is a share, not a credential</source>
        <translation>Tai bendrinimo paketas, o ne kredencialas</translation>
    </message>
    <message>
        <source>“{name}” was made by its holder for a reader; a wallet keeps what issuers give.</source>
        <translation>„{name}“ turėtojas parengė gavėjui; piniginėje saugoma tai, ką duoda išdavėjai.</translation>
    </message>
    <message>
        <source>Use “Check something” to check it, or import the credential itself.</source>
        <translation>Patikrinkite jį per „Patikrinti ką nors“ arba pridėkite patį kredencialą.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Failo nepavyko atverti</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}).</source>
        <translation>Nepavyko perskaityti „{name}“ ({reason}).</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>Patikrinkite, ar failas tebėra ir ar galite jį skaityti.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Failo nepavyko įrašyti</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}).</source>
        <translation>Nepavyko įrašyti „{name}“ ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or check that you may write there.</source>
        <translation>Pasirinkite kitą vietą arba patikrinkite, ar galite ten rašyti.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Nepavyko išsaugoti</translation>
    </message>
    <message>
        <source>“{name}” holds something that the wallet cannot store.</source>
        <translation>„{name}“ yra tai, ko piniginė negali saugoti.</translation>
    </message>
    <message>
        <source>Keep the file where it is, and report this.</source>
        <translation>Palikite failą ten, kur jis yra, ir praneškite apie tai.</translation>
    </message>
    <message>
        <source>Too big for QR codes</source>
        <translation>Per didelis QR kodams</translation>
    </message>
    <message>
        <source>This share takes {size} bytes; a set of QR codes can carry {limit}.</source>
        <translation>Šis paketas užima {size} baitų; QR kodų rinkinys talpina {limit}.</translation>
    </message>
    <message>
        <source>Share it as a file instead.</source>
        <translation>Bendrinkite jį kaip failą.</translation>
    </message>
    <message>
        <source>This credential travels as a file</source>
        <translation>Šis kredencialas perduodamas kaip failas</translation>
    </message>
    <message>
        <source>“{name}” is a sealed file that has to stay exactly as it is, so it is not put into QR codes.</source>
        <translation>„{name}“ yra spaudu pažymėtas failas, kuris turi likti tiksliai toks, koks yra, todėl į QR kodus nededamas.</translation>
    </message>
    <message>
        <source>Nothing chosen to share</source>
        <translation>Niekas nepasirinkta bendrinti</translation>
    </message>
    <message>
        <source>No credential was chosen.</source>
        <translation>Nepasirinktas nė vienas kredencialas.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Pasirinkite bent vieną kredencialą.</translation>
    </message>
    <message>
        <source>This share would never be valid</source>
        <translation>Šis paketas niekada negaliotų</translation>
    </message>
    <message>
        <source>The time until which the share holds is not in the future.</source>
        <translation>Laikas, iki kurio paketas galioja, nėra ateityje.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Pasirinkite vėlesnį laiką.</translation>
    </message>
    <message>
        <source>A text cannot be written</source>
        <translation>Teksto negalima įrašyti</translation>
    </message>
    <message>
        <source>For whom or for what you share holds a character that cannot be written into a file.</source>
        <translation>Įrašė, kam ar kokiu tikslu bendrinate, yra ženklas, kurio negalima įrašyti į failą.</translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <translation>Įveskite tekstą iš naujo.</translation>
    </message>
    <message>
        <source>This credential cannot be put into a presentation</source>
        <translation>Šio kredencialo negalima įdėti į paketą</translation>
    </message>
    <message>
        <source>The text of “{name}” is not one plain JSON object.</source>
        <translation>„{name}“ tekstas nėra vienas paprastas JSON objektas.</translation>
    </message>
    <message>
        <source>Export the original file and hand that over.</source>
        <translation>Įrašykite pradinį failą ir perduokite jį.</translation>
    </message>
    <message>
        <source>Not a code of a share</source>
        <translation>Tai ne bendrinimo paketo kodas</translation>
    </message>
    <message>
        <source>A QR code was read that is no part of a Tallystick share.</source>
        <translation>Perskaitytas QR kodas, kuris nėra „Tallystick“ paketo dalis.</translation>
    </message>
    <message>
        <source>Show only the codes of the share, then read them again.</source>
        <translation>Rodykite tik paketo kodus ir perskaitykite juos iš naujo.</translation>
    </message>
    <message>
        <source>A code is damaged</source>
        <translation>Kodas sugadintas</translation>
    </message>
    <message>
        <source>A QR code of the share was changed or read wrongly ({place}).</source>
        <translation>Paketo QR kodas pakeistas arba perskaitytas neteisingai ({place}).</translation>
    </message>
    <message>
        <source>Read the codes again, or ask for the share as a file.</source>
        <translation>Perskaitykite kodus iš naujo arba paprašykite paketo failu.</translation>
    </message>
    <message>
        <source>Codes of different shares</source>
        <translation>Skirtingų paketų kodai</translation>
    </message>
    <message>
        <source>The QR codes belong to different shares: {shares}.</source>
        <translation>QR kodai priklauso skirtingiems paketams: {shares}.</translation>
    </message>
    <message>
        <source>Read the codes of one share at a time.</source>
        <translation>Vienu metu skaitykite tik vieno paketo kodus.</translation>
    </message>
    <message>
        <source>Some codes are missing</source>
        <translation>Trūksta kai kurių kodų</translation>
    </message>
    <message>
        <source>{found} of {total} QR codes were read; missing: {missing}.</source>
        <translation>Perskaityta QR kodų: {found} iš {total}; trūksta: {missing}.</translation>
    </message>
    <message>
        <source>Add the missing codes and try again.</source>
        <translation>Pridėkite trūkstamus kodus ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The codes do not fit together</source>
        <translation>Kodai nedera tarpusavyje</translation>
    </message>
    <message>
        <source>Together the QR codes do not give what was shared ({rule}).</source>
        <translation>Kartu sudėti QR kodai nesudaro to, kas buvo bendrinta ({rule}).</translation>
    </message>
    <message>
        <source>Ask for the share again, best as a file.</source>
        <translation>Paprašykite paketo iš naujo, geriausia failu.</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>jo antraštė</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>jo tekstas</translation>
    </message>
    <message>
        <source>its check value</source>
        <translation>jo kontrolinė reikšmė</translation>
    </message>
    <message>
        <source>another code of the set says otherwise</source>
        <translation>kitas rinkinio kodas sako kitaip</translation>
    </message>
    <message>
        <source>the compressed text is broken</source>
        <translation>suglaudintas tekstas sugadintas</translation>
    </message>
    <message>
        <source>the SHA-256 differs</source>
        <translation>SHA-256 skiriasi</translation>
    </message>
    <message>
        <source>the filling is not empty</source>
        <translation>užpildas nėra tuščias</translation>
    </message>
    <message>
        <source>A text cannot be drawn as a QR code ({what}).</source>
        <translation>Teksto negalima pavaizduoti QR kodu ({what}).</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Slaptažodis per trumpas</translation>
    </message>
    <message>
        <source>It has {length} characters; at least {minimum} are needed.</source>
        <translation>Ženklų: {length}; reikia bent {minimum}.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are good.</source>
        <translation>Keturi ar penki tarpusavyje nesusiję žodžiai yra geras pasirinkimas.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Neteisingas slaptažodis</translation>
    </message>
    <message>
        <source>This passphrase does not open the wallet. Nothing was changed.</source>
        <translation>Šis slaptažodis piniginės neatveria. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Patikrinkite „Caps Lock“ ir klaviatūros kalbą, tada bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Piniginė užrakinta</translation>
    </message>
    <message>
        <source>This can only be done while the wallet is open.</source>
        <translation>Tai galima padaryti tik kol piniginė atverta.</translation>
    </message>
    <message>
        <source>Unlock the wallet with its passphrase and try again.</source>
        <translation>Atverkite piniginę jos slaptažodžiu ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The wallet is already open</source>
        <translation>Piniginė jau atverta</translation>
    </message>
    <message>
        <source>“{name}” is already open in another window.</source>
        <translation>„{name}“ jau atverta kitame lange.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Naudokite tą langą arba jį užverkite ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This name is already taken</source>
        <translation>Šis pavadinimas jau užimtas</translation>
    </message>
    <message>
        <source>“{name}” already exists. It was not touched.</source>
        <translation>„{name}“ jau yra. Jis nepaliestas.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nerasta</translation>
    </message>
    <message>
        <source>“{name}” does not exist or cannot be reached.</source>
        <translation>„{name}“ nėra arba nepasiekiama.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another place.</source>
        <translation>Prijunkite diską, kuriame ji yra, arba pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <source>This is not a wallet</source>
        <translation>Tai ne piniginė</translation>
    </message>
    <message>
        <source>“{name}” is not a wallet folder of Tallystick.</source>
        <translation>„{name}“ nėra „Tallystick“ piniginės aplankas.</translation>
    </message>
    <message>
        <source>Choose the folder of the wallet; its name usually ends in .tallystick.</source>
        <translation>Pasirinkite piniginės aplanką; jo vardas paprastai baigiasi .tallystick.</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Trūksta rakto failo</translation>
    </message>
    <message>
        <source>“{name}” has its database but not its key file ({file}).</source>
        <translation>„{name}“ yra duomenų bazė, bet nėra rakto failo ({file}).</translation>
    </message>
    <message>
        <source>Put the key file back from a copy of this folder; without it nothing can be opened.</source>
        <translation>Grąžinkite rakto failą iš šio aplanko kopijos; be jo nieko negalima atverti.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Rakto failas sugadintas</translation>
    </message>
    <message>
        <source>The key file of “{name}” is not as Tallystick wrote it.</source>
        <translation>„{name}“ rakto failas ne toks, kokį įrašė „Tallystick“.</translation>
    </message>
    <message>
        <source>The passphrase is not to blame. Put the key file back from a copy.</source>
        <translation>Slaptažodis dėl to nekaltas. Grąžinkite rakto failą iš kopijos.</translation>
    </message>
    <message>
        <source>The key file was refused</source>
        <translation>Rakto failas atmestas</translation>
    </message>
    <message>
        <source>The key file of “{name}” asks for {measured}; the limit is {limit}.</source>
        <translation>„{name}“ rakto failas prašo {measured}; riba – {limit}.</translation>
    </message>
    <message>
        <source>Tallystick never writes such a file. Put the key file back from a copy.</source>
        <translation>„Tallystick“ niekada neįrašo tokio failo. Grąžinkite rakto failą iš kopijos.</translation>
    </message>
    <message>
        <source>The key file and the database do not fit together</source>
        <translation>Rakto failas ir duomenų bazė nedera</translation>
    </message>
    <message>
        <source>One of the two files in “{name}” is from another wallet, or the database is damaged.</source>
        <translation>Vienas iš dviejų „{name}“ failų yra iš kitos piniginės arba duomenų bazė sugadinta.</translation>
    </message>
    <message>
        <source>Put back both files from the same copy of the folder.</source>
        <translation>Grąžinkite abu failus iš tos pačios aplanko kopijos.</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Trūksta duomenų bazės</translation>
    </message>
    <message>
        <source>“{name}” has its key file but not its database ({file}).</source>
        <translation>„{name}“ yra rakto failas, bet nėra duomenų bazės ({file}).</translation>
    </message>
    <message>
        <source>Put the database back from a copy of this folder.</source>
        <translation>Grąžinkite duomenų bazę iš šio aplanko kopijos.</translation>
    </message>
    <message>
        <source>The wallet is damaged</source>
        <translation>Piniginė sugadinta</translation>
    </message>
    <message>
        <source>The database of “{name}” is damaged. It was not changed.</source>
        <translation>„{name}“ duomenų bazė sugadinta. Ji nepakeista.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then put back an earlier copy.</source>
        <translation>Išsaugokite aplanko kopiją tokią, kokia yra, tada grąžinkite ankstesnę kopiją.</translation>
    </message>
    <message>
        <source>The wallet is from a newer Tallystick</source>
        <translation>Piniginė sukurta naujesne „Tallystick“</translation>
    </message>
    <message>
        <source>“{name}” has format {found}; this Tallystick knows formats up to {known}.</source>
        <translation>„{name}“ formatas yra {found}; ši „Tallystick“ žino formatus iki {known}.</translation>
    </message>
    <message>
        <source>Install the newest Tallystick. Nothing was changed.</source>
        <translation>Įdiekite naujausią „Tallystick“. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Nėra leidimo</translation>
    </message>
    <message>
        <source>Tallystick may not read or write “{name}”.</source>
        <translation>„Tallystick“ neturi teisės skaityti ar rašyti „{name}“.</translation>
    </message>
    <message>
        <source>Check that the place is yours and not write-protected.</source>
        <translation>Patikrinkite, ar vieta jūsų ir neapsaugota nuo rašymo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Diskas pilnas</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}”. Nothing was lost.</source>
        <translation>Nebėra vietos įrašyti „{name}“. Niekas neprarasta.</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>Atlaisvinkite vietos diske ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <translation>Diskas praneša apie gedimą</translation>
    </message>
    <message>
        <source>Reading or writing “{name}” failed ({reason}).</source>
        <translation>Nepavyko perskaityti ar įrašyti „{name}“ ({reason}).</translation>
    </message>
    <message>
        <source>Close the wallet, copy its folder to another disk and open it there.</source>
        <translation>Užverkite piniginę, nukopijuokite jos aplanką į kitą diską ir atverkite ten.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nepakanka atminties</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open “{name}”.</source>
        <translation>Kompiuteryje nepakanka laisvos atminties atverti „{name}“.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Užverkite kitas programas ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Tallystick is not installed properly</source>
        <translation>„Tallystick“ netinkamai įdiegta</translation>
    </message>
    <message>
        <source>The database engine is not the right one: {what}.</source>
        <translation>Netinkamas duomenų bazės variklis: {what}.</translation>
    </message>
    <message>
        <source>Install Tallystick again. Nothing was changed.</source>
        <translation>Įdiekite „Tallystick“ iš naujo. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>This wallet can only be read</source>
        <translation>Šią piniginę galima tik skaityti</translation>
    </message>
    <message>
        <source>“{name}” lies where Tallystick may not write.</source>
        <translation>„{name}“ yra ten, kur „Tallystick“ negali rašyti.</translation>
    </message>
    <message>
        <source>Copy its folder to a place of your own and open it there.</source>
        <translation>Nukopijuokite jos aplanką į savo vietą ir atverkite ją ten.</translation>
    </message>
    <message>
        <source>Copy it to a place of your own; it is updated when opened there.</source>
        <translation>Nukopijuokite ją į savo vietą; ten atverta ji bus atnaujinta.</translation>
    </message>
    <message>
        <source>Make a backup on another disk, then lock the wallet and reopen it.</source>
        <translation>Sukurkite atsarginę kopiją kitame diske, tada užrakinkite piniginę ir vėl ją atverkite.</translation>
    </message>
    <message>
        <source>Make room for a second copy of the wallet and try again.</source>
        <translation>Atlaisvinkite vietos antrai piniginės kopijai ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This wallet has to be updated first</source>
        <translation>Pirmiausia šią piniginę reikia atnaujinti</translation>
    </message>
    <message>
        <source>“{name}” is from an older Tallystick, and lies where Tallystick may not write.</source>
        <translation>„{name}“ sukurta senesne „Tallystick“ ir yra ten, kur programa negali rašyti.</translation>
    </message>
    <message>
        <source>Nothing more is written</source>
        <translation>Daugiau nieko neįrašoma</translation>
    </message>
    <message>
        <source>The disk of “{name}” reported a fault. Since then the wallet can only be read.</source>
        <translation>„{name}“ diskas pranešė apie gedimą. Nuo tada piniginę galima tik skaityti.</translation>
    </message>
    <message>
        <source>The wallet was replaced while it was open</source>
        <translation>Piniginė pakeista, kol buvo atverta</translation>
    </message>
    <message>
        <source>Another program moved or replaced files of “{name}”. Nothing was overwritten; the last change may be missing there.</source>
        <translation>Kita programa perkėlė arba pakeitė „{name}“ failus. Niekas neperrašyta; ten gali trūkti paskutinio pakeitimo.</translation>
    </message>
    <message>
        <source>Make a backup now, then lock the wallet, open it again, and compare the two.</source>
        <translation>Dabar sukurkite atsarginę kopiją, tada užrakinkite piniginę, vėl ją atverkite ir palyginkite su kopija.</translation>
    </message>
    <message>
        <source>The change may or may not have been kept</source>
        <translation>Neaišku, ar pakeitimas išsaugotas</translation>
    </message>
    <message>
        <source>The disk of “{name}” failed while its key file was written.</source>
        <translation>Įrašant rakto failą sutriko „{name}“ diskas.</translation>
    </message>
    <message>
        <source>Lock the wallet and open it with the new passphrase; if that fails, with the one before. Everything in it is there.</source>
        <translation>Užrakinkite piniginę ir atverkite ją nauju slaptažodžiu, o jei nepavyks – ankstesniu. Viskas joje tebėra.</translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation>Kopijos nepavyko įrašyti</translation>
    </message>
    <message>
        <source>“{name}” could not be written under a new key. The wallet is as it was.</source>
        <translation>„{name}“ nepavyko įrašyti su nauju raktu. Piniginė liko tokia, kokia buvo.</translation>
    </message>
    <message>
        <source>Two files of the wallet do not fit together</source>
        <translation>Du piniginės failai nedera tarpusavyje</translation>
    </message>
    <message>
        <source>In “{name}” the database and {file}, the file of its last changes, are not of one moment.</source>
        <translation>„{name}“ duomenų bazė ir jos paskutinių pakeitimų failas ({file}) yra ne to paties meto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put both back from the same copy of the folder, or restore a backup.</source>
        <translation>Niekas nepakeista. Grąžinkite abu failus iš tos pačios aplanko kopijos arba atkurkite atsarginę kopiją.</translation>
    </message>
    <message>
        <source>Not in this wallet</source>
        <translation>Nėra šioje piniginėje</translation>
    </message>
    <message>
        <source>The wallet does not hold this credential.</source>
        <translation>Piniginėje šio kredencialo nėra.</translation>
    </message>
    <message>
        <source>Look for it in the list and choose it there.</source>
        <translation>Susiraskite jį sąraše ir pasirinkite ten.</translation>
    </message>
    <message>
        <source>The wallet’s history is not complete</source>
        <translation>Piniginės istorija nepilna</translation>
    </message>
    <message>
        <source>Line {line} of the history of “{name}” does not follow from the one before it.</source>
        <translation>„{name}“ istorijos {line} eilutė nedera su ankstesne.</translation>
    </message>
    <message>
        <source>The credentials themselves are checked apart from this. Keep a backup from before, if you have one.</source>
        <translation>Patys kredencialai tikrinami atskirai. Jei turite ankstesnę atsarginę kopiją, išsaugokite ją.</translation>
    </message>
    <message>
        <source>This wallet does not open that way</source>
        <translation>Ši piniginė taip neatveriama</translation>
    </message>
    <message>
        <source>No such way to open “{name}” was set up.</source>
        <translation>„{name}“ toks atvėrimo būdas nenustatytas.</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>Atverkite ją jos slaptažodžiu.</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Neteisingas atkūrimo kodas</translation>
    </message>
    <message>
        <source>This code does not open the wallet. Nothing was changed.</source>
        <translation>Šis kodas piniginės neatveria. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Compare every group with the sheet. A code that was made later replaces the ones before it.</source>
        <translation>Palyginkite kiekvieną grupę su užrašytąja lape. Vėliau sukurtas kodas pakeičia ankstesnius.</translation>
    </message>
    <message>
        <source>This is not a complete backup</source>
        <translation>Tai nėra pilna atsarginė kopija</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no backup of a wallet.</source>
        <translation>„{name}“ sugadinta arba tai nėra piniginės atsarginė kopija.</translation>
    </message>
    <message>
        <source>Use another backup. The wallet itself was not touched.</source>
        <translation>Naudokite kitą atsarginę kopiją. Pati piniginė nepaliesta.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Abu slaptažodžiai skiriasi</translation>
    </message>
    <message>
        <source>The passphrase was not typed the same way twice.</source>
        <translation>Slaptažodis du kartus įvestas ne taip pat.</translation>
    </message>
    <message>
        <source>Nothing was made. Try again.</source>
        <translation>Niekas nesukurta. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Trūksta slaptažodžio</translation>
    </message>
    <message>
        <source>There is no terminal on which it could be asked for.</source>
        <translation>Nėra terminalo, kuriame būtų galima jo paprašyti.</translation>
    </message>
    <message>
        <source>Name a file with it: --passphrase-file, --new-passphrase-file or --code-file.</source>
        <translation>Nurodykite failą su juo: --passphrase-file, --new-passphrase-file arba --code-file.</translation>
    </message>
    <message>
        <source>The computer did not allow this</source>
        <translation>Kompiuteris to neleido</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: {reason}.</source>
        <translation>Nepavyko perskaityti ar įrašyti „{name}“: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then try again.</source>
        <translation>Patikrinkite, ar jis tebėra ir ar galite jį atverti, tada bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The signature is not well formed</source>
        <translation>Parašas sudarytas netinkamai</translation>
    </message>
    <message>
        <source>The signature cannot be right: {why}.</source>
        <translation>Parašas negali būti teisingas: {why}.</translation>
    </message>
    <message>
        <source>Ask the issuer to send the credential again.</source>
        <translation>Paprašykite išdavėjo atsiųsti kredencialą iš naujo.</translation>
    </message>
    <message>
        <source>The manifest has no list of files that can be read</source>
        <translation>Apraše nėra failų sąrašo, kurį būtų galima perskaityti</translation>
    </message>
    <message>
        <source>The signature is not plain text</source>
        <translation>Parašas nėra paprastas tekstas</translation>
    </message>
    <message>
        <source>The claims name another holder than the key that signed them</source>
        <translation>Teiginiuose nurodytas kitas turėtojas nei rakto, kuriuo jie pasirašyti</translation>
    </message>
    <message>
        <source>A claim that has to be text is missing or something else</source>
        <translation>Trūksta teiginio, kuris turi būti tekstas, arba jis yra kas kita</translation>
    </message>
    <message>
        <source>A claim that has to be a whole number of seconds is missing or wrong</source>
        <translation>Trūksta teiginio, kuris turi būti sveikas sekundžių skaičius, arba jis neteisingas</translation>
    </message>
    <message>
        <source>The share ends before it begins</source>
        <translation>Paketas baigia galioti prieš pradėdamas</translation>
    </message>
    <message>
        <source>The text is not a signed token</source>
        <translation>Tekstas nėra pasirašytas įrašas</translation>
    </message>
    <message>
        <source>An enveloped credential does not carry the credential itself</source>
        <translation>Įdėtame kredenciale nėra paties kredencialo</translation>
    </message>
    <message>
        <source>A credential inside is neither an object nor a signed token</source>
        <translation>Viduje esantis kredencialas nėra nei objektas, nei pasirašytas įrašas</translation>
    </message>
    <message>
        <source>An old Europass credential in XML</source>
        <translation>Senas „Europass“ kredencialas XML formatu</translation>
    </message>
    <message>
        <source>“{name}” is a Europass digital credential in the XML form that was issued until 2022.</source>
        <translation>„{name}“ yra „Europass“ skaitmeninis kredencialas XML forma, kuri išduota iki 2022 m.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the issuer for the same credential in the present form of European digital credentials, a file whose name ends in “.jsonld”. Keep this file as well: its seal is still there.</source>
        <translation>Niekas neišsaugota. Paprašykite išdavėjo to paties kredencialo dabartine Europos skaitmeninių kredencialų forma – failo, kurio vardas baigiasi „.jsonld“. Išsaugokite ir šį failą: jo spaudas tebėra.</translation>
    </message>
    <message>
        <source>Several credentials in one file</source>
        <translation>Keli kredencialai viename faile</translation>
    </message>
    <message>
        <source>“{name}” is a list with {count} credentials, not one credential.</source>
        <translation>„{name}“ yra {count} kredencialų sąrašas, o ne vienas kredencialas.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the issuer for each credential in a file of its own.</source>
        <translation>Niekas neišsaugota. Paprašykite išdavėjo kiekvieno kredencialo atskirame faile.</translation>
    </message>
    <message>
        <source>The text is not a signed token with disclosures</source>
        <translation>Tekstas nėra pasirašytas įrašas su atskleistomis dalimis</translation>
    </message>
    <message>
        <source>A claim that every reader has to see was hidden, which its format forbids</source>
        <translation>Paslėptas teiginys, kurį turi matyti kiekvienas gavėjas, o formatas tai draudžia</translation>
    </message>
    <message>
        <source>A signed token has to have three parts joined by full stops</source>
        <translation>Pasirašytą įrašą turi sudaryti trys taškais sujungtos dalys</translation>
    </message>
    <message>
        <source>The header of the signed token names no algorithm</source>
        <translation>Pasirašyto įrašo antraštėje nenurodytas algoritmas</translation>
    </message>
    <message>
        <source>The signed token has no content inside</source>
        <translation>Pasirašytame įraše nėra turinio</translation>
    </message>
    <message>
        <source>The disclosures are hashed in a way other than SHA-256</source>
        <translation>Atskleistos dalys naudoja ne SHA-256</translation>
    </message>
    <message>
        <source>A disclosure is not a list of salt, name and value</source>
        <translation>Atskleista dalis nėra atsitiktinio priedo, vardo ir reikšmės sąrašas</translation>
    </message>
    <message>
        <source>The same disclosure is there twice</source>
        <translation>Ta pati atskleista dalis yra du kartus</translation>
    </message>
    <message>
        <source>A list of hidden claims is not a list of texts</source>
        <translation>Paslėptų teiginių sąrašas nėra tekstų sąrašas</translation>
    </message>
    <message>
        <source>The same hidden claim is named twice</source>
        <translation>Tas pats paslėptas teiginys nurodytas du kartus</translation>
    </message>
    <message>
        <source>A disclosure belongs to nothing that the issuer signed</source>
        <translation>Atskleista dalis nepriklauso niekam, ką pasirašė išdavėjas</translation>
    </message>
    <message>
        <source>A disclosure stands where its kind cannot stand</source>
        <translation>Atskleista dalis yra ten, kur jos rūšis būti negali</translation>
    </message>
    <message>
        <source>A disclosure has a name that is reserved</source>
        <translation>Atskleistos dalies vardas yra rezervuotas</translation>
    </message>
    <message>
        <source>A disclosure would replace what is there already</source>
        <translation>Atskleista dalis pakeistų tai, kas jau yra</translation>
    </message>
    <message>
        <source>A key that is reserved for hidden claims is used for something else</source>
        <translation>Paslėptiems teiginiams rezervuotas raktas panaudotas kam kitam</translation>
    </message>
    <message>
        <source>What the data: address carries is not written as it has to be</source>
        <translation>data: adreso turinys užrašytas ne taip, kaip turi būti</translation>
    </message>
    <message>
        <source>Two credentials are baked into the one picture</source>
        <translation>Į vieną paveikslėlį įdėti du kredencialai</translation>
    </message>
    <message>
        <source>The picture ends in the middle</source>
        <translation>Paveikslėlis nutrūksta viduryje</translation>
    </message>
    <message>
        <source>A part of the picture does not agree with its check value</source>
        <translation>Paveikslėlio dalis neatitinka savo kontrolinės reikšmės</translation>
    </message>
    <message>
        <source>The text in the picture is not written as it has to be</source>
        <translation>Paveikslėlyje esantis tekstas užrašytas ne taip, kaip turi būti</translation>
    </message>
    <message>
        <source>The text in the picture cannot be unpacked</source>
        <translation>Paveikslėlyje esančio teksto nepavyksta išpakuoti</translation>
    </message>
    <message>
        <source>Two credentials are baked into the one drawing</source>
        <translation>Į vieną piešinį įdėti du kredencialai</translation>
    </message>
    <message>
        <source>There are elements inside the baked credential</source>
        <translation>Įdėtame kredenciale yra elementų</translation>
    </message>
    <message>
        <source>The drawing defines entities or refers to other files</source>
        <translation>Piešinys apibrėžia pakaitus arba nurodo kitus failus</translation>
    </message>
    <message>
        <source>The drawing is not well-formed XML</source>
        <translation>Piešinys nėra taisyklingas XML</translation>
    </message>
    <message>
        <source>The letter is not written as letters have to be</source>
        <translation>Laiškas užrašytas ne taip, kaip turi būti</translation>
    </message>
    <message>
        <source>The PDF is damaged and what is attached to it cannot be found</source>
        <translation>PDF sugadintas, todėl to, kas prie jo pridėta, nepavyksta rasti</translation>
    </message>
    <message>
        <source>A file attached to the PDF is compressed in an unusual way</source>
        <translation>Prie PDF pridėtas failas suglaudintas neįprastu būdu</translation>
    </message>
    <message>
        <source>A file attached to the PDF is damaged</source>
        <translation>Prie PDF pridėtas failas sugadintas</translation>
    </message>
    <message>
        <source>A did:jwk identifier does not hold exactly one public key</source>
        <translation>Identifikatoriuje „did:jwk“ yra ne lygiai vienas viešasis raktas</translation>
    </message>
    <message>
        <source>The credential contradicts itself</source>
        <translation>Kredencialas prieštarauja pats sau</translation>
    </message>
    <message>
        <source>The signed token and the credential inside it disagree ({claims}).</source>
        <translation>Pasirašytas įrašas ir jame esantis kredencialas nesutampa ({claims}).</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask the issuer for a correct one.</source>
        <translation>Nepasikliaukite šiuo failu. Paprašykite išdavėjo teisingo.</translation>
    </message>
    <message>
        <source>Not everything in the folder was looked at</source>
        <translation>Peržiūrėta ne viskas, kas yra aplanke</translation>
    </message>
    <message>
        <source>In “{name}” hidden files, links to folders and devices were left out: {count}.</source>
        <translation>Aplanke „{name}“ praleisti paslėpti failai, nuorodos į aplankus ir įrenginiai: {count}.</translation>
    </message>
    <message>
        <source>If there is a credential among them, choose that file itself.</source>
        <translation>Jei tarp jų yra kredencialas, pasirinkite patį failą.</translation>
    </message>
    <message>
        <source>The screen could not be read</source>
        <translation>Ekrano nepavyko nuskaityti</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen.</source>
        <translation>Ši darbo aplinka neleidžia programoms fotografuoti ekrano.</translation>
    </message>
    <message>
        <source>Take a screenshot of the code with your desktop&apos;s own tool, copy it, and paste it here.</source>
        <translation>Padarykite kodo ekrano nuotrauką savo darbo aplinkos įrankiu, nukopijuokite ją ir įklijuokite čia.</translation>
    </message>
    <message>
        <source>The holder’s signature on the token is not complete</source>
        <translation>Turėtojo parašas ant įrašo nepilnas</translation>
    </message>
    <message>
        <source>The signature is for the learner alone, who makes another one from it to show to others.</source>
        <translation>Parašas skirtas tik besimokančiam asmeniui, kuris iš jo sudaro kitą, rodomą kitiems.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are asked</source>
        <translation>Kreipiamasi tik adresais, kurie prasideda https://</translation>
    </message>
    <message>
        <source>The address is too long</source>
        <translation>Adresas per ilgas</translation>
    </message>
    <message>
        <source>The address holds a character that addresses do not have</source>
        <translation>Adrese yra ženklas, kurio adresuose nebūna</translation>
    </message>
    <message>
        <source>The address holds a user name or a password</source>
        <translation>Adrese yra naudotojo vardas ar slaptažodis</translation>
    </message>
    <message>
        <source>The name of the server is not written as it has to be</source>
        <translation>Serverio vardas užrašytas ne taip, kaip turi būti</translation>
    </message>
    <message>
        <source>The name belongs to a local network</source>
        <translation>Vardas priklauso vietiniam tinklui</translation>
    </message>
    <message>
        <source>It is not on the public network</source>
        <translation>Serveris nėra viešajame tinkle</translation>
    </message>
    <message>
        <source>The port belongs to another service</source>
        <translation>Prievadas skirtas kitai paslaugai</translation>
    </message>
    <message>
        <source>Its name stands for no address</source>
        <translation>Šis vardas neatitinka jokio adreso</translation>
    </message>
    <message>
        <source>It is larger than what was asked for can be</source>
        <translation>Jis didesnis, nei gali būti tai, ko prašyta</translation>
    </message>
    <message>
        <source>What stands before it is too long</source>
        <translation>Prieš jį esanti tarnybinė dalis per ilga</translation>
    </message>
    <message>
        <source>It is compressed, although that was not asked for</source>
        <translation>Jis suglaudintas, nors to neprašyta</translation>
    </message>
    <message>
        <source>It does not have the length that it states</source>
        <translation>Jo ilgis ne toks, koks jame nurodytas</translation>
    </message>
    <message>
        <source>It does not follow the rules of HTTP</source>
        <translation>Jis neatitinka HTTP taisyklių</translation>
    </message>
    <message>
        <source>It points to another place without naming it</source>
        <translation>Jis nukreipia kitur, bet nenurodo kur</translation>
    </message>
    <message>
        <source>it took too long to answer</source>
        <translation>atsakymo teko laukti per ilgai</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>jo vardas nerastas</translation>
    </message>
    <message>
        <source>It points to another server</source>
        <translation>Jis nukreipia į kitą serverį</translation>
    </message>
    <message>
        <source>It points from one place to the next too often</source>
        <translation>Per daug nukreipimų</translation>
    </message>
    <message>
        <source>The server could not be asked</source>
        <translation>Nepavyko kreiptis į serverį</translation>
    </message>
    <message>
        <source>{host} could not be asked: {reason}.</source>
        <translation>Nepavyko kreiptis į {host}: {reason}.</translation>
    </message>
    <message>
        <source>Check the connection to the network, or try again later.</source>
        <translation>Patikrinkite tinklo ryšį arba bandykite vėliau.</translation>
    </message>
    <message>
        <source>The server did not have it</source>
        <translation>Serveryje to nėra</translation>
    </message>
    <message>
        <source>{host} answered with status {status} instead of what was asked.</source>
        <translation>Vietoj to, ko prašyta, {host} atsakė būsena {status}.</translation>
    </message>
    <message>
        <source>Try again later, or ask the issuer whether the address is right.</source>
        <translation>Bandykite vėliau arba paklauskite išdavėjo, ar adresas teisingas.</translation>
    </message>
    <message>
        <source>What {host} has at {url} is not a document with keys. {problem}</source>
        <translation>Adresu {url} ({host}) nėra dokumento su raktais. {problem}</translation>
    </message>
    <message>
        <source>Ask the issuer whether the address is right.</source>
        <translation>Paklauskite išdavėjo, ar adresas teisingas.</translation>
    </message>
    <message>
        <source>This address is not asked</source>
        <translation>Į šį adresą nesikreipiama</translation>
    </message>
    <message>
        <source>{host} was not asked. {rule}.</source>
        <translation>Į {host} nesikreipta. {rule}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the issuer for a public https address.</source>
        <translation>Niekas neišsiųsta. Paprašykite išdavėjo viešo https adreso.</translation>
    </message>
    <message>
        <source>The server could not show who it is</source>
        <translation>Serveris neįrodė, kas jis yra</translation>
    </message>
    <message>
        <source>What answered for {host} could not show to be it ({reason}).</source>
        <translation>Atsakęs serveris neįrodė, kad jis yra {host} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was asked. Check the date and time of this computer; in a public network, try another one.</source>
        <translation>Nieko neprašyta. Patikrinkite šio kompiuterio datą ir laiką; jei naudojatės viešu tinklu, išbandykite kitą.</translation>
    </message>
    <message>
        <source>The answer was not accepted</source>
        <translation>Atsakymas nepriimtas</translation>
    </message>
    <message>
        <source>The answer of {host} was not accepted. {rule}.</source>
        <translation>{host} atsakymas nepriimtas. {rule}.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Tell the issuer, or try again later.</source>
        <translation>Niekas iš jo nepanaudota. Praneškite išdavėjui arba bandykite vėliau.</translation>
    </message>
    <message>
        <source>The server was not asked</source>
        <translation>Į serverį nesikreipta</translation>
    </message>
    <message>
        <source>{host} was not asked, because you did not agree to it.</source>
        <translation>Į {host} nesikreipta, nes nedavėte sutikimo.</translation>
    </message>
    <message>
        <source>Check again and agree, if you want it asked.</source>
        <translation>Jei norite, kad būtų kreiptasi, tikrinkite iš naujo ir sutikite.</translation>
    </message>
    <message>
        <source>This is not a complete recovery code</source>
        <translation>Tai ne visas atkūrimo kodas</translation>
    </message>
    <message>
        <source>A code has {groups} groups of four letters and digits: {problem}.</source>
        <translation>Kodą sudaro {groups} grupės po keturias raides ir skaitmenis: {problem}.</translation>
    </message>
    <message>
        <source>Compare every group with the sheet. Nothing was changed.</source>
        <translation>Palyginkite kiekvieną grupę su užrašytąja lape. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The file is no trusted list that can be read</source>
        <translation>Failas nėra patikimas sąrašas, kurį būtų galima perskaityti</translation>
    </message>
    <message>
        <source>The trusted list</source>
        <translation>Patikimas sąrašas</translation>
    </message>
    <message>
        <source>A trusted list could not be confirmed</source>
        <translation>Patikimo sąrašo nepavyko patvirtinti</translation>
    </message>
    <message>
        <source>The trusted list is not signed by those who may sign it: {problem}.</source>
        <translation>Patikimo sąrašo nepasirašė tie, kas turi teisę jį pasirašyti: {problem}.</translation>
    </message>
    <message>
        <source>Get the list again, together with the EU’s list of lists, and put both in the folder.</source>
        <translation>Gaukite sąrašą iš naujo kartu su ES visų patikimų sąrašų sąrašu ir abu įdėkite į aplanką.</translation>
    </message>
    <message>
        <source>There is no key to remember</source>
        <translation>Nėra rakto, kurį įsiminti</translation>
    </message>
    <message>
        <source>No signature in “{name}” holds, so it shows no key of an issuer.</source>
        <translation>Joks parašas „{name}“ neatlaikė patikros, todėl išdavėjo rakto nustatyti negalima.</translation>
    </message>
    <message>
        <source>Choose a credential whose signature can be checked.</source>
        <translation>Pasirinkite kredencialą, kurio parašą galima patikrinti.</translation>
    </message>
    <message>
        <source>The fingerprints differ</source>
        <translation>Atspaudai skiriasi</translation>
    </message>
    <message>
        <source>The key that signed the file has another fingerprint than the one given.</source>
        <translation>Rakto, kuriuo pasirašytas failas, atspaudas kitoks nei pateiktasis.</translation>
    </message>
    <message>
        <source>Do not rely on the file. Ask the issuer, by a way that you know, for the right fingerprint.</source>
        <translation>Nepasikliaukite failu. Jums žinomu būdu paprašykite išdavėjo teisingo atspaudo.</translation>
    </message>
    <message>
        <source>This trust snapshot cannot be used</source>
        <translation>Šio patikimų duomenų rinkinio naudoti negalima</translation>
    </message>
    <message>
        <source>The trust snapshot “{name}” was refused as a whole. {why}</source>
        <translation>Patikimų duomenų rinkinys „{name}“ atmestas visas. {why}</translation>
    </message>
    <message>
        <source>Ask whoever made it for a new copy.</source>
        <translation>Paprašykite naujos kopijos to, kas jį parengė.</translation>
    </message>
    <message>
        <source>There is nothing to pack</source>
        <translation>Nėra ko pakuoti</translation>
    </message>
    <message>
        <source>Nothing was found that credentials can be checked against.</source>
        <translation>Nerasta nieko, pagal ką būtų galima tikrinti kredencialus.</translation>
    </message>
    <message>
        <source>Put keys, lists or copies into the folder first.</source>
        <translation>Pirmiausia į aplanką įdėkite raktų, sąrašų ar kopijų.</translation>
    </message>
    <message>
        <source>Quick unlock is not available</source>
        <translation>Greitas atrakinimas negalimas</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot open the wallet right now.</source>
        <translation>Šio kompiuterio raktinė šiuo metu negali atverti piniginės.</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>Naudokite slaptažodį.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Issuer it names</source>
        <translation>Nurodytas išdavėjas</translation>
    </message>
    <message>
        <source>Learner it names</source>
        <translation>Nurodytas besimokantis asmuo</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Čia žinomas kaip</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Čia žinomas nuo</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Rakto savininkas</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Spaudu pažymėjo</translation>
    </message>
    <message>
        <source>Certificate given by</source>
        <translation>Sertifikatą išdavė</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Sertifikatas galioja nuo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Galioja nuo</translation>
    </message>
    <message>
        <source>Date as it is written</source>
        <translation>Data, kaip parašyta</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Skirta</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Jūs esate</translation>
    </message>
    <message>
        <source>Signed on, by the signer’s own word</source>
        <translation>Pasirašyta (pasirašiusiojo žodžiais)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Pasirašymo būdas</translation>
    </message>
    <message>
        <source>Parts without protection</source>
        <translation>Neapsaugotos dalys</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas rasta</translation>
    </message>
    <message>
        <source>Parts that are hidden, at most</source>
        <translation>Paslėptų dalių, daugiausia</translation>
    </message>
    <message>
        <source>Statements that the learner chose to show</source>
        <translation>Teiginiai, kuriuos besimokantis asmuo pasirinko rodyti</translation>
    </message>
    <message>
        <source>Statements that the issuer always shows</source>
        <translation>Teiginiai, kuriuos išdavėjas rodo visada</translation>
    </message>
    <message>
        <source>Public ledger that it names</source>
        <translation>Nurodytas viešasis registras</translation>
    </message>
    <message>
        <source>Passed on, by the holder’s own word</source>
        <translation>Perduota (turėtojo žodžiais)</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Is it a credential?</source>
        <translation>Ar tai kredencialas?</translation>
    </message>
    <message>
        <source>Is it unchanged?</source>
        <translation>Ar jis nepakeistas?</translation>
    </message>
    <message>
        <source>Who issued it?</source>
        <translation>Kas jį išdavė?</translation>
    </message>
    <message>
        <source>Is it within its dates?</source>
        <translation>Ar nepasibaigęs jo laikas?</translation>
    </message>
    <message>
        <source>Was it revoked?</source>
        <translation>Ar jis atšauktas?</translation>
    </message>
    <message>
        <source>Is it this learner’s?</source>
        <translation>Ar jis šio besimokančio asmens?</translation>
    </message>
    <message>
        <source>Does it follow the rules of its format?</source>
        <translation>Ar jis atitinka savo formato taisykles?</translation>
    </message>
    <message>
        <source>Is its quality confirmed by others?</source>
        <translation>Ar jo kokybę patvirtino kiti?</translation>
    </message>
    <message>
        <source>Is it a share?</source>
        <translation>Ar tai bendrinimo paketas?</translation>
    </message>
    <message>
        <source>Who made it, and for whom?</source>
        <translation>Kas jį parengė ir kam?</translation>
    </message>
    <message>
        <source>Yes, in a format that Tallystick reads ({format}).</source>
        <translation>Taip, formatu, kurį „Tallystick“ skaito ({format}).</translation>
    </message>
    <message>
        <source>It is damaged or incomplete: {problem}</source>
        <translation>Jis sugadintas arba nepilnas: {problem}</translation>
    </message>
    <message>
        <source>It was not read, for safety: {problem}</source>
        <translation>Saugumo sumetimais jis neperskaitytas: {problem}</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Jame nerasta jokio kredencialo.</translation>
    </message>
    <message>
        <source>It is put together like a share but holds no credential.</source>
        <translation>Sudarytas kaip bendrinimo paketas, bet kredencialo jame nėra.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed.</source>
        <translation>Nuo pasirašymo niekas nepakeista.</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or this signature does not belong to it.</source>
        <translation>Jis pakeistas po pasirašymo arba šis parašas ne jo.</translation>
    </message>
    <message>
        <source>The key that signed it is not on this computer, so the signature could not be checked. Nothing suggests that it is wrong.</source>
        <translation>Rakto, kuriuo pasirašyta, šiame kompiuteryje nėra, todėl parašo patikrinti nepavyko. Niekas nerodo, kad jis neteisingas.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody can tell whether it was changed.</source>
        <translation>Parašo nėra, todėl niekas negali pasakyti, ar jis buvo pakeistas.</translation>
    </message>
    <message>
        <source>It holds parts that no signature of this kind can protect ({terms}), so it cannot count as unchanged.</source>
        <translation>Jame yra dalių, kurių toks parašas negali apsaugoti ({terms}), todėl jo negalima laikyti nepakeistu.</translation>
    </message>
    <message>
        <source>Its signature demands something that Tallystick does not know, so it was not accepted.</source>
        <translation>Jo parašas reikalauja to, ko „Tallystick“ nežino, todėl nepriimtas.</translation>
    </message>
    <message>
        <source>Its signed wrapper and the credential inside it contradict each other ({claims}), so neither can be relied on.</source>
        <translation>Pasirašytas vokas ir jame esantis kredencialas prieštarauja vienas kitam ({claims}), todėl nė vienu negalima pasikliauti.</translation>
    </message>
    <message>
        <source>It is signed in a way that Tallystick cannot check yet ({suite}).</source>
        <translation>Jis pasirašytas būdu, kurio „Tallystick“ dar negali patikrinti ({suite}).</translation>
    </message>
    <message>
        <source>It relies on definitions that are not on this computer ({context}), so the signature could not be checked.</source>
        <translation>Jis remiasi apibrėžtimis, kurių šiame kompiuteryje nėra ({context}), todėl parašo patikrinti nepavyko.</translation>
    </message>
    <message>
        <source>Checking it would take far more work than a genuine credential needs, so it was stopped.</source>
        <translation>Tikrinimas pareikalautų daug daugiau darbo, nei reikia tikram kredencialui, todėl buvo sustabdytas.</translation>
    </message>
    <message>
        <source>It carries the issuer’s full signature, from which a learner makes a reduced copy to show. Shown as it is, it cannot be checked.</source>
        <translation>Jame yra visas išdavėjo parašas, iš kurio besimokantis asmuo parengia sutrumpintą kopiją rodyti. Rodomo tokio, koks yra, patikrinti negalima.</translation>
    </message>
    <message>
        <source>Its signature says that it was good only until {expired_on}.</source>
        <translation>Jo paraše nurodyta, kad jis galiojo tik iki {expired_on}.</translation>
    </message>
    <message>
        <source>The signature is for content that is kept elsewhere, so it could not be checked.</source>
        <translation>Parašas skirtas kitur laikomam turiniui, todėl jo patikrinti nepavyko.</translation>
    </message>
    <message>
        <source>Its content fits the proof in it. Whether that proof was ever recorded in the public ledger ({chain}) cannot be checked without a network.</source>
        <translation>Turinys atitinka jame esantį įrodymą. Ar tas įrodymas kada nors įrašytas viešajame registre ({chain}), be tinklo patikrinti negalima.</translation>
    </message>
    <message>
        <source>{known_as}: its key is on your list of known issuers since {since_on}.</source>
        <translation>{known_as}: raktas yra jūsų žinomų išdavėjų sąraše nuo {since_on}.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}, with a {qualification}: {authority} is on the trusted list {list}, issued on {list_on}.</source>
        <translation>Spaudu jį pažymėjo {certificate} ({qualification}): {authority} yra patikimame sąraše {list}, kuris paskelbtas {list_on}.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}, with a {qualification} (good until {expired_on}) by the trusted list {list} of {list_on}. That list is out of date since {list_until_on}, so this is not certain today.</source>
        <translation>Pagal {list_on} patikimą sąrašą {list} spaudu jį pažymėjo {certificate} ({qualification}, galioja iki {expired_on}). Tas sąrašas nebegalioja nuo {list_until_on}, todėl šiandien tai nėra tikra.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. {authority}, who certified that, is not granted this on the trusted list {list} of {list_on}.</source>
        <translation>Spaudu jį pažymėjo {certificate}. Tai patvirtino {authority}, bet pagal {list_on} patikimą sąrašą {list} tokios teisės neturi.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. {authority}, who certified that, is on the trusted list {list} of {list_on}, but this is not one of its qualified certificates for seals or signatures.</source>
        <translation>Spaudu jį pažymėjo {certificate}. Tai patvirtino {authority} (yra {list_on} patikimame sąraše {list}), bet tai nėra kvalifikuotas spaudo ar parašo sertifikatas.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. The trusted list {list} names who certified that, but whether that list itself is genuine could not be established here, so it counts for nothing.</source>
        <translation>Spaudu jį pažymėjo {certificate}. Patikimame sąraše {list} nurodyta, kas tai patvirtino, bet čia nepavyko nustatyti, ar pats sąrašas tikras, todėl į jį neatsižvelgiama.</translation>
    </message>
    <message>
        <source>{certificate}: certified by {authority}, which is on your list of known authorities.</source>
        <translation>{certificate}: patvirtino {authority} iš jūsų žinomų sertifikavimo įstaigų sąrašo.</translation>
    </message>
    <message>
        <source>The certificate that signed it ({certificate}) was revoked on {revoked_on}.</source>
        <translation>Sertifikatas, kuriuo jis pasirašytas ({certificate}), atšauktas {revoked_on}.</translation>
    </message>
    <message>
        <source>{known_as}: on the issuer list “{registry}” as of {list_on}.</source>
        <translation>{known_as}: yra išdavėjų sąraše „{registry}“, {list_on} duomenimis.</translation>
    </message>
    <message>
        <source>{known_as} was on the issuer list “{registry}” of {list_on}, which was good only until {list_until_on}.</source>
        <translation>{known_as}: yra {list_on} išdavėjų sąraše „{registry}“, bet jis galiojo tik iki {list_until_on}.</translation>
    </message>
    <message>
        <source>It names {issuer}, but nobody on this computer’s lists vouches for that key. This does not make it a forgery.</source>
        <translation>Jame nurodyta {issuer}, bet niekas iš šio kompiuterio sąrašų to rakto nepatvirtina. Tai nereiškia, kad jis suklastotas.</translation>
    </message>
    <message>
        <source>It was signed with a key of {key_owner}, not of the issuer that it names ({issuer}).</source>
        <translation>Jis pasirašytas {key_owner} raktu, o ne jame nurodyto išdavėjo ({issuer}).</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. That certificate expired on {expired_on}; when it was sealed is only the issuer’s own word.</source>
        <translation>Spaudu jį pažymėjo {certificate}. Tas sertifikatas baigė galioti {expired_on}; kada pažymėta, žinoma tik iš paties išdavėjo žodžių.</translation>
    </message>
    <message>
        <source>Without a signature that holds, nobody can say who really issued it.</source>
        <translation>Be patikrą atlaikančio parašo niekas negali pasakyti, kas jį iš tikrųjų išdavė.</translation>
    </message>
    <message>
        <source>Yes, it is within the dates that it states.</source>
        <translation>Taip, jo nurodytas laikas nepasibaigęs.</translation>
    </message>
    <message>
        <source>It expired on {expired_on}. What was learnt is not undone by that.</source>
        <translation>Jo laikas baigėsi {expired_on}. Dėl to išmokti dalykai nedingsta.</translation>
    </message>
    <message>
        <source>It becomes valid only on {starts_on}.</source>
        <translation>Jis pradės galioti tik {starts_on}.</translation>
    </message>
    <message>
        <source>By its own date it was signed on {signed_on}, after the time that is asked about.</source>
        <translation>Pagal jame nurodytą datą pasirašyta {signed_on} – vėliau nei laikas, apie kurį klausiama.</translation>
    </message>
    <message>
        <source>It states no dates.</source>
        <translation>Datų nenurodyta.</translation>
    </message>
    <message>
        <source>One of its dates cannot be read ({date}).</source>
        <translation>Vienos iš datų nepavyksta perskaityti ({date}).</translation>
    </message>
    <message>
        <source>No, not by the issuer’s list of {list_on} ({source}).</source>
        <translation>Ne, pagal išdavėjo {list_on} sąrašą ({source}).</translation>
    </message>
    <message>
        <source>It was revoked, by the issuer’s list of {list_on}.</source>
        <translation>Jis atšauktas pagal išdavėjo {list_on} sąrašą.</translation>
    </message>
    <message>
        <source>It is suspended for now, by the issuer’s list of {list_on}.</source>
        <translation>Jis laikinai sustabdytas pagal išdavėjo {list_on} sąrašą.</translation>
    </message>
    <message>
        <source>It was not revoked by the issuer’s list of {list_on}, but that list was good only until {list_until_on}.</source>
        <translation>Pagal išdavėjo {list_on} sąrašą jis neatšauktas, bet tas sąrašas galiojo tik iki {list_until_on}.</translation>
    </message>
    <message>
        <source>The list of revoked credentials at hand is not signed by this issuer, so it says nothing.</source>
        <translation>Turimas atšauktų kredencialų sąrašas nėra pasirašytas šio išdavėjo, todėl jis nieko neįrodo.</translation>
    </message>
    <message>
        <source>The list of revoked credentials at hand cannot be relied on: {problem}</source>
        <translation>Turimu atšauktų kredencialų sąrašu negalima pasikliauti: {problem}</translation>
    </message>
    <message>
        <source>It names a way of saying whether it was revoked that Tallystick does not know ({type}).</source>
        <translation>Jame nurodyta, kaip sužinoti, ar jis atšauktas, bet tokio būdo „Tallystick“ nežino ({type}).</translation>
    </message>
    <message>
        <source>We could not check whether it was revoked: the list is on the issuer’s server. Nothing suggests that it was.</source>
        <translation>Negalėjome patikrinti, ar jis atšauktas: sąrašas yra išdavėjo serveryje. Niekas nerodo, kad būtų atšauktas.</translation>
    </message>
    <message>
        <source>It names no list of revoked credentials.</source>
        <translation>Jame nenurodytas atšauktų kredencialų sąrašas.</translation>
    </message>
    <message>
        <source>Yes, it was issued to a key in this wallet.</source>
        <translation>Taip, jis išduotas šios piniginės raktui.</translation>
    </message>
    <message>
        <source>Yes, it was issued to the very key that signed this share.</source>
        <translation>Taip, jis išduotas būtent tam raktui, kuriuo pasirašytas šis paketas.</translation>
    </message>
    <message>
        <source>It was issued to another key than the one at hand, so it may be somebody else’s.</source>
        <translation>Jis išduotas kitam raktui nei turimas, todėl gali būti kito asmens.</translation>
    </message>
    <message>
        <source>It names the learner but is not tied to a key. Compare the name with an identity document.</source>
        <translation>Jame nurodytas besimokantis asmuo, bet jis nesusietas su raktu. Palyginkite vardą su asmens dokumentu.</translation>
    </message>
    <message>
        <source>Yes, it was issued to the identity that was given here ({identity}).</source>
        <translation>Taip, jis išduotas čia nurodytai tapatybei ({identity}).</translation>
    </message>
    <message>
        <source>It was issued to a key, but nobody proved here to have that key. Ask for a signed share.</source>
        <translation>Jis išduotas raktui, bet čia niekas neįrodė, kad tą raktą turi. Paprašykite pasirašyto paketo.</translation>
    </message>
    <message>
        <source>This share was made by the holder of the wallet, for {audience}.</source>
        <translation>Šį paketą parengė piniginės turėtojas, skirta: {audience}.</translation>
    </message>
    <message>
        <source>This share was made for somebody else ({audience}), not for {expected}.</source>
        <translation>Šis paketas parengtas kitam ({audience}), o ne {expected}.</translation>
    </message>
    <message>
        <source>This share does not answer the code that you gave, so it may be an older copy.</source>
        <translation>Šis paketas neatitinka jūsų duoto kodo, todėl gali būti senesnė kopija.</translation>
    </message>
    <message>
        <source>This share names nobody as its reader, so anyone may have passed it on.</source>
        <translation>Šiame pakete gavėjas nenurodytas, todėl jį galėjo persiųsti bet kas.</translation>
    </message>
    <message>
        <source>It could not be read, so this could not be checked.</source>
        <translation>Jo nepavyko perskaityti, todėl to patikrinti negalima.</translation>
    </message>
    <message>
        <source>Yes, as far as Tallystick knows them ({rules}).</source>
        <translation>Taip, kiek „Tallystick“ jas žino ({rules}).</translation>
    </message>
    <message>
        <source>Not in every point: {violations} That does not make it a forgery.</source>
        <translation>Ne visais atžvilgiais: {violations} Tai nereiškia, kad jis suklastotas.</translation>
    </message>
    <message>
        <source>What was shown follows them ({rules}). Whether what they ask for is in the parts that were not shown cannot be told.</source>
        <translation>Tai, kas parodyta, jas atitinka ({rules}). Ar neparodytose dalyse yra tai, ko jos reikalauja, pasakyti negalima.</translation>
    </message>
    <message>
        <source>Tallystick knows no rules for this format.</source>
        <translation>„Tallystick“ nežino šio formato taisyklių.</translation>
    </message>
    <message>
        <source>This version of Tallystick does not check that yet.</source>
        <translation>Ši „Tallystick“ versija to dar netikrina.</translation>
    </message>
    <message>
        <source>Yes, {authority} confirms it, as of {list_on}.</source>
        <translation>Taip, tai patvirtina {authority}, {list_on} duomenimis.</translation>
    </message>
    <message>
        <source>It claims quality assurance; nobody but the issuer confirms that here.</source>
        <translation>Jame teigiama, kad kokybė užtikrinta; čia tai patvirtina tik pats išdavėjas.</translation>
    </message>
    <message>
        <source>It makes no claim about quality assurance by others.</source>
        <translation>Apie kitų užtikrinamą kokybę jame neteigiama nieko.</translation>
    </message>
    <message>
        <source>This belongs to each credential in the share, not to the share itself.</source>
        <translation>Tai priklauso kiekvienam paketo kredencialui, o ne pačiam paketui.</translation>
    </message>
    <message>
        <source>Without a signature that holds, nobody can say who made this share.</source>
        <translation>Be patikrą atlaikančio parašo niekas negali pasakyti, kas parengė šį paketą.</translation>
    </message>
    <message>
        <source>Without a signature that holds, nobody can say which entry of the list is the one for it.</source>
        <translation>Be patikrą atlaikančio parašo niekas negali pasakyti, kuris sąrašo įrašas skirtas jam.</translation>
    </message>
    <message>
        <source>It says of itself that it was revoked.</source>
        <translation>Jame pačiame parašyta, kad jis atšauktas.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed. The learner chose what to show; parts that are hidden: at most {hidden_parts}.</source>
        <translation>Nuo pasirašymo niekas nepakeista. Besimokantis asmuo pasirinko, ką rodyti; paslėptų dalių: daugiausia {hidden_parts}.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed. The learner chose which parts to show; others may be hidden.</source>
        <translation>Nuo pasirašymo niekas nepakeista. Besimokantis asmuo pasirinko, kurias dalis rodyti; kitos gali būti paslėptos.</translation>
    </message>
    <message>
        <source>Yes, it was issued to the very key that signed it for {audience} on {presented_on}, by the signer’s own word.</source>
        <translation>Taip, jis išduotas būtent tam raktui, kuriuo jis pasirašytas {presented_on} (skirta: {audience}; pasirašiusiojo žodžiais).</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(nenurodyta)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Valid</source>
        <translation>Galioja</translation>
    </message>
    <message>
        <source>It is unchanged, from an issuer known here, and within its dates.</source>
        <translation>Jis nepakeistas, jo išdavėjas čia žinomas, o laikas nepasibaigęs.</translation>
    </message>
    <message>
        <source>Valid, not all confirmed</source>
        <translation>Galioja, patvirtinta ne viskas</translation>
    </message>
    <message>
        <source>It is unchanged since it was signed. What could not be confirmed is listed below.</source>
        <translation>Nuo pasirašymo jis nepakeistas. Kas nepatvirtinta, išvardyta toliau.</translation>
    </message>
    <message>
        <source>Cannot be confirmed</source>
        <translation>Patvirtinti negalima</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong, but its signature could not be checked.</source>
        <translation>Nieko blogo nerasta, bet parašo patikrinti nepavyko.</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Negalioja</translation>
    </message>
    <message>
        <source>At least one check failed. The list below says which and why.</source>
        <translation>Bent viena patikra nepavyko. Toliau nurodyta, kuri ir kodėl.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Neperskaitoma</translation>
    </message>
    <message>
        <source>No credential could be read from it.</source>
        <translation>Kredencialo iš jo perskaityti nepavyko.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>New in your wallet</source>
        <translation>Nauja jūsų piniginėje</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Jau buvo</translation>
    </message>
    <message>
        <source>Newer version added</source>
        <translation>Pridėta naujesnė versija</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nepridėta</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Pasted content</source>
        <translation>Įklijuotas turinys</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Received, checked, deleted</source>
        <translation>Gauta, tikrinta, ištrinta</translation>
    </message>
    <message>
        <source>Shared and exported</source>
        <translation>Bendrinta ir eksportuota</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Safety and trust</source>
        <translation>Sauga ir pasitikėjimas</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{title}, {issuer}, {verdict}, checked on {date}</source>
        <translation>{title}, {issuer}, {verdict}, patikrinta {date}</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>EQF</source>
        <translation>EKS</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Could not be settled on {moment} with what is on this computer.</source>
        <translation>{moment} nepavyko nustatyti iš to, kas yra šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>There was nothing to check on {moment}.</source>
        <translation>{moment} nebuvo ką tikrinti.</translation>
    </message>
    <message>
        <source>Checked on this computer on {moment}.</source>
        <translation>Patikrinta šiame kompiuteryje {moment}.</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Šiukšlinė</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Check something</source>
        <translation>Patikrinti ką nors</translation>
    </message>
    <message>
        <source>Who I trust</source>
        <translation>Kuo pasitikiu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Apie programą</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Jūsų piniginė</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>As the computer</source>
        <translation>Kaip kompiuteryje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Didelio kontrasto</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>Made on {date}</source>
        <translation>Sukurta {date}</translation>
    </message>
    <message>
        <source>For the wallet “{name}”</source>
        <translation>Skirta piniginei „{name}“</translation>
    </message>
    <message>
        <source>Open Tallystick and choose “I forgot my passphrase”.</source>
        <translation>Atverkite „Tallystick“ ir pasirinkite „Pamiršau slaptažodį“.</translation>
    </message>
    <message>
        <source>Type this code. Capital and small letters are the same.</source>
        <translation>Įveskite šį kodą. Didžiosios ir mažosios raidės nesiskiria.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Pasirinkite naują slaptažodį.</translation>
    </message>
    <message>
        <source>Recovery code for a Tallystick wallet</source>
        <translation>„Tallystick“ piniginės atkūrimo kodas</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your wallet’s files can open the wallet. Keep it where you keep other important papers, not beside the computer.</source>
        <translation>Kas turi šį lapą ir jūsų piniginės failus, gali atverti piniginę. Laikykite jį ten, kur laikote kitus svarbius dokumentus, o ne prie kompiuterio.</translation>
    </message>
</context>
<context>
    <name>remark</name>
    <message>
        <source>the issuer does not say what the number counts</source>
        <translation>išdavėjas nenurodo, ką reiškia šis skaičius</translation>
    </message>
    <message>
        <source>the scale on which the grade was given</source>
        <translation>skalė, pagal kurią įvertinta</translation>
    </message>
    <message>
        <source>it is a part of a larger qualification</source>
        <translation>tai didesnės kvalifikacijos dalis</translation>
    </message>
    <message>
        <source>it is a whole qualification, not a part of a larger one</source>
        <translation>tai visa kvalifikacija, o ne didesnės dalis</translation>
    </message>
    <message>
        <source>it is part of a qualification</source>
        <translation>tai kvalifikacijos dalis</translation>
    </message>
    <message>
        <source>it is not part of a qualification</source>
        <translation>tai ne kvalifikacijos dalis</translation>
    </message>
    <message>
        <source>it can be combined with other credentials</source>
        <translation>jį galima derinti su kitais kredencialais</translation>
    </message>
    <message>
        <source>it cannot be combined with other credentials</source>
        <translation>jo negalima derinti su kitais kredencialais</translation>
    </message>
    <message>
        <source>the learner’s identity was checked</source>
        <translation>besimokančio asmens tapatybė patikrinta</translation>
    </message>
    <message>
        <source>the learner’s identity was not checked</source>
        <translation>besimokančio asmens tapatybė nepatikrinta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>This wallet can only be read at the moment; nothing can be changed.</source>
        <translation>Šią piniginę šiuo metu galima tik skaityti; nieko pakeisti negalima.</translation>
    </message>
    <message>
        <source>This is an older copy of the wallet than the one that was last open here.</source>
        <translation>Ši piniginės kopija senesnė už tą, kuri čia buvo atverta paskutinį kartą.</translation>
    </message>
    <message>
        <source>This copy of the wallet went another way than the one that was last open here.</source>
        <translation>Ši piniginės kopija keista atskirai nuo tos, kuri čia buvo atverta paskutinį kartą.</translation>
    </message>
    <message>
        <source>Another program left a second version beside this wallet: {file}. It was not touched.</source>
        <translation>Kita programa šalia šios piniginės paliko antrą versiją: {file}. Ji nepaliesta.</translation>
    </message>
    <message>
        <source>This wallet lies in a folder of {service}. Lock it before another computer opens it; a backup there is safer than the wallet itself.</source>
        <translation>Ši piniginė yra „{service}“ aplanke. Užrakinkite ją, prieš atverdami kitame kompiuteryje; ten saugiau laikyti atsarginę kopiją nei pačią piniginę.</translation>
    </message>
    <message>
        <source>This wallet lies on a network disk ({type}). It is safer on this computer, with a backup on the network.</source>
        <translation>Ši piniginė yra tinklo diske ({type}). Saugiau ją laikyti šiame kompiuteryje, o tinkle – atsarginę kopiją.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>It was issued to another key than the one in this wallet. Whoever checks the share will see that it does not match.</source>
        <translation>Jis išduotas kitam raktui nei esantis šioje piniginėje. Kas tikrins paketą, matys, kad nesutampa.</translation>
    </message>
    <message>
        <source>It did not pass the checks here. Whoever gets it will see that too.</source>
        <translation>Jis čia neatlaikė patikros. Kas jį gaus, tai irgi matys.</translation>
    </message>
    <message>
        <source>Your date of birth is in it and travels with it.</source>
        <translation>Jame yra jūsų gimimo data, ji perduodama kartu.</translation>
    </message>
    <message>
        <source>Your national identification number is in it.</source>
        <translation>Jame yra jūsų asmens kodas.</translation>
    </message>
    <message>
        <source>An e-mail address is in it.</source>
        <translation>Jame yra el. pašto adresas.</translation>
    </message>
</context>
<context>
    <name>trusted</name>
    <message>
        <source>Could not be used</source>
        <translation>Panaudoti nepavyko</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Patikimų duomenų rinkinys</translation>
    </message>
    <message>
        <source>Known issuer</source>
        <translation>Žinomas išdavėjas</translation>
    </message>
    <message>
        <source>List of issuers</source>
        <translation>Išdavėjų sąrašas</translation>
    </message>
    <message>
        <source>Trusted list of the EU</source>
        <translation>ES patikimas sąrašas</translation>
    </message>
    <message>
        <source>Authority that certifies issuers</source>
        <translation>Išdavėjus sertifikuojanti įstaiga</translation>
    </message>
    <message>
        <source>List of revoked credentials</source>
        <translation>Atšauktų kredencialų sąrašas</translation>
    </message>
    <message>
        <source>Copy of an issuer’s keys</source>
        <translation>Išdavėjo raktų kopija</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nenaudojama</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Sudaryta {date}</translation>
    </message>
    <message>
        <source>Known since {date}</source>
        <translation>Žinomas nuo {date}</translation>
    </message>
    <message>
        <source>Dated {date}</source>
        <translation>Data: {date}</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Paskelbta {date}</translation>
    </message>
    <message>
        <source>In force since {date}</source>
        <translation>Galioja nuo {date}</translation>
    </message>
    <message>
        <source>Copied on {date}</source>
        <translation>Nukopijuota {date}</translation>
    </message>
    <message>
        <source>Out of date since {date}</source>
        <translation>Nebegalioja nuo {date}</translation>
    </message>
    <message>
        <source>{country}, number {number}</source>
        <translation>{country}, numeris {number}</translation>
    </message>
    <message>
        <source>In your wallet</source>
        <translation>Jūsų piniginėje</translation>
    </message>
    <message>
        <source>From the snapshot “{name}”</source>
        <translation>Iš rinkinio „{name}“</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Visos šalys</translation>
    </message>
    <message>
        <source>It lies in your folder, and no check uses it. Open the folder to replace it or to take it out.</source>
        <translation>Jis yra jūsų aplanke, bet jokia patikra jo nenaudoja. Atverkite aplanką, kad jį pakeistumėte ar išimtumėte.</translation>
    </message>
    <message>
        <source>Somebody put this together and signed it. Nothing was changed since; whether to rely on it depends on who made it. Compare the fingerprint of its maker’s key with what its maker tells you.</source>
        <translation>Kažkas sudarė šį rinkinį ir jį pasirašė. Nuo tada niekas nepakeista; ar juo pasikliauti, priklauso nuo to, kas jį sudarė. Palyginkite sudarytojo rakto atspaudą su tuo, kurį jis jums pasako.</translation>
    </message>
    <message>
        <source>What was signed with this very key counts as coming from this issuer.</source>
        <translation>Tai, kas pasirašyta būtent šiuo raktu, laikoma išduota šio išdavėjo.</translation>
    </message>
    <message>
        <source>Issuers on this list are known here, as long as the list is not out of date.</source>
        <translation>Šio sąrašo išdavėjai čia laikomi žinomais, kol sąrašas galioja.</translation>
    </message>
    <message>
        <source>Says who may give issuers qualified certificates. Its own signature is checked at each use.</source>
        <translation>Rodo, kas gali išduoti išdavėjams kvalifikuotus sertifikatus. Paties sąrašo parašas tikrinamas kaskart jį naudojant.</translation>
    </message>
    <message>
        <source>Issuers that this authority certified are certified by somebody you know.</source>
        <translation>Išdavėjai, kuriuos sertifikavo ši įstaiga, yra patvirtinti to, ką pažįstate.</translation>
    </message>
    <message>
        <source>Says which credentials the issuer took back, as of the day of this copy.</source>
        <translation>Rodo, kuriuos kredencialus išdavėjas buvo atšaukęs šios kopijos dieną.</translation>
    </message>
    <message>
        <source>Shows which keys this issuer published on the day of this copy.</source>
        <translation>Rodo, kokius raktus šis išdavėjas buvo paskelbęs šios kopijos dieną.</translation>
    </message>
    <message>
        <source>Nothing in this file can be checked against.</source>
        <translation>Šiame faile nėra nieko, pagal ką būtų galima tikrinti.</translation>
    </message>
    <message>
        <source>Issuers on it</source>
        <translation>Išdavėjų sąraše</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Jų pavadinimai</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Tvarko</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Failų rinkinyje</translation>
    </message>
    <message>
        <source>Fingerprint of its maker’s key</source>
        <translation>Sudarytojo rakto atspaudas</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Rakto atspaudas</translation>
    </message>
    <message>
        <source>Days since it was copied</source>
        <translation>Dienų nuo nukopijavimo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>Out of date since {date}. It makes nothing confirmed any more.</source>
        <translation>Nuo {date} nebegalioja ir nieko nebepatvirtina.</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translation>Ir dar: {count}</translation>
    </message>
    <message>
        <source>The fingerprint of its maker’s key is {fingerprint}. Ask its maker whether it is the same, by a way that you know.</source>
        <translation>Sudarytojo rakto atspaudas: {fingerprint}. Jums žinomu būdu pasiteiraukite sudarytojo, ar jis toks pat.</translation>
    </message>
    <message>
        <source>Not added, {name}: {why}</source>
        <translation>Nepridėta – {name}: {why}</translation>
    </message>
    <message>
        <source>It holds nothing that credentials can be checked against.</source>
        <translation>Jame nėra nieko, pagal ką būtų galima tikrinti kredencialus.</translation>
    </message>
    <message>
        <source>It could not be read ({reason}).</source>
        <translation>Jo nepavyko perskaityti ({reason}).</translation>
    </message>
    <message>
        <source>It is larger than {limit} bytes.</source>
        <translation>Jis didesnis nei {limit} baitų.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Remark</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nepavyko</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Patikrinti nepavyko</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Netaikoma</translation>
    </message>
</context>
</TS>
