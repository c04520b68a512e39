<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About Tallystick</source>
        <translation>За Tallystick</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Tallystick keeps your micro-credentials on your own computer, shows what they say and what can be known about them, and makes something to hand over that others can check.</source>
        <translation>Tallystick пази микроудостоверенията ви на собствения ви компютър, показва какво пише в тях и какво може да се знае за тях, и подготвя за предаване нещо, което другите могат да проверят.</translation>
    </message>
    <message>
        <source>It works without the network. What it could not check it says, and it never calls something valid that it has not checked at that moment.</source>
        <translation>Работи без мрежа. Казва кое не е могла да провери и никога не нарича валидно нещо, което не е проверила в същия момент.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It comes without any warranty.</source>
        <translation>Свободен софтуер под Публичния лиценз на Европейския съюз 1.2. Предоставя се без никаква гаранция.</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парола</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Резервни копия</translation>
    </message>
    <message>
        <source>A backup is one encrypted file. Keep it on another device, such as a memory stick; it opens with the passphrase of today.</source>
        <translation>Резервното копие е един шифрован файл. Пазете го на друго устройство, например на флашка; отваря се със сегашната парола.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Създаване на резервно копие…</translation>
    </message>
    <message>
        <source>Test a backup now…</source>
        <translation>Изпробване на резервно копие…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Възстановяване от резервно копие…</translation>
    </message>
    <message>
        <source>Made by the wallet itself</source>
        <translation>Създадени от самия портфейл</translation>
    </message>
    <message>
        <source>They are in the wallet’s own folder, so they do not help if the computer is lost.</source>
        <translation>Намират се в папката на портфейла и не помагат, ако компютърът се изгуби.</translation>
    </message>
    <message>
        <source>None yet. One is made before anything risky is done.</source>
        <translation>Още няма. Такова копие се създава преди всяко рисковано действие.</translation>
    </message>
    <message>
        <source>Restore the chosen one…</source>
        <translation>Възстановяване от избраното…</translation>
    </message>
    <message>
        <source>Backing up, then reading it back to compare.</source>
        <translation>Копието се създава, после се прочита и сравнява.</translation>
    </message>
    <message>
        <source>There is no backup of this wallet yet.</source>
        <translation>Още няма резервно копие на този портфейл.</translation>
    </message>
    <message>
        <source>Last backup on {date}.</source>
        <translation>Последното резервно копие е от {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>Оттогава има %n промяна.</numerusform>
            <numerusform>Оттогава има %n промени.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Още не е изпробвано резервно копие.</translation>
    </message>
    <message>
        <source>Last tested on {date}.</source>
        <translation>Последно изпробвано на {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the bin was emptied</source>
        <translation>Преди изпразване на кошчето</translation>
    </message>
    <message>
        <source>Before a new file key</source>
        <translation>Преди нов ключ за файловете</translation>
    </message>
    <message>
        <source>Before many credentials were added</source>
        <translation>Преди добавяне на много удостоверения</translation>
    </message>
    <message>
        <source>Before the wallet was brought up to date</source>
        <translation>Преди обновяване на портфейла</translation>
    </message>
    <message>
        <source>Before something risky</source>
        <translation>Преди рисковано действие</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Where to put the backup</source>
        <translation>Къде да се запази резервното копие</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n document(s).</source>
        <translation>
            <numerusform>В него има %n документ.</numerusform>
            <numerusform>В него има %n документа.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read back and is the same as the wallet.</source>
        <translation>Беше прочетено отново и е същото като портфейла.</translation>
    </message>
    <message>
        <source>Backed up: {name}</source>
        <translation>Резервното копие е създадено: {name}</translation>
    </message>
    <message>
        <source>Choose the backup to test</source>
        <translation>Изберете резервно копие за изпробване</translation>
    </message>
    <message>
        <source>“{name}” is really opened and everything in it is read, as if it were restored. Nothing is changed. Type the passphrase that the wallet had when it was made.</source>
        <translation>„{name}“ наистина се отваря и се прочита изцяло, все едно се възстановява. Нищо не се променя. Въведете паролата, която портфейлът е имал при създаването на копието.</translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation>Изпробване на това резервно копие</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Изпробване</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it.</source>
        <translation>Резервното копие се отваря и се прочита изцяло.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in it could be read.</source>
        <translation>
            <numerusform>Прочетен е %n документ от него.</numerusform>
            <numerusform>Прочетени са %n документа от него.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of {moment}.</source>
        <translation>То е от {moment}.</translation>
    </message>
    <message>
        <source>This backup works</source>
        <translation>Това резервно копие е изправно</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Затваряне на съобщението</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копиране на подробностите</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
</context>
<context>
    <name>BinScreen</name>
    <message>
        <source>in the bin since {date}</source>
        <translation>в кошчето от {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put back into the library.</source>
        <translation>
            <numerusform>В библиотеката е върнато %n удостоверение.</numerusform>
            <numerusform>В библиотеката са върнати %n удостоверения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation>
            <numerusform>Да се изтрие ли завинаги %n удостоверение?</numerusform>
            <numerusform>Да се изтрият ли завинаги %n удостоверения?</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions go as well. A backup in the wallet’s folder is made first; it and your other backups still hold them.</source>
        <translation>По-ранните версии също се изтриват. Преди това в папката на портфейла се прави резервно копие; изтритото остава в него и в другите ви резервни копия.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Изтриване завинаги</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good.</source>
        <translation>
            <numerusform>Изтрито е завинаги %n удостоверение.</numerusform>
            <numerusform>Изтрити са завинаги %n удостоверения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошче</translation>
    </message>
    <message>
        <source>Nothing here is lost until you empty the bin.</source>
        <translation>Нищо тук не се губи, докато не изпразните кошчето.</translation>
    </message>
    <message>
        <source>Credentials in the bin</source>
        <translation>Удостоверения в кошчето</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Кошчето е празно</translation>
    </message>
    <message>
        <source>What you delete from the library waits here.</source>
        <translation>Изтритото от библиотеката чака тук.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Връщане</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Изпразване на кошчето…</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>What the credential says</source>
        <translation>Какво пише в удостоверението</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Смяна на паролата</translation>
    </message>
    <message>
        <source>Your credentials stay as they are. Backups made before keep the old passphrase.</source>
        <translation>Удостоверенията ви остават както са. Предишните резервни копия запазват старата парола.</translation>
    </message>
    <message>
        <source>The passphrase of &amp;now</source>
        <translation>&amp;Сегашната парола</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Сегашната парола</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Смяна</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <translation>Паролата се сменя. Това отнема малко време.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choose what to check</source>
        <translation>Изберете какво да се провери</translation>
    </message>
    <message>
        <source>Ask {host}?</source>
        <translation>Запитване към {host}?</translation>
    </message>
    <message>
        <source>It learns that somebody at your internet address wants its key or its list now, and nothing else about you. The address comes from what you check: {url}</source>
        <translation>Сървърът научава, че някой от вашия интернет адрес иска сега ключа или списъка му, и нищо друго за вас. Адресът е взет от това, което проверявате: {url}</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Запитване към сървъра</translation>
    </message>
    <message>
        <source>Asked: {hosts}</source>
        <translation>Отправени са запитвания към: {hosts}</translation>
    </message>
    <message>
        <source>No server was asked</source>
        <translation>Не е отправено запитване към никой сървър</translation>
    </message>
    <message>
        <source>What is open here cannot be settled by asking.</source>
        <translation>Неизясненото тук не може да се изясни със запитване.</translation>
    </message>
    <message>
        <source>Check something</source>
        <translation>Проверка на нещо</translation>
    </message>
    <message>
        <source>See what a credential or a share says and what can be known about it. Nothing is kept.</source>
        <translation>Вижте какво пише в удостоверение или пакет за споделяне и какво може да се знае за него. Нищо не се запазва.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кой сте вие?</translation>
    </message>
    <message>
        <source>Your name or firm, if a share was made for you</source>
        <translation>Името или фирмата ви, ако пакетът е направен за вас</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Избор на файлове…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>Ask the issuers’ servers…</source>
        <translation>Запитване към сървърите на издателите…</translation>
    </message>
    <message>
        <source>You are asked before each server is; without a yes nothing is sent</source>
        <translation>Преди всяко запитване ви питаме; без съгласие нищо не се изпраща</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Какво беше проверено</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Пуснете го тук</translation>
    </message>
    <message>
        <source>A file, a picture of a QR code, or text that you paste. You need no wallet for this.</source>
        <translation>Файл, снимка на QR код или поставен от вас текст. За това не ви трябва портфейл.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n седмица</numerusform>
            <numerusform>%n седмици</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n credential(s), listed under “Inside”</source>
        <translation>
            <numerusform>Съдържа %n удостоверение, вижте „Вътре“</numerusform>
            <numerusform>Съдържа %n удостоверения, вижте „Вътре“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of %n credential(s)</source>
        <translation>
            <numerusform>Пакет с %n удостоверение</numerusform>
            <numerusform>Пакет с %n удостоверения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateWalletScreen</name>
    <message>
        <source>My wallet</source>
        <translation>Моят портфейл</translation>
    </message>
    <message>
        <source>Where to keep the wallet</source>
        <translation>Къде да се пази портфейлът</translation>
    </message>
    <message>
        <source>Give the wallet a name.</source>
        <translation>Дайте име на портфейла.</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold any of these: {characters}</source>
        <translation>Името не може да започва с точка или да съдържа някой от тези знаци: {characters}</translation>
    </message>
    <message>
        <source>There is already a wallet of this name in this folder. Choose another name.</source>
        <translation>В тази папка вече има портфейл с това име. Изберете друго име.</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even the makers of Tallystick. Write it down and keep it in a safe place. Next you can make a recovery code, for the case that you forget it.</source>
        <translation>Никой не може да смени тази парола вместо вас, дори създателите на Tallystick. Запишете я и я пазете на сигурно място. След това можете да създадете код за възстановяване, в случай че я забравите.</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Създаване на портфейл</translation>
    </message>
    <message>
        <source>&amp;Name of the wallet</source>
        <translation>&amp;Име на портфейла</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Пази се тук</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Друга папка…</translation>
    </message>
    <message>
        <source>Making the wallet. This takes a moment.</source>
        <translation>Портфейлът се създава. Това отнема малко време.</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <translation>Създаване на портфейла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <translation>Име на портфейла</translation>
    </message>
</context>
<context>
    <name>CredentialReader</name>
    <message>
        <source>Back to {title}</source>
        <translation>Назад към „{title}“</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Views of this credential</source>
        <translation>Изгледи на удостоверението</translation>
    </message>
    <message>
        <source>Content in</source>
        <translation>Съдържание на</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Език на съдържанието</translation>
    </message>
    <message>
        <source>The languages in which the issuer wrote it</source>
        <translation>Езиците, на които го е написал издателят</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Удостоверение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Вътре</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>More from the issuer</source>
        <translation>Още от издателя</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Making the sample credentials. This takes a moment.</source>
        <translation>Примерните удостоверения се създават. Това отнема малко време.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Know this issuer…</source>
        <translation>Отбелязване като познат…</translation>
    </message>
    <message>
        <source>Compare the key with the issuer, and remember it in your wallet</source>
        <translation>Сверете ключа с издателя и го запомнете в портфейла си</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Защо?</translation>
    </message>
    <message>
        <source>Why? {question}</source>
        <translation>Защо? {question}</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Забравих паролата си</translation>
    </message>
    <message>
        <source>The recovery code from your sheet opens “{wallet}” and lets you choose a new passphrase. Without the code nobody can open it.</source>
        <translation>Кодът за възстановяване от листа ви отваря „{wallet}“ и ви позволява да изберете нова парола. Без кода никой не може да отвори портфейла.</translation>
    </message>
    <message>
        <source>&amp;Recovery code, seven groups of four</source>
        <translation>&amp;Код за възстановяване, седем групи по четири знака</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код за възстановяване</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <translation>Отваряне на портфейла</translation>
    </message>
    <message>
        <source>Opening the wallet. This takes a moment.</source>
        <translation>Портфейлът се отваря. Това отнема малко време.</translation>
    </message>
</context>
<context>
    <name>HeadlineStrip</name>
    <message>
        <source>Checked on {moment}</source>
        <translation>Проверено на {moment}</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Save the history</source>
        <translation>Запазване на историята</translation>
    </message>
    <message>
        <source>Wallet history.json</source>
        <translation>История на портфейла.json</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Запазено: {name}</translation>
    </message>
    <message>
        <source>It names to whom you shared something and when, but not what credentials say.</source>
        <translation>В нея пише с кого и кога сте споделили нещо, но не и какво пише в удостоверенията.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Each line is tied to the one before, so that none can be changed or left out unnoticed.</source>
        <translation>Всеки ред е свързан с предишния, така че нищо не може да бъде променено или пропуснато незабелязано.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>По&amp;казване</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Коя част от историята</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Запазване като файл…</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Какво се е случило, най-новото първо</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Още нищо</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened so far.</source>
        <translation>Досега не се е случвало нищо такова.</translation>
    </message>
</context>
<context>
    <name>ImportResultsScreen</name>
    <message>
        <source>What was added</source>
        <translation>Какво беше добавено</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Показване само на</translation>
    </message>
    <message>
        <source>Results, one per line</source>
        <translation>Резултати, по един на ред</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Показване в библиотеката</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всичко</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>The credentials inside</source>
        <translation>Съдържащите се удостоверения</translation>
    </message>
    <message>
        <source>Each of these was issued by itself and is checked by itself. Choose one to read it.</source>
        <translation>Всяко от тези удостоверения е издадено отделно и се проверява отделно. Изберете едно, за да го прочетете.</translation>
    </message>
</context>
<context>
    <name>IssuerPictures</name>
    <message>
        <source>Issuer’s picture</source>
        <translation>Изображение от издателя</translation>
    </message>
    <message>
        <source>This is how the issuer pictures it. What was checked is only what the certificate says.</source>
        <translation>Така го изобразява издателят. Проверено е само написаното в удостоверението.</translation>
    </message>
    <message>
        <source>Picture {number} could not be opened safely, so it is not shown.</source>
        <translation>Изображение {number} не можа да бъде отворено безопасно и затова не се показва.</translation>
    </message>
    <message>
        <source>Picture {number} of {count} by the issuer</source>
        <translation>Изображение {number} от {count} от издателя</translation>
    </message>
</context>
<context>
    <name>KnowIssuerDialog</name>
    <message>
        <source>Know this issuer</source>
        <translation>Отбелязване на издателя като познат</translation>
    </message>
    <message>
        <source>Is this really the issuer’s key?</source>
        <translation>Това наистина ли е ключът на издателя?</translation>
    </message>
    <message>
        <source>Nothing was changed since this was signed, but nothing on this computer says whose key it was signed with. Once you made sure, whatever this key signed counts as this issuer’s.</source>
        <translation>Нищо не е променяно след подписването, но нищо на този компютър не показва чий е ключът, с който е подписано. След като се уверите, всичко подписано с този ключ ще се приема за издадено от този издател.</translation>
    </message>
    <message>
        <source>Ask the issuer for the fingerprint of its key: by telephone, or on its own web page. Take no number or address that came with the credential. The dots stand for the digits to type.</source>
        <translation>Научете от издателя отпечатъка на ключа му: по телефона или от собствения му сайт. Не използвайте номер или адрес, получен с удостоверението. Точките са на мястото на знаците, които трябва да въведете.</translation>
    </message>
    <message>
        <source>The first 8 digits</source>
        <translation>Първите 8 знака</translation>
    </message>
    <message>
        <source>The last 8 digits</source>
        <translation>Последните 8 знака</translation>
    </message>
    <message>
        <source>Remember this issuer</source>
        <translation>Запомняне на издателя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>It calls itself</source>
        <translation>Нарича се</translation>
    </message>
    <message>
        <source>Its identifier</source>
        <translation>Идентификаторът му</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечатък на ключа</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>a deleted credential</source>
        <translation>изтрито удостоверение</translation>
    </message>
    <message>
        <source>Received: {title}</source>
        <translation>Получено: {title}</translation>
    </message>
    <message>
        <source>Newer version received: {title}</source>
        <translation>Получена е по-нова версия: {title}</translation>
    </message>
    <message>
        <source>Checked: {title}</source>
        <translation>Проверено: {title}</translation>
    </message>
    <message>
        <source>Original exported: {title}</source>
        <translation>Запазен е оригиналът: {title}</translation>
    </message>
    <message>
        <source>Moved to the bin: {title}</source>
        <translation>Преместено в кошчето: {title}</translation>
    </message>
    <message>
        <source>Put back from the bin: {title}</source>
        <translation>Върнато от кошчето: {title}</translation>
    </message>
    <message>
        <source>Shared with {audience} until {date}: {title}</source>
        <translation>Споделено с {audience} до {date}: {title}</translation>
    </message>
    <message>
        <source>Shared, addressed to nobody, until {date}: {title}</source>
        <translation>Споделено без посочен получател до {date}: {title}</translation>
    </message>
    <message>
        <source>A credential was deleted for good</source>
        <translation>Изтрито е завинаги удостоверение</translation>
    </message>
    <message>
        <source>An issuer was added to those you know</source>
        <translation>Добавен е познат издател</translation>
    </message>
    <message>
        <source>An issuer was removed from those you know</source>
        <translation>Премахнат е познат издател</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Паролата е сменена</translation>
    </message>
    <message>
        <source>A recovery code was made</source>
        <translation>Създаден е код за възстановяване</translation>
    </message>
    <message>
        <source>The recovery code was removed</source>
        <translation>Кодът за възстановяване е премахнат</translation>
    </message>
    <message>
        <source>The recovery code was used</source>
        <translation>Кодът за възстановяване е използван</translation>
    </message>
    <message>
        <source>Quick unlock was turned on</source>
        <translation>Бързото отключване е включено</translation>
    </message>
    <message>
        <source>Quick unlock was turned off</source>
        <translation>Бързото отключване е изключено</translation>
    </message>
    <message>
        <source>Everything was encrypted with a new file key</source>
        <translation>Всичко е шифровано с нов ключ за файловете</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Създадено е резервно копие</translation>
    </message>
    <message>
        <source>A backup was tested</source>
        <translation>Изпробвано е резервно копие</translation>
    </message>
    <message>
        <source>This wallet was restored from a backup</source>
        <translation>Този портфейл е възстановен от резервно копие</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Всичко е изнесено</translation>
    </message>
    <message>
        <source>The wallet was brought up to date</source>
        <translation>Портфейлът е обновен</translation>
    </message>
    <message>
        <source>An older copy of the wallet was opened</source>
        <translation>Отворено е по-старо копие на портфейла</translation>
    </message>
    <message>
        <source>Another copy of the wallet was opened</source>
        <translation>Отворено е друго копие на портфейла</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Нещо, което тази версия не познава</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n удостоверение</numerusform>
            <numerusform>%n удостоверения</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Search in your credentials</source>
        <translation>Търсене в удостоверенията ви</translation>
    </message>
    <message>
        <source>Your credentials</source>
        <translation>Вашите удостоверения</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нищо не е намерено</translation>
    </message>
    <message>
        <source>No credential holds all of these words. Try fewer of them.</source>
        <translation>Няма удостоверение с всички тези думи. Опитайте с по-малко.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Adding credentials</source>
        <translation>Добавяне на удостоверения</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Списъкът още се зарежда. Опитайте отново след малко.</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>{name} is known from now on</source>
        <translation>Отсега нататък познат издател: {name}</translation>
    </message>
    <message>
        <source>Other credentials of this issuer show it when they are checked again.</source>
        <translation>Другите удостоверения от този издател ще го покажат при следващата проверка.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Запазване на оригиналния файл</translation>
    </message>
    <message>
        <source>Saved exactly as you received it: {name}</source>
        <translation>Запазено точно както сте го получили: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Добавяне на удостоверения</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Copy the credential’s identifier</source>
        <translation>Копиране на идентификатора на удостоверението</translation>
    </message>
    <message>
        <source>Copy the file’s fingerprint (SHA-256)</source>
        <translation>Копиране на отпечатъка на файла (SHA-256)</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Още няма удостоверения</translation>
    </message>
    <message>
        <source>Drop a file here that an issuer sent you, or choose one. It stays on this computer.</source>
        <translation>Пуснете тук файл, който издател ви е изпратил, или изберете файл. Той остава на този компютър.</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>&amp;Lock the wallet when nobody was here for</source>
        <translation>&amp;Заключване на портфейла, когато няма никого в продължение на</translation>
    </message>
    <message>
        <source>Lock the wallet when nobody was here for</source>
        <translation>Заключване на портфейла, когато няма никого в продължение на</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember where my wallets are</source>
        <translation>Запомняне къде са портфейлите ми</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose credentials to keep</source>
        <translation>Изберете удостоверения за пазене</translation>
    </message>
    <message>
        <source>Choose what to check</source>
        <translation>Изберете какво да се провери</translation>
    </message>
    <message>
        <source>Choose a folder with credentials to keep</source>
        <translation>Изберете папка с удостоверения за пазене</translation>
    </message>
    <message>
        <source>Choose a folder to check</source>
        <translation>Изберете папка за проверка</translation>
    </message>
    <message>
        <source>Drop it here to keep it in your wallet</source>
        <translation>Пуснете го тук, за да се пази в портфейла ви</translation>
    </message>
    <message>
        <source>Drop it here to check it. Nothing is kept.</source>
        <translation>Пуснете го тук за проверка. Нищо не се запазва.</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message>
        <source>More from the issuer</source>
        <translation>Още от издателя</translation>
    </message>
    <message>
        <source>These are the issuer’s own names and words for what no standard element shows. Nothing here is explained or followed.</source>
        <translation>Това са собствените наименования и думи на издателя за всичко, което никой стандартен елемент не показва. Тук нищо не се тълкува и никоя връзка не се отваря.</translation>
    </message>
    <message>
        <source>There is more than can be shown here. “Source” and the original file hold the rest.</source>
        <translation>Има повече, отколкото може да се покаже тук. Останалото е в „Източник“ и в оригиналния файл.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>Паролата трябва да има поне %n знак.</numerusform>
            <numerusform>Паролата трябва да има поне %n знака.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Двете пароли не са еднакви.</translation>
    </message>
    <message>
        <source>Write these words down, then type them once more below.</source>
        <translation>Запишете тези думи и ги въведете още веднъж по-долу.</translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other are easy to keep in mind.</source>
        <translation>Няколко думи, които нямат нищо общо помежду си, се помнят лесно.</translation>
    </message>
    <message>
        <source>Too short so far.</source>
        <translation>Засега е твърде къса.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two.</source>
        <translation>Лесно се отгатва. Добавете още една-две думи.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>Средна. С още една дума става силна.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Трудно се отгатва.</translation>
    </message>
    <message numerus="yes">
        <source>New &amp;passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Нова парола, поне %n знак</numerusform>
            <numerusform>&amp;Нова парола, поне %n знака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Парола, поне %n знак</numerusform>
            <numerusform>&amp;Парола, поне %n знака</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>Същата парола &amp;отново</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парола</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Същата парола отново</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Предлагане на думи</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>In case you forget your passphrase</source>
        <translation>Ако забравите паролата си</translation>
    </message>
    <message>
        <source>A recovery code opens this wallet when the passphrase is forgotten. You see it once, write it down or print it, and keep it like your diploma: on paper, in a safe place.</source>
        <translation>С код за възстановяване портфейлът се отваря, ако паролата е забравена. Виждате кода само веднъж: запишете го или го отпечатайте и го пазете като дипломата си – на хартия, на сигурно място.</translation>
    </message>
    <message>
        <source>Without a code, a forgotten passphrase closes this wallet for ever. You can make one later under Settings, Safety.</source>
        <translation>Ако няма код и паролата се забрави, портфейлът остава затворен завинаги. Можете да създадете код и по-късно: „Настройки“, „Сигурност“.</translation>
    </message>
    <message>
        <source>Making the code. This takes a moment.</source>
        <translation>Кодът се създава. Това отнема малко време.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Създаване на код за възстановяване</translation>
    </message>
    <message>
        <source>Not now, I take the risk</source>
        <translation>Не сега, поемам риска</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скриване на паролата</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показване на паролата</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Както на компютъра</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} от {count}</translation>
    </message>
    <message>
        <source>QR code {place}</source>
        <translation>QR код {place}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предишен</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следващ</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Запазване като изображения…</translation>
    </message>
    <message>
        <source>The reader photographs every code, in any order. Turn the screen bright if it is hard.</source>
        <translation>Получателят снима всеки код, в какъвто и да е ред. Ако е трудно, направете екрана по-ярък.</translation>
    </message>
    <message>
        <source>The reader photographs this code. Turn the screen bright if it is hard.</source>
        <translation>Получателят снима този код. Ако е трудно, направете екрана по-ярък.</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Папка за изображенията</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>Запазено е %n изображение</numerusform>
            <numerusform>Запазени са %n изображения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Time for a backup</source>
        <translation>Време е за резервно копие</translation>
    </message>
    <message>
        <source>The wallet has changed. A backup on another device helps when this computer is lost.</source>
        <translation>Портфейлът е променен. Резервно копие на друго устройство помага, ако този компютър се изгуби.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Създаване на резервно копие…</translation>
    </message>
    <message>
        <source>This wallet can only be read</source>
        <translation>Този портфейл може само да се чете</translation>
    </message>
    <message>
        <source>This seems to be an older copy of your wallet</source>
        <translation>Изглежда, че това е по-старо копие на портфейла ви</translation>
    </message>
    <message>
        <source>A second version lies beside this wallet</source>
        <translation>До този портфейл има втора версия</translation>
    </message>
    <message>
        <source>This wallet lies in a synchronised folder</source>
        <translation>Този портфейл е в синхронизирана папка</translation>
    </message>
    <message>
        <source>This wallet lies on a network disk</source>
        <translation>Този портфейл е на мрежов диск</translation>
    </message>
    <message>
        <source>On this computer a newer state of it was open before. If you did not put back a copy yourself, look for a newer one, or restore your newest backup.</source>
        <translation>На този компютър преди това е било отворено по-ново негово състояние. Ако не сте върнали копие сами, потърсете по-ново или възстановете най-новото си резервно копие.</translation>
    </message>
    <message>
        <source>This seems to be another copy of your wallet</source>
        <translation>Изглежда, че това е друго копие на портфейла ви</translation>
    </message>
    <message>
        <source>It was changed somewhere else in the meantime, and does not hold what was last done here. Keep both copies until you have compared them.</source>
        <translation>Междувременно то е променено другаде и в него липсва последното направено тук. Запазете и двете копия, докато не ги сравните.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose the backup</source>
        <translation>Изберете резервното копие</translation>
    </message>
    <message>
        <source>Restored wallet</source>
        <translation>Възстановен портфейл</translation>
    </message>
    <message>
        <source>Where to put the restored wallet</source>
        <translation>Къде да се запази възстановеният портфейл</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Възстановяване от резервно копие</translation>
    </message>
    <message>
        <source>“{name}” opens as the wallet did when it was made. It goes into a new folder; no other wallet is touched.</source>
        <translation>„{name}“ се отваря така, както се е отварял портфейлът при създаването на копието. Възстановява се в нова папка; другите портфейли не се променят.</translation>
    </message>
    <message>
        <source>With the passphrase of that time</source>
        <translation>С тогавашната парола</translation>
    </message>
    <message>
        <source>With the recovery code of that time</source>
        <translation>С тогавашния код за възстановяване</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Парола на резервното копие</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код за възстановяване</translation>
    </message>
    <message>
        <source>&amp;Name of the restored wallet</source>
        <translation>&amp;Име на възстановения портфейл</translation>
    </message>
    <message>
        <source>Name of the restored wallet</source>
        <translation>Име на възстановения портфейл</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Друга папка…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Възстановяване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Restoring and reading everything. This takes a moment.</source>
        <translation>Всичко се възстановява и прочита. Това отнема малко време.</translation>
    </message>
</context>
<context>
    <name>RestoredPage</name>
    <message>
        <source>The backup is restored</source>
        <translation>Резервното копие е възстановено</translation>
    </message>
    <message>
        <source>Open the restored wallet</source>
        <translation>Отваряне на възстановения портфейл</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Да остане затворен</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n credential(s).</source>
        <translation>
            <numerusform>В него има %n удостоверение.</numerusform>
            <numerusform>В него има %n удостоверения.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wallet is in “{folder}”.</source>
        <translation>Портфейлът е в „{folder}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n only in the wallet open now</source>
        <translation>
            <numerusform>само в отворения сега портфейл: %n</numerusform>
            <numerusform>само в отворения сега портфейл: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the wallet that is open now:</source>
        <translation>В сравнение с отворения сега портфейл:</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in both, exactly the same</source>
        <translation>
            <numerusform>напълно еднакви документи и в двата: %n</numerusform>
            <numerusform>напълно еднакви документи и в двата: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the backup</source>
        <translation>
            <numerusform>само в резервното копие: %n</numerusform>
            <numerusform>само в резервното копие: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older in the backup</source>
        <translation>
            <numerusform>по-стари в резервното копие: %n</numerusform>
            <numerusform>по-стари в резервното копие: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the backup</source>
        <translation>
            <numerusform>по-нови в резервното копие: %n</numerusform>
            <numerusform>по-нови в резервното копие: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Сигурност</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код за възстановяване</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Бързо отключване</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервни копия</translation>
    </message>
    <message>
        <source>File key</source>
        <translation>Ключ за файловете</translation>
    </message>
    <message>
        <source>Taking everything with you</source>
        <translation>Да вземете всичко със себе си</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Смяна на паролата…</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Създаване на нов код…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Създаване на код за възстановяване…</translation>
    </message>
    <message>
        <source>Remove the code…</source>
        <translation>Премахване на кода…</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Изключване</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Включване…</translation>
    </message>
    <message>
        <source>Back up or test a backup…</source>
        <translation>Създаване или изпробване на резервно копие…</translation>
    </message>
    <message>
        <source>Make a new file key…</source>
        <translation>Създаване на нов ключ за файловете…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Изнасяне на всичко…</translation>
    </message>
    <message>
        <source>Take out your signing keys…</source>
        <translation>Изнасяне на ключовете ви за подписване…</translation>
    </message>
    <message>
        <source>There is a recovery code. It opens the wallet if you forget the passphrase.</source>
        <translation>Има код за възстановяване. Той отваря портфейла, ако забравите паролата.</translation>
    </message>
    <message>
        <source>There is none. If you forget the passphrase, nobody can open this wallet.</source>
        <translation>Няма код. Ако забравите паролата, никой не може да отвори този портфейл.</translation>
    </message>
    <message>
        <source>This computer’s keyring opens the wallet while you are logged in.</source>
        <translation>Ключодържателят на този компютър отваря портфейла, докато сте влезли в системата.</translation>
    </message>
    <message>
        <source>Off. The keyring of this computer could open the wallet while you are logged in.</source>
        <translation>Изключено. Ключодържателят на този компютър може да отваря портфейла, докато сте влезли в системата.</translation>
    </message>
    <message>
        <source>Not available: this computer has no keyring that is safe enough.</source>
        <translation>Не е достъпно: този компютър няма достатъчно сигурен ключодържател.</translation>
    </message>
    <message>
        <source>Everything can be encrypted anew, in case someone copied your files and knew the passphrase.</source>
        <translation>Всичко може да се шифрова наново, ако някой е копирал файловете ви и е знаел паролата.</translation>
    </message>
    <message>
        <source>All credentials as they were issued, unencrypted, in a folder that any program can read. Your keys are not in it.</source>
        <translation>Всички удостоверения така, както са издадени, нешифровани, в папка, която всяка програма може да чете. Ключовете ви не са в нея.</translation>
    </message>
    <message>
        <source>Opens this wallet always.</source>
        <translation>Винаги отваря този портфейл.</translation>
    </message>
    <message>
        <source>There is no backup of this wallet yet.</source>
        <translation>Още няма резервно копие на този портфейл.</translation>
    </message>
    <message>
        <source>Last backup on {date}.</source>
        <translation>Последното резервно копие е от {date}</translation>
    </message>
    <message>
        <source>Last tested on {date}.</source>
        <translation>Последно изпробвано на {date}</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Още не е изпробвано резервно копие.</translation>
    </message>
    <message>
        <source>It is time for one.</source>
        <translation>Време е за резервно копие.</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Паролата е сменена.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Нов код за възстановяване</translation>
    </message>
    <message>
        <source>You see it once and type part of it back. A code made before stops working at once.</source>
        <translation>Виждате го веднъж и въвеждате част от него за проверка. По-ранен код веднага спира да действа.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Създаване на кода</translation>
    </message>
    <message>
        <source>Making the code. This takes a moment.</source>
        <translation>Кодът се създава. Това отнема малко време.</translation>
    </message>
    <message>
        <source>Remove the recovery code</source>
        <translation>Премахване на кода за възстановяване</translation>
    </message>
    <message>
        <source>The sheet you have opens this wallet no longer. Only the passphrase does.</source>
        <translation>Листът, който имате, вече няма да отваря този портфейл. Ще го отваря само паролата.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Removing the code. This takes a moment.</source>
        <translation>Кодът се премахва. Това отнема малко време.</translation>
    </message>
    <message>
        <source>The recovery code is removed.</source>
        <translation>Кодът за възстановяване е премахнат.</translation>
    </message>
    <message>
        <source>The recovery code is set. Keep the sheet safe.</source>
        <translation>Кодът за възстановяване е готов. Пазете листа на сигурно място.</translation>
    </message>
    <message>
        <source>There is no recovery code now.</source>
        <translation>Сега няма код за възстановяване.</translation>
    </message>
    <message>
        <source>Quick unlock is off.</source>
        <translation>Бързото отключване е изключено.</translation>
    </message>
    <message>
        <source>Quick unlock on this computer</source>
        <translation>Бързо отключване чрез този компютър</translation>
    </message>
    <message>
        <source>Whoever is logged in as you can then open this wallet without the passphrase. The passphrase keeps working.</source>
        <translation>След това всеки, който е влязъл с вашия профил, може да отвори портфейла без парола. Паролата продължава да действа.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Включване</translation>
    </message>
    <message>
        <source>Asking the keyring. This takes a moment.</source>
        <translation>Изпраща се заявка към ключодържателя. Това отнема малко време.</translation>
    </message>
    <message>
        <source>Quick unlock is on.</source>
        <translation>Бързото отключване е включено.</translation>
    </message>
    <message>
        <source>A new file key</source>
        <translation>Нов ключ за файловете</translation>
    </message>
    <message>
        <source>Everything is copied, encrypted anew and compared; that takes longer the more you keep. The passphrase stays. The recovery code and quick unlock have to be made anew. Backups made before keep the old key: delete them if someone may have it.</source>
        <translation>Всичко се копира, шифрова се наново и се сравнява; колкото повече пазите, толкова по-дълго трае това. Паролата остава. Кодът за възстановяване и бързото отключване трябва да се направят отново. Предишните резервни копия запазват стария ключ: изтрийте ги, ако някой може да го има.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Шифроване на всичко наново</translation>
    </message>
    <message>
        <source>Encrypting everything anew. Do not turn off the computer.</source>
        <translation>Всичко се шифрова наново. Не изключвайте компютъра.</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key.</source>
        <translation>Всичко е шифровано с нов ключ.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Запазено: {name}</translation>
    </message>
    <message>
        <source>Whoever has this file and its passphrase can sign in your name.</source>
        <translation>Който има този файл и паролата му, може да подписва от ваше име.</translation>
    </message>
    <message>
        <source>{wallet} – everything</source>
        <translation>{wallet} – всичко</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Име на новата папка</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) exported.</source>
        <translation>
            <numerusform>Изнесен е %n документ.</numerusform>
            <numerusform>Изнесени са %n документа.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in “{name}” and are not encrypted.</source>
        <translation>Намират се в „{name}“ и не са шифровани.</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Изнасяне на всичко</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Сигурност</translation>
    </message>
    <message>
        <source>What opens the wallet that is open now, its file key, and taking everything with you.</source>
        <translation>С какво се отваря отвореният сега портфейл, ключът за файловете му и как да вземете всичко със себе си.</translation>
    </message>
    <message>
        <source>Safety of this wallet…</source>
        <translation>Сигурност на този портфейл…</translation>
    </message>
    <message>
        <source>Credentials keep the languages in which their issuer wrote them.</source>
        <translation>Удостоверенията остават на езиците, на които ги е написал издателят.</translation>
    </message>
</context>
<context>
    <name>ShareFormPanel</name>
    <message>
        <source>How do you hand it over?</source>
        <translation>Как ще го предадете?</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Като файл</translation>
    </message>
    <message>
        <source>One file that holds all of them, to send or to upload.</source>
        <translation>Един файл с всички тях, за изпращане или качване.</translation>
    </message>
    <message>
        <source>To send by e-mail or to upload. Always works.</source>
        <translation>За изпращане по имейл или качване. Винаги върши работа.</translation>
    </message>
    <message>
        <source>As a QR code</source>
        <translation>Като QR код</translation>
    </message>
    <message>
        <source>To show on the screen or to print. Only for small credentials.</source>
        <translation>За показване на екрана или отпечатване. Само за малки удостоверения.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>За кого е?</translation>
    </message>
    <message>
        <source>The name of the reader, written as they will write it when they check.</source>
        <translation>Името на получателя, написано така, както той ще го напише при проверката.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>За какво е?</translation>
    </message>
    <message>
        <source>For how many days may they use it?</source>
        <translation>Колко дни може да се използва?</translation>
    </message>
    <message>
        <source>Make the share</source>
        <translation>Подготвяне на пакета</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Какво напуска този компютър</translation>
    </message>
    <message>
        <source>The name of the learner: {names}</source>
        <translation>Името на учещия: {names}</translation>
    </message>
    <message>
        <source>Each credential leaves whole, exactly as the issuer signed it: everything that is in it, also what is not shown here. Nothing can be left out without breaking the signature.</source>
        <translation>Всяко удостоверение се предава цяло, точно както го е подписал издателят: с всичко в него, и с това, което не е показано тук. Нищо не може да се пропусне, без да се наруши подписът.</translation>
    </message>
    <message>
        <source>What is stated in it</source>
        <translation>Какво е посочено в него</translation>
    </message>
    <message>
        <source>Nothing is sent from here: you hand it over yourself.</source>
        <translation>Оттук нищо не се изпраща: вие сами го предавате.</translation>
    </message>
</context>
<context>
    <name>ShareResultPanel</name>
    <message>
        <source>Your share is ready</source>
        <translation>Пакетът ви е готов</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Запазване на файла…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>How the reader checks it</source>
        <translation>Как го проверява получателят</translation>
    </message>
    <message>
        <source>For {audience}, until {until}.</source>
        <translation>За {audience}, до {until}.</translation>
    </message>
    <message>
        <source>For anyone who gets it, until {until}.</source>
        <translation>За всеки, който го получи, до {until}.</translation>
    </message>
    <message>
        <source>They open Tallystick, choose “Check something” and drop the photographs there. They need no wallet and no network.</source>
        <translation>Отваря Tallystick, избира „Проверка на нещо“ и пуска снимките там. Не са нужни нито портфейл, нито мрежа.</translation>
    </message>
    <message>
        <source>They open Tallystick, choose “Check something” and drop this file there. They need no wallet and no network.</source>
        <translation>Отваря Tallystick, избира „Проверка на нещо“ и пуска този файл там. Не са нужни нито портфейл, нито мрежа.</translation>
    </message>
    <message>
        <source>Save the share</source>
        <translation>Запазване на пакета</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Запазено: {name}</translation>
    </message>
    <message>
        <source>Now hand it to the reader.</source>
        <translation>Сега го предайте на получателя.</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Share</source>
        <translation>Споделяне</translation>
    </message>
    <message>
        <source>Your share is ready</source>
        <translation>Пакетът ви е готов</translation>
    </message>
    <message>
        <source>Make a file instead</source>
        <translation>Вместо това като файл</translation>
    </message>
</context>
<context>
    <name>ShareTermsPanel</name>
    <message>
        <source>What is in it</source>
        <translation>Какво има в него</translation>
    </message>
    <message>
        <source>not stated by the holder</source>
        <translation>не е посочено от притежателя</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Направено за</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цел</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Направено на</translation>
    </message>
    <message>
        <source>To be used until</source>
        <translation>Може да се използва до</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Направено с ключа</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отваряне</translation>
    </message>
    <message>
        <source>Open {name}, {verdict}</source>
        <translation>Отваряне на {name}, {verdict}</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Група {number}: {letters}</translation>
    </message>
    <message>
        <source>Recovery code.pdf</source>
        <translation>Код за възстановяване.pdf</translation>
    </message>
    <message>
        <source>Save the sheet with the code</source>
        <translation>Запазване на листа с кода</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Запазено: {name}</translation>
    </message>
    <message>
        <source>Print it, then delete the file: whoever finds it can use the code.</source>
        <translation>Отпечатайте файла и после го изтрийте: който го намери, може да използва кода.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Вашият код за възстановяване</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Write it on paper or print the sheet. Whoever has it and your wallet’s files can open the wallet.</source>
        <translation>Показва се само този път. Запишете го на хартия или отпечатайте листа. Който има кода и файловете на портфейла ви, може да отвори портфейла.</translation>
    </message>
    <message>
        <source>Put the name of the wallet on the sheet</source>
        <translation>Името на портфейла да е на листа</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Запазване като PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Отпечатване…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Имам го на хартия</translation>
    </message>
    <message>
        <source>Cancel, no code</source>
        <translation>Отказ, без код</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The source, as it was received</source>
        <translation>Източникът, както е получен</translation>
    </message>
    <message>
        <source>This credential stands inside another one. Go back to see the source.</source>
        <translation>Това удостоверение е част от друго. Върнете се назад, за да видите източника.</translation>
    </message>
    <message>
        <source>What was received is not text, so it cannot be shown. The original file has it.</source>
        <translation>Полученото не е текст и затова не може да се покаже. То е в оригиналния файл.</translation>
    </message>
    <message>
        <source>This is what was received.</source>
        <translation>Това е полученото.</translation>
    </message>
    <message>
        <source>Only line breaks and spaces are ours.</source>
        <translation>Само новите редове и интервалите са наши.</translation>
    </message>
    <message>
        <source>Pictures and signatures are shortened; (+n) tells by how many characters.</source>
        <translation>Изображенията и подписите са съкратени; (+n) показва с колко знака.</translation>
    </message>
    <message>
        <source>The end is missing here. The original file has all of it.</source>
        <translation>Краят тук липсва. Оригиналният файл съдържа всичко.</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
</context>
<context>
    <name>TakeKeysPage</name>
    <message>
        <source>Signing keys.pem</source>
        <translation>Ключове за подписване.pem</translation>
    </message>
    <message>
        <source>Where to put the file with the keys</source>
        <translation>Къде да бъде записан файлът с ключовете</translation>
    </message>
    <message>
        <source>Take out your signing keys</source>
        <translation>Изнасяне на ключовете ви за подписване</translation>
    </message>
    <message>
        <source>With these keys your wallet signs what you share. You need the file only to go on with another program. Whoever has it and its passphrase can sign in your name, and that cannot be taken back. Give the file a passphrase that you use nowhere else.</source>
        <translation>С тези ключове портфейлът ви подписва това, което споделяте. Файлът ви трябва само ако ще продължите с друга програма. Който има файла и паролата му, може да подписва от ваше име и това не може да се отмени. Дайте на файла парола, която не използвате никъде другаде.</translation>
    </message>
    <message>
        <source>The passphrase of this &amp;wallet</source>
        <translation>Паролата на този &amp;портфейл</translation>
    </message>
    <message>
        <source>The passphrase of this wallet</source>
        <translation>Паролата на този портфейл</translation>
    </message>
    <message>
        <source>Choose a place and save</source>
        <translation>Избор на място и запис</translation>
    </message>
    <message>
        <source>Encrypting the keys. This takes a moment.</source>
        <translation>Ключовете се шифроват. Това отнема малко време.</translation>
    </message>
</context>
<context>
    <name>ToBin</name>
    <message numerus="yes">
        <source>%n credential(s) put back.</source>
        <translation>
            <numerusform>Върнато е %n удостоверение.</numerusform>
            <numerusform>Върнати са %n удостоверения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) moved to the bin.</source>
        <translation>
            <numerusform>В кошчето е преместено %n удостоверение.</numerusform>
            <numerusform>В кошчето са преместени %n удостоверения.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustDetail</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>It came with the snapshot “{name}” and goes with it.</source>
        <translation>Дойде с набора „{name}“ и се премахва заедно с него.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>За какво служи</translation>
    </message>
    <message>
        <source>Forget this issuer</source>
        <translation>Премахване от познатите издатели</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Премахване на този файл</translation>
    </message>
</context>
<context>
    <name>TrustScreen</name>
    <message>
        <source>Everything</source>
        <translation>Всичко</translation>
    </message>
    <message>
        <source>Choose lists, keys or copies to rely on</source>
        <translation>Изберете списъци, ключове или копия, на които да се разчита</translation>
    </message>
    <message>
        <source>Choose a snapshot to rely on</source>
        <translation>Изберете набор, на който да се разчита</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Нищо не беше добавено</translation>
    </message>
    <message>
        <source>Rely on this from now on?</source>
        <translation>Да се разчита ли на това отсега нататък?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Добавено: {names}</translation>
    </message>
    <message>
        <source>Save the snapshot</source>
        <translation>Запазване на набора</translation>
    </message>
    <message>
        <source>The snapshot is saved: {name}</source>
        <translation>Наборът е запазен: {name}</translation>
    </message>
    <message>
        <source>Whoever uses it can make sure that it is yours by the fingerprint of your key: {fingerprint}</source>
        <translation>Който го използва, може да се увери, че е ваш, по отпечатъка на ключа ви: {fingerprint}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Премахнато: {name}</translation>
    </message>
    <message>
        <source>{name} is not known any more</source>
        <translation>Вече не е познат издател: {name}</translation>
    </message>
    <message>
        <source>Credentials that you keep show this when they are checked again.</source>
        <translation>Удостоверенията, които пазите, ще го покажат при следващата проверка.</translation>
    </message>
    <message>
        <source>Open a wallet first: the snapshot is signed with its key.</source>
        <translation>Първо отворете портфейл: наборът се подписва с неговия ключ.</translation>
    </message>
    <message>
        <source>Who I trust</source>
        <translation>На кого имам доверие</translation>
    </message>
    <message>
        <source>Your checks rely on what is listed here, and on nothing else. Nothing is fetched by itself.</source>
        <translation>Проверките ви разчитат само на изброеното тук. Нищо не се изтегля от само себе си.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавяне на файлове…</translation>
    </message>
    <message>
        <source>Import a snapshot…</source>
        <translation>Добавяне на набор…</translation>
    </message>
    <message>
        <source>Make a snapshot…</source>
        <translation>Създаване на набор…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Отваряне на папката</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Показване само на</translation>
    </message>
    <message>
        <source>What checks rely on</source>
        <translation>На какво разчитат проверките</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Още на никого</translation>
    </message>
    <message>
        <source>Checks need to know whose keys and lists to believe. Add lists of issuers, copies of keys or a snapshot from somebody you trust, or get to know an issuer from a credential of yours.</source>
        <translation>За проверките трябва да се знае на чии ключове и списъци да се вярва. Добавете списъци с издатели, копия на ключове или набор от някого, на когото имате доверие, или отбележете като познат издател на ваше удостоверение.</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад към списъка</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>Group {number} is not as on the sheet. Look again.</source>
        <translation>Група {number} не съвпада с листа. Погледнете отново.</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>На хартия ли е?</translation>
    </message>
    <message>
        <source>Type these groups from your sheet. The code counts only once they are right.</source>
        <translation>Въведете тези групи от листа си. Кодът важи едва когато са верни.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Група {number}</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Използване на този код</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Показване на кода отново</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Choose the folder of the wallet</source>
        <translation>Изберете папката на портфейла</translation>
    </message>
    <message>
        <source>Restore the newest good backup, of {moment}</source>
        <translation>Възстановяване от най-новото изправно резервно копие, {moment}</translation>
    </message>
    <message>
        <source>Open your wallet</source>
        <translation>Отваряне на портфейла ви</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>Порт&amp;фейл</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Друг…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парола</translation>
    </message>
    <message>
        <source>Opening the wallet. This takes a moment.</source>
        <translation>Портфейлът се отваря. Това отнема малко време.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отваряне</translation>
    </message>
    <message>
        <source>Open with this computer’s keyring</source>
        <translation>Отваряне с ключодържателя на компютъра</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Забравих паролата си</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Възстановяване от резервно копие</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>Създаване на нов портфейл</translation>
    </message>
    <message>
        <source>Check something without a wallet</source>
        <translation>Проверка на нещо без портфейл</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Портфейл</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парола</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>What could be checked</source>
        <translation>Какво можа да се провери</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Нова проверка</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your certificates and badges from courses and training, together in a wallet of your own.</source>
        <translation>Вашите удостоверения и значки от курсове и обучения, събрани във ваш собствен портфейл.</translation>
    </message>
    <message>
        <source>The wallet is a folder on this computer, locked with your passphrase. Nothing is sent anywhere unless you hand it over yourself.</source>
        <translation>Портфейлът е папка на този компютър, заключена с вашата парола. Нищо не се изпраща никъде, освен ако сами не го предадете.</translation>
    </message>
    <message>
        <source>Only you can open it. Whoever you share a credential with can check that it is genuine.</source>
        <translation>Само вие можете да го отворите. Всеки, с когото споделите удостоверение, може да провери дали е истинско.</translation>
    </message>
    <message>
        <source>Welcome to Tallystick</source>
        <translation>Добре дошли в Tallystick</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Създаване на портфейл</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Отваряне на портфейл…</translation>
    </message>
    <message>
        <source>Restore a wallet from a backup</source>
        <translation>Възстановяване на портфейл от резервно копие</translation>
    </message>
    <message>
        <source>Try it with sample credentials</source>
        <translation>Опитайте с примерни удостоверения</translation>
    </message>
    <message>
        <source>In a wallet that is thrown away when you close it.</source>
        <translation>В портфейл, който се изхвърля, щом го затворите.</translation>
    </message>
    <message>
        <source>Check something</source>
        <translation>Проверка на нещо</translation>
    </message>
    <message>
        <source>Look at a credential that somebody gave you. Needs no wallet and keeps nothing.</source>
        <translation>Разгледайте удостоверение, което някой ви е дал. Не изисква портфейл и не запазва нищо.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} от {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} от {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спиране…</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Add credentials…</source>
        <translation>Добавяне на удостоверения…</translation>
    </message>
    <message>
        <source>Choose files with credentials to keep in the wallet</source>
        <translation>Изберете файлове с удостоверения, които да се пазят в портфейла</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавяне на папка…</translation>
    </message>
    <message>
        <source>Choose a folder; everything in it and below it is looked through</source>
        <translation>Изберете папка; преглежда се всичко в нея и под нея</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Поставяне</translation>
    </message>
    <message>
        <source>Take in the text, files or picture that you copied</source>
        <translation>Приемане на копирания текст, файлове или изображение</translation>
    </message>
    <message>
        <source>Read a QR code from the screen</source>
        <translation>Прочитане на QR код от екрана</translation>
    </message>
    <message>
        <source>Look for QR codes in what the screen shows; this window steps aside</source>
        <translation>Търсене на QR кодове в показаното на екрана; този прозорец се отмества</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Намиране</translation>
    </message>
    <message>
        <source>Search in your credentials</source>
        <translation>Търсене в удостоверенията ви</translation>
    </message>
    <message>
        <source>Export original</source>
        <translation>Запазване на оригинала</translation>
    </message>
    <message>
        <source>Save the file exactly as you received it</source>
        <translation>Запазване на файла точно както сте го получили</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Споделяне</translation>
    </message>
    <message>
        <source>Make something to hand over that others can check</source>
        <translation>Подготвяне за предаване на нещо, което другите могат да проверят</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>Check this credential anew, as of now</source>
        <translation>Нова проверка на удостоверението към този момент</translation>
    </message>
    <message>
        <source>Who I trust</source>
        <translation>На кого имам доверие</translation>
    </message>
    <message>
        <source>See which issuers, lists and keys your checks rely on</source>
        <translation>Вижте на кои издатели, списъци и ключове разчитат проверките ви</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Move the chosen credentials to the bin</source>
        <translation>Преместване на избраните удостоверения в кошчето</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Put back what was moved to the bin last</source>
        <translation>Връщане на последно преместеното в кошчето</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заключване</translation>
    </message>
    <message>
        <source>Close the wallet; opening it needs the passphrase</source>
        <translation>Затваряне на портфейла; за отваряне е нужна паролата</translation>
    </message>
    <message>
        <source>About Tallystick</source>
        <translation>За Tallystick</translation>
    </message>
    <message>
        <source>What this program does, and its keys</source>
        <translation>Какво прави програмата и нейните клавиши</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave this and go back</source>
        <translation>Излизане оттук и връщане назад</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>In the European list: {label}</source>
        <translation>В европейския списък: {label}</translation>
    </message>
    <message>
        <source>In our words: {words}</source>
        <translation>С наши думи: {words}</translation>
    </message>
    <message>
        <source>not stated by the issuer</source>
        <translation>не е посочено от издателя</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Удостоверение без наименование</translation>
    </message>
    <message>
        <source>Issuer without a name</source>
        <translation>Издател без име</translation>
    </message>
    <message>
        <source>Awarded on {date}</source>
        <translation>Присъдено на {date}</translation>
    </message>
    <message>
        <source>Awarded in {place}</source>
        <translation>Присъдено в {place}</translation>
    </message>
    <message>
        <source>Awarded by {body}</source>
        <translation>Присъдено от {body}</translation>
    </message>
    <message>
        <source>Awarded on {date} in {place}</source>
        <translation>Присъдено на {date} в {place}</translation>
    </message>
    <message>
        <source>Awarded on {date} by {body}</source>
        <translation>Присъдено на {date} от {body}</translation>
    </message>
    <message>
        <source>Awarded in {place} by {body}</source>
        <translation>Присъдено в {place} от {body}</translation>
    </message>
    <message>
        <source>Awarded on {date} in {place} by {body}</source>
        <translation>Присъдено на {date} в {place} от {body}</translation>
    </message>
    <message>
        <source>{mandatory_stated} of {mandatory} mandatory elements stated, {optional_stated} of {optional} optional ones</source>
        <translation>Посочени са {mandatory_stated} от {mandatory} задължителни елемента и {optional_stated} от {optional} незадължителни</translation>
    </message>
    <message>
        <source>Sealed by {name}, according to the certificate of the seal</source>
        <translation>Подпечатано от {name} според сертификата на печата</translation>
    </message>
    <message>
        <source>Sealed by {issuer}</source>
        <translation>Подпечатано от {issuer}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, by its own words</source>
        <translation>Издадено от {issuer} по собствените думи на удостоверението</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>{amount} hours</source>
        <translation>{amount} часа</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} минути</translation>
    </message>
    <message>
        <source>{amount} seconds</source>
        <translation>{amount} секунди</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>This archive is not safe to read</source>
        <translation>Този архив не е безопасен за четене</translation>
    </message>
    <message>
        <source>The archive breaks a rule of safety: {rule} ({member}).</source>
        <translation>Архивът нарушава правило за сигурност: {rule} ({member}).</translation>
    </message>
    <message>
        <source>Nothing was read. Ask for the files one by one, or for a new archive.</source>
        <translation>Нищо не беше прочетено. Поискайте файловете един по един или нов архив.</translation>
    </message>
    <message>
        <source>This archive is damaged</source>
        <translation>Този архив е повреден</translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>Архивът не може да се прочете докрай.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask for it again.</source>
        <translation>Изтеглете или копирайте го отново, или го поискайте отново.</translation>
    </message>
    <message>
        <source>Packed too many times</source>
        <translation>Опаковано твърде много пъти</translation>
    </message>
    <message>
        <source>“{name}” is packed into something that is itself packed twice; that is not looked into.</source>
        <translation>„{name}“ е опаковано в нещо, което само е опаковано два пъти; вътре не се гледа.</translation>
    </message>
    <message>
        <source>Unpack it yourself and choose what is inside.</source>
        <translation>Разопаковайте го сами и изберете това, което е вътре.</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>Това изображение е повредено</translation>
    </message>
    <message>
        <source>The picture cannot be read to its end.</source>
        <translation>Изображението не може да се прочете докрай.</translation>
    </message>
    <message>
        <source>Download or copy it again, or take a new one.</source>
        <translation>Изтеглете или копирайте го отново, или направете ново.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read</source>
        <translation>Този вид изображение не може да се прочете</translation>
    </message>
    <message>
        <source>The picture is a {kind} picture.</source>
        <translation>Изображението е от вида {kind}.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, or take a screenshot of it.</source>
        <translation>Запазете го като PNG или JPEG или направете снимка на екрана.</translation>
    </message>
    <message>
        <source>Nothing found in this picture</source>
        <translation>В това изображение не е намерено нищо</translation>
    </message>
    <message>
        <source>The picture holds no credential and no QR code that can be read.</source>
        <translation>В изображението няма удостоверение и няма QR код, който може да се прочете.</translation>
    </message>
    <message>
        <source>If it is a badge, choose the file as you downloaded it: programs that send pictures remove what is in them. If it shows a QR code, take the picture again: straight, sharp, with white around it.</source>
        <translation>Ако е значка, изберете файла така, както сте го изтеглили: програмите за изпращане на снимки премахват това, което е вътре. Ако показва QR код, снимайте отново: отпред, на фокус, с бяло около кода.</translation>
    </message>
    <message>
        <source>Nothing found in this drawing</source>
        <translation>В тази рисунка не е намерено нищо</translation>
    </message>
    <message>
        <source>The drawing holds no credential.</source>
        <translation>В рисунката няма удостоверение.</translation>
    </message>
    <message>
        <source>Choose the badge as you downloaded it. If the drawing shows a QR code, take a screenshot of it.</source>
        <translation>Изберете значката така, както сте я изтеглили. Ако рисунката показва QR код, направете снимка на екрана.</translation>
    </message>
    <message>
        <source>Nothing is attached to this PDF</source>
        <translation>Към този PDF няма прикачен файл</translation>
    </message>
    <message>
        <source>The PDF shows pages and has no file attached to it.</source>
        <translation>Този PDF показва страници и към него няма прикачен файл.</translation>
    </message>
    <message>
        <source>What is printed on pages cannot be checked. Ask the issuer for the credential as a file; if a page shows a QR code, take a screenshot of it.</source>
        <translation>Отпечатаното на страници не може да се провери. Поискайте от издателя удостоверението като файл; ако на страница има QR код, направете снимка на екрана.</translation>
    </message>
    <message>
        <source>This PDF is protected</source>
        <translation>Този PDF е защитен</translation>
    </message>
    <message>
        <source>The PDF is encrypted, so that the files attached to it stay hidden.</source>
        <translation>Този PDF е шифрован и прикачените към него файлове остават скрити.</translation>
    </message>
    <message>
        <source>Open it in a PDF program, save the attached file from there and choose that file.</source>
        <translation>Отворете го с програма за PDF, запазете прикачения файл оттам и изберете него.</translation>
    </message>
    <message>
        <source>This is a link, not a credential</source>
        <translation>Това е връзка, а не удостоверение</translation>
    </message>
    <message>
        <source>“{name}” holds only a link to {where}. Tallystick does not follow it.</source>
        <translation>В „{name}“ има само връзка към {where}. Tallystick не я следва.</translation>
    </message>
    <message>
        <source>Open the link in your browser if you trust it, download the file and choose that file.</source>
        <translation>Ако имате доверие на връзката, отворете я в браузъра си, изтеглете файла и изберете него.</translation>
    </message>
    <message>
        <source>This is a health certificate</source>
        <translation>Това е здравен сертификат</translation>
    </message>
    <message>
        <source>“{name}” is the code of a health certificate ({kind}), not a learning credential.</source>
        <translation>„{name}“ е кодът на здравен сертификат ({kind}), а не удостоверение за обучение.</translation>
    </message>
    <message>
        <source>Use an app for health certificates.</source>
        <translation>Използвайте приложение за здравни сертификати.</translation>
    </message>
    <message>
        <source>This is a snapshot, not a credential</source>
        <translation>Това е набор доверени данни, а не удостоверение</translation>
    </message>
    <message>
        <source>“{name}” holds lists and keys to check against, and no credential.</source>
        <translation>В „{name}“ има списъци и ключове за проверка, но няма удостоверение.</translation>
    </message>
    <message>
        <source>Open “Who I trust” and import it there.</source>
        <translation>Отворете „На кого имам доверие“ и го добавете там.</translation>
    </message>
    <message>
        <source>This is a backup, not a credential</source>
        <translation>Това е резервно копие, а не удостоверение</translation>
    </message>
    <message>
        <source>“{name}” is the backup of a wallet. It opens with the passphrase or the recovery code of that time.</source>
        <translation>„{name}“ е резервно копие на портфейл. Отваря се с паролата или с кода за възстановяване от онова време.</translation>
    </message>
    <message>
        <source>Use “Restore a backup” to make a wallet of it.</source>
        <translation>Изберете „Възстановяване от резервно копие“, за да го превърнете в портфейл.</translation>
    </message>
    <message>
        <source>a member has a name that could reach outside a folder or deceive</source>
        <translation>файл в него има име, което може да излезе извън папката или да заблуди</translation>
    </message>
    <message>
        <source>two members have the same name</source>
        <translation>два файла в него имат едно и също име</translation>
    </message>
    <message>
        <source>a member is a link or a device</source>
        <translation>в него има връзка или устройство</translation>
    </message>
    <message>
        <source>a member is encrypted</source>
        <translation>файл в него е шифрован</translation>
    </message>
    <message>
        <source>a member is compressed in an unusual way</source>
        <translation>файл в него е компресиран по необичаен начин</translation>
    </message>
    <message>
        <source>there is something before the first member</source>
        <translation>има нещо преди първия файл</translation>
    </message>
    <message>
        <source>The signed wrapper has both one signature and a list of signatures</source>
        <translation>В подписаната обвивка има едновременно един подпис и списък с подписи</translation>
    </message>
    <message>
        <source>The signed wrapper holds no signature</source>
        <translation>В подписаната обвивка няма подпис</translation>
    </message>
    <message>
        <source>A signature in the wrapper is not written as it has to be</source>
        <translation>Подпис в обвивката не е записан както трябва</translation>
    </message>
    <message>
        <source>The content of the signed wrapper is not a text</source>
        <translation>Съдържанието на подписаната обвивка не е текст</translation>
    </message>
    <message>
        <source>The signature is for content that is not in the file</source>
        <translation>Подписът е за съдържание, което не е във файла</translation>
    </message>
    <message>
        <source>The signatures disagree on how the content is encoded</source>
        <translation>Подписите си противоречат как е кодирано съдържанието</translation>
    </message>
    <message>
        <source>The signed content cannot be read</source>
        <translation>Подписаното съдържание не може да се прочете</translation>
    </message>
    <message>
        <source>What is inside the signed wrapper is not JSON.</source>
        <translation>Вътре в подписаната обвивка няма JSON.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the issuer to send the file again.</source>
        <translation>Нищо не беше запазено. Помолете издателя да изпрати файла отново.</translation>
    </message>
    <message>
        <source>The text is not encoded in UTF-8</source>
        <translation>Текстът не е кодиран в UTF-8</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON does not allow</source>
        <translation>Текстът започва с маркер за ред на байтовете, което JSON не позволява</translation>
    </message>
    <message>
        <source>The text does not follow the grammar of JSON</source>
        <translation>Текстът не следва правилата на JSON</translation>
    </message>
    <message>
        <source>A JSON object has the same key twice</source>
        <translation>Обект в JSON има един и същ ключ два пъти</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate)</source>
        <translation>Текст съдържа половин знак (самотен сурогат)</translation>
    </message>
    <message>
        <source>A number is greater than can be represented</source>
        <translation>Число е по-голямо, отколкото може да се представи</translation>
    </message>
    <message>
        <source>A word stands where JSON allows only true, false or null</source>
        <translation>Има дума там, където JSON позволява само true, false или null</translation>
    </message>
    <message>
        <source>The text is JSON but not a JSON object</source>
        <translation>Текстът е JSON, но не е обект</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Сертификатът не може да се прочете</translation>
    </message>
    <message>
        <source>The certificate inside the file breaks the rules for certificates.</source>
        <translation>Сертификатът във файла нарушава правилата за сертификати.</translation>
    </message>
    <message>
        <source>Ask the issuer of the file for one sealed with a correct certificate.</source>
        <translation>Поискайте от издателя файл, подпечатан с правилен сертификат.</translation>
    </message>
    <message>
        <source>Your signing key is damaged</source>
        <translation>Ключът ви за подписване е повреден</translation>
    </message>
    <message>
        <source>The key {key} in this wallet cannot be used. Nothing was signed.</source>
        <translation>Ключът {key} в този портфейл не може да се използва. Нищо не беше подписано.</translation>
    </message>
    <message>
        <source>Put back an earlier copy of the wallet to sign with this key again.</source>
        <translation>Върнете по-ранно копие на портфейла, за да подписвате отново с този ключ.</translation>
    </message>
    <message>
        <source>The key of this signature could not be found</source>
        <translation>Ключът на този подпис не можа да се намери</translation>
    </message>
    <message>
        <source>The signature names the key “{key}”. {why}.</source>
        <translation>Подписът посочва ключа „{key}“. {why}.</translation>
    </message>
    <message>
        <source>Ask the issuer for a credential whose key can be checked offline.</source>
        <translation>Поискайте от издателя удостоверение, чийто ключ може да се провери без мрежа.</translation>
    </message>
    <message>
        <source>Tallystick made a mistake</source>
        <translation>Tallystick сгреши</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({what}).</source>
        <translation>Нещо се обърка вътре в програмата ({what}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report it with the text under Details.</source>
        <translation>Нищо не беше променено. Моля, съобщете за това заедно с подробностите.</translation>
    </message>
    <message>
        <source>Too large to read safely</source>
        <translation>Твърде голямо за безопасно четене</translation>
    </message>
    <message>
        <source>{what} is {measured}; the limit is {limit}.</source>
        <translation>{what}: {measured}; ограничението е {limit}.</translation>
    </message>
    <message>
        <source>Nothing was read. Ask whoever gave you the file for a smaller one.</source>
        <translation>Нищо не беше прочетено. Поискайте по-малък файл от този, който ви го е дал.</translation>
    </message>
    <message>
        <source>This file is damaged or not what it seems</source>
        <translation>Този файл е повреден или не е това, което изглежда</translation>
    </message>
    <message>
        <source>{rule} ({place}).</source>
        <translation>{rule} ({place}).</translation>
    </message>
    <message>
        <source>Nothing was read. Ask the issuer to send the file again.</source>
        <translation>Нищо не беше прочетено. Помолете издателя да изпрати файла отново.</translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Не е намерено удостоверение</translation>
    </message>
    <message>
        <source>“{name}” holds no credential that Tallystick can read.</source>
        <translation>В „{name}“ няма удостоверение, което Tallystick може да прочете.</translation>
    </message>
    <message>
        <source>Choose the file that the issuer sent you, with its original content.</source>
        <translation>Изберете файла, който издателят ви е изпратил, с оригиналното му съдържание.</translation>
    </message>
    <message>
        <source>A part that should be base64url without padding is not</source>
        <translation>Част, която трябва да е base64url без допълване, не е такава</translation>
    </message>
    <message>
        <source>The words of this document are not known here</source>
        <translation>Понятията в този документ не са познати тук</translation>
    </message>
    <message>
        <source>The document takes the meaning of its words from {source}.</source>
        <translation>Документът взема значението на понятията си от {source}.</translation>
    </message>
    <message>
        <source>A newer version of Tallystick may know it. Nothing was looked up.</source>
        <translation>По-нова версия на Tallystick може да ги познава. Нищо не беше търсено в мрежата.</translation>
    </message>
    <message>
        <source>The header and the file disagree on how the payload is written</source>
        <translation>Заглавната част и файлът си противоречат как е записано съдържанието</translation>
    </message>
    <message>
        <source>A header that has to be signed stands in the unsigned part</source>
        <translation>Поле, което трябва да е подписано, е в неподписаната част</translation>
    </message>
    <message>
        <source>The list of certificates in the header is malformed</source>
        <translation>Списъкът със сертификати в заглавната част е грешно съставен</translation>
    </message>
    <message>
        <source>A critical header holds a time that cannot be read</source>
        <translation>Задължително поле съдържа време, което не може да се прочете</translation>
    </message>
    <message>
        <source>The certificate is missing</source>
        <translation>Липсва сертификатът</translation>
    </message>
    <message>
        <source>The signature does not carry the certificate of its key.</source>
        <translation>Подписът не съдържа сертификата на своя ключ.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that includes the certificate.</source>
        <translation>Поискайте от подателя файл, който съдържа сертификата.</translation>
    </message>
    <message>
        <source>The signed content is somewhere else</source>
        <translation>Подписаното съдържание е другаде</translation>
    </message>
    <message>
        <source>The file holds a signature for content that is kept elsewhere.</source>
        <translation>Във файла има подпис за съдържание, което се пази другаде.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds the content as well.</source>
        <translation>Поискайте от подателя файл, в който е и самото съдържание.</translation>
    </message>
    <message>
        <source>A compact signature has to have three parts joined by full stops</source>
        <translation>Краткият подпис трябва да има три части, разделени с точки</translation>
    </message>
    <message>
        <source>A header parameter has a value of the wrong type</source>
        <translation>Поле в заглавната част има стойност от грешен вид</translation>
    </message>
    <message>
        <source>The list of critical headers (crit) breaks its own rules</source>
        <translation>Списъкът на задължителните полета (crit) нарушава собствените си правила</translation>
    </message>
    <message>
        <source>The header b64 has to be listed as critical</source>
        <translation>Полето b64 трябва да е посочено като задължително</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>Подписът не съвпада</translation>
    </message>
    <message>
        <source>The signature does not fit what was signed: {problem}.</source>
        <translation>Подписът не отговаря на подписаното: {problem}.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask its sender for the original.</source>
        <translation>Не разчитайте на този файл. Поискайте оригинала от подателя.</translation>
    </message>
    <message>
        <source>This kind of signature cannot be checked</source>
        <translation>Този вид подпис не може да се провери</translation>
    </message>
    <message>
        <source>The signature uses {algorithm} with a key of the kind {key}.</source>
        <translation>Подписът използва {algorithm} с ключ от вида {key}.</translation>
    </message>
    <message>
        <source>A key is not written as it has to be</source>
        <translation>Ключ не е записан, както трябва</translation>
    </message>
    <message>
        <source>A key that should be public holds its secret part</source>
        <translation>Ключ, който трябва да е публичен, съдържа тайната си част</translation>
    </message>
    <message>
        <source>A key is not meant for checking signatures</source>
        <translation>Ключ не е предназначен за проверка на подписи</translation>
    </message>
    <message>
        <source>This kind of key is not known</source>
        <translation>Този вид ключ не е известен</translation>
    </message>
    <message>
        <source>The signature was made with a key of the kind {kind}.</source>
        <translation>Подписът е направен с ключ от вида {kind}.</translation>
    </message>
    <message>
        <source>Nothing was found wrong. Check the file with another program as well.</source>
        <translation>Не е намерено нищо нередно. Проверете файла и с друга програма.</translation>
    </message>
    <message>
        <source>The signature says something that Tallystick does not understand</source>
        <translation>Подписът казва нещо, което Tallystick не разбира</translation>
    </message>
    <message>
        <source>The header “{header}” is not one that Tallystick processes.</source>
        <translation>Tallystick не обработва полето „{header}“.</translation>
    </message>
    <message>
        <source>Part of this document has no defined meaning</source>
        <translation>Част от този документ няма определено значение</translation>
    </message>
    <message>
        <source>These parts have no defined meaning, so no signature covers them: {terms}.</source>
        <translation>Тези части нямат определено значение и затова никой подпис не ги обхваща: {terms}.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the issuer for the original.</source>
        <translation>Не разчитайте на него. Поискайте оригинала от издателя.</translation>
    </message>
    <message>
        <source>Too complicated to check safely</source>
        <translation>Твърде сложно за безопасна проверка</translation>
    </message>
    <message>
        <source>The content is built so that checking it would take very long ({what}).</source>
        <translation>Съдържанието е съставено така, че проверката би отнела много дълго ({what}).</translation>
    </message>
    <message>
        <source>No ordinary credential is like this. Ask whoever gave you the file for another.</source>
        <translation>Обикновените удостоверения не са такива. Поискайте друг файл от този, който ви го е дал.</translation>
    </message>
    <message>
        <source>This document is not put together as its own format demands</source>
        <translation>Този документ не е съставен така, както изисква собственият му формат</translation>
    </message>
    <message>
        <source>The content cannot be read as JSON-LD ({code}).</source>
        <translation>Съдържанието не може да се прочете като JSON-LD ({code}).</translation>
    </message>
    <message>
        <source>Ask the issuer to issue the credential again.</source>
        <translation>Помолете издателя да издаде удостоверението отново.</translation>
    </message>
    <message>
        <source>This is a share, not a credential</source>
        <translation>Това е пакет за споделяне, а не удостоверение</translation>
    </message>
    <message>
        <source>“{name}” was made by its holder for a reader; a wallet keeps what issuers give.</source>
        <translation>„{name}“ е направено от притежателя за получател; портфейлът пази това, което дават издателите.</translation>
    </message>
    <message>
        <source>Use “Check something” to check it, or import the credential itself.</source>
        <translation>Проверете го с „Проверка на нещо“ или добавете самото удостоверение.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Файлът не можа да се отвори</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}).</source>
        <translation>„{name}“ не можа да се прочете ({reason}).</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>Проверете дали файлът още е там и дали имате право да го четете.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Файлът не можа да се запише</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}).</source>
        <translation>„{name}“ не можа да се запише ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or check that you may write there.</source>
        <translation>Изберете друго място или проверете дали имате право да записвате там.</translation>
    </message>
    <message>
        <source>It could not be kept</source>
        <translation>Не можа да се запази</translation>
    </message>
    <message>
        <source>“{name}” holds something that the wallet cannot store.</source>
        <translation>В „{name}“ има нещо, което портфейлът не може да съхрани.</translation>
    </message>
    <message>
        <source>Keep the file where it is, and report this.</source>
        <translation>Оставете файла там, където е, и съобщете за това.</translation>
    </message>
    <message>
        <source>Too big for QR codes</source>
        <translation>Твърде голямо за QR кодове</translation>
    </message>
    <message>
        <source>This share takes {size} bytes; a set of QR codes can carry {limit}.</source>
        <translation>Този пакет заема {size} байта; поредица от QR кодове побира {limit}.</translation>
    </message>
    <message>
        <source>Share it as a file instead.</source>
        <translation>Споделете го като файл.</translation>
    </message>
    <message>
        <source>This credential travels as a file</source>
        <translation>Това удостоверение се предава като файл</translation>
    </message>
    <message>
        <source>“{name}” is a sealed file that has to stay exactly as it is, so it is not put into QR codes.</source>
        <translation>„{name}“ е подпечатан файл, който трябва да остане точно такъв, какъвто е, и затова не се поставя в QR кодове.</translation>
    </message>
    <message>
        <source>Nothing chosen to share</source>
        <translation>Не е избрано нищо за споделяне</translation>
    </message>
    <message>
        <source>No credential was chosen.</source>
        <translation>Не е избрано удостоверение.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Изберете поне едно удостоверение.</translation>
    </message>
    <message>
        <source>This share would never be valid</source>
        <translation>Този пакет никога не би бил валиден</translation>
    </message>
    <message>
        <source>The time until which the share holds is not in the future.</source>
        <translation>Времето, до което важи пакетът, не е в бъдещето.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Изберете по-късно време.</translation>
    </message>
    <message>
        <source>A text cannot be written</source>
        <translation>Текст не може да се запише</translation>
    </message>
    <message>
        <source>For whom or for what you share holds a character that cannot be written into a file.</source>
        <translation>За кого или за какво споделяте: там има знак, който не може да се запише във файл.</translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <translation>Напишете текста отново.</translation>
    </message>
    <message>
        <source>This credential cannot be put into a presentation</source>
        <translation>Това удостоверение не може да се постави в пакет</translation>
    </message>
    <message>
        <source>The text of “{name}” is not one plain JSON object.</source>
        <translation>Текстът на „{name}“ не е един обикновен обект JSON.</translation>
    </message>
    <message>
        <source>Export the original file and hand that over.</source>
        <translation>Запазете оригиналния файл и предайте него.</translation>
    </message>
    <message>
        <source>Not a code of a share</source>
        <translation>Кодът не е от пакет за споделяне</translation>
    </message>
    <message>
        <source>A QR code was read that is no part of a Tallystick share.</source>
        <translation>Прочетен е QR код, който не е част от пакет на Tallystick.</translation>
    </message>
    <message>
        <source>Show only the codes of the share, then read them again.</source>
        <translation>Покажете само кодовете от пакета и ги прочетете отново.</translation>
    </message>
    <message>
        <source>A code is damaged</source>
        <translation>Код е повреден</translation>
    </message>
    <message>
        <source>A QR code of the share was changed or read wrongly ({place}).</source>
        <translation>QR код от пакета е променен или прочетен грешно ({place}).</translation>
    </message>
    <message>
        <source>Read the codes again, or ask for the share as a file.</source>
        <translation>Прочетете кодовете отново или поискайте пакета като файл.</translation>
    </message>
    <message>
        <source>Codes of different shares</source>
        <translation>Кодове от различни пакети</translation>
    </message>
    <message>
        <source>The QR codes belong to different shares: {shares}.</source>
        <translation>QR кодовете са от различни пакети: {shares}.</translation>
    </message>
    <message>
        <source>Read the codes of one share at a time.</source>
        <translation>Четете кодовете само на един пакет наведнъж.</translation>
    </message>
    <message>
        <source>Some codes are missing</source>
        <translation>Липсват кодове</translation>
    </message>
    <message>
        <source>{found} of {total} QR codes were read; missing: {missing}.</source>
        <translation>Прочетени са {found} от {total} QR кода; липсват: {missing}.</translation>
    </message>
    <message>
        <source>Add the missing codes and try again.</source>
        <translation>Добавете липсващите кодове и опитайте отново.</translation>
    </message>
    <message>
        <source>The codes do not fit together</source>
        <translation>Кодовете не си подхождат</translation>
    </message>
    <message>
        <source>Together the QR codes do not give what was shared ({rule}).</source>
        <translation>Заедно QR кодовете не дават това, което е споделено ({rule}).</translation>
    </message>
    <message>
        <source>Ask for the share again, best as a file.</source>
        <translation>Поискайте пакета отново, най-добре като файл.</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>заглавието му</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>текстът му</translation>
    </message>
    <message>
        <source>its check value</source>
        <translation>контролната му стойност</translation>
    </message>
    <message>
        <source>another code of the set says otherwise</source>
        <translation>друг код от поредицата казва друго</translation>
    </message>
    <message>
        <source>the compressed text is broken</source>
        <translation>компресираният текст е повреден</translation>
    </message>
    <message>
        <source>the SHA-256 differs</source>
        <translation>SHA-256 се различава</translation>
    </message>
    <message>
        <source>the filling is not empty</source>
        <translation>запълването не е празно</translation>
    </message>
    <message>
        <source>A text cannot be drawn as a QR code ({what}).</source>
        <translation>Текст не може да се изобрази като QR код ({what}).</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Паролата е твърде къса</translation>
    </message>
    <message>
        <source>It has {length} characters; at least {minimum} are needed.</source>
        <translation>Знаците са {length}; нужни са поне {minimum}.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are good.</source>
        <translation>Четири-пет думи, които нямат нищо общо помежду си, са добър избор.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Грешна парола</translation>
    </message>
    <message>
        <source>This passphrase does not open the wallet. Nothing was changed.</source>
        <translation>Тази парола не отваря портфейла. Нищо не беше променено.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Проверете Caps Lock и езика на клавиатурата и опитайте отново.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Портфейлът е заключен</translation>
    </message>
    <message>
        <source>This can only be done while the wallet is open.</source>
        <translation>Това може да се направи само докато портфейлът е отворен.</translation>
    </message>
    <message>
        <source>Unlock the wallet with its passphrase and try again.</source>
        <translation>Отворете портфейла с паролата му и опитайте отново.</translation>
    </message>
    <message>
        <source>The wallet is already open</source>
        <translation>Портфейлът вече е отворен</translation>
    </message>
    <message>
        <source>“{name}” is already open in another window.</source>
        <translation>„{name}“ вече е отворен в друг прозорец.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Използвайте онзи прозорец или го затворете и опитайте отново.</translation>
    </message>
    <message>
        <source>This name is already taken</source>
        <translation>Това име вече е заето</translation>
    </message>
    <message>
        <source>“{name}” already exists. It was not touched.</source>
        <translation>„{name}“ вече съществува. Не беше пипано.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Изберете друго име.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не е намерено</translation>
    </message>
    <message>
        <source>“{name}” does not exist or cannot be reached.</source>
        <translation>„{name}“ не съществува или не може да се достигне.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another place.</source>
        <translation>Свържете носителя, на който се намира, или изберете друго място.</translation>
    </message>
    <message>
        <source>This is not a wallet</source>
        <translation>Това не е портфейл</translation>
    </message>
    <message>
        <source>“{name}” is not a wallet folder of Tallystick.</source>
        <translation>„{name}“ не е папка на портфейл на Tallystick.</translation>
    </message>
    <message>
        <source>Choose the folder of the wallet; its name usually ends in .tallystick.</source>
        <translation>Изберете папката на портфейла; името ѝ обикновено завършва на .tallystick.</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Липсва файлът с ключа</translation>
    </message>
    <message>
        <source>“{name}” has its database but not its key file ({file}).</source>
        <translation>В „{name}“ има база данни, но липсва файлът с ключа ({file}).</translation>
    </message>
    <message>
        <source>Put the key file back from a copy of this folder; without it nothing can be opened.</source>
        <translation>Върнете файла с ключа от копие на тази папка; без него нищо не може да се отвори.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Файлът с ключа е повреден</translation>
    </message>
    <message>
        <source>The key file of “{name}” is not as Tallystick wrote it.</source>
        <translation>Файлът с ключа на „{name}“ не е такъв, какъвто го е записала програмата.</translation>
    </message>
    <message>
        <source>The passphrase is not to blame. Put the key file back from a copy.</source>
        <translation>Причината не е в паролата. Върнете файла с ключа от копие.</translation>
    </message>
    <message>
        <source>The key file was refused</source>
        <translation>Файлът с ключа беше отказан</translation>
    </message>
    <message>
        <source>The key file of “{name}” asks for {measured}; the limit is {limit}.</source>
        <translation>Файлът с ключа на „{name}“ иска {measured}; ограничението е {limit}.</translation>
    </message>
    <message>
        <source>Tallystick never writes such a file. Put the key file back from a copy.</source>
        <translation>Tallystick никога не записва такъв файл. Върнете файла с ключа от копие.</translation>
    </message>
    <message>
        <source>The key file and the database do not fit together</source>
        <translation>Файлът с ключа и базата данни не си подхождат</translation>
    </message>
    <message>
        <source>One of the two files in “{name}” is from another wallet, or the database is damaged.</source>
        <translation>Един от двата файла в „{name}“ е от друг портфейл или базата данни е повредена.</translation>
    </message>
    <message>
        <source>Put back both files from the same copy of the folder.</source>
        <translation>Върнете и двата файла от едно и също копие на папката.</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Липсва базата данни</translation>
    </message>
    <message>
        <source>“{name}” has its key file but not its database ({file}).</source>
        <translation>В „{name}“ има файл с ключа, но липсва базата данни ({file}).</translation>
    </message>
    <message>
        <source>Put the database back from a copy of this folder.</source>
        <translation>Върнете базата данни от копие на тази папка.</translation>
    </message>
    <message>
        <source>The wallet is damaged</source>
        <translation>Портфейлът е повреден</translation>
    </message>
    <message>
        <source>The database of “{name}” is damaged. It was not changed.</source>
        <translation>Базата данни на „{name}“ е повредена. Не беше променена.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then put back an earlier copy.</source>
        <translation>Запазете копие на папката такава, каквато е, и след това върнете по-ранно копие.</translation>
    </message>
    <message>
        <source>The wallet is from a newer Tallystick</source>
        <translation>Портфейлът е от по-нова версия на Tallystick</translation>
    </message>
    <message>
        <source>“{name}” has format {found}; this Tallystick knows formats up to {known}.</source>
        <translation>„{name}“ е с формат {found}; тази версия на Tallystick познава формати до {known}.</translation>
    </message>
    <message>
        <source>Install the newest Tallystick. Nothing was changed.</source>
        <translation>Инсталирайте най-новата версия на Tallystick. Нищо не беше променено.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Няма право на достъп</translation>
    </message>
    <message>
        <source>Tallystick may not read or write “{name}”.</source>
        <translation>Tallystick няма право да чете или записва „{name}“.</translation>
    </message>
    <message>
        <source>Check that the place is yours and not write-protected.</source>
        <translation>Проверете дали мястото е ваше и не е защитено от запис.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Дискът е пълен</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}”. Nothing was lost.</source>
        <translation>Няма място за запис на „{name}“. Нищо не е загубено.</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>Освободете място на диска и опитайте отново.</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <translation>Дискът съобщава за неизправност</translation>
    </message>
    <message>
        <source>Reading or writing “{name}” failed ({reason}).</source>
        <translation>Четенето или записът на „{name}“ не успя ({reason}).</translation>
    </message>
    <message>
        <source>Close the wallet, copy its folder to another disk and open it there.</source>
        <translation>Затворете портфейла, копирайте папката му на друг диск и го отворете там.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Паметта не достига</translation>
    </message>
    <message>
        <source>The computer has not enough free memory to open “{name}”.</source>
        <translation>Компютърът няма достатъчно свободна памет, за да отвори „{name}“.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Затворете други програми и опитайте отново.</translation>
    </message>
    <message>
        <source>Tallystick is not installed properly</source>
        <translation>Tallystick не е инсталирана правилно</translation>
    </message>
    <message>
        <source>The database engine is not the right one: {what}.</source>
        <translation>Машината на базата данни не е правилната: {what}.</translation>
    </message>
    <message>
        <source>Install Tallystick again. Nothing was changed.</source>
        <translation>Инсталирайте Tallystick отново. Нищо не беше променено.</translation>
    </message>
    <message>
        <source>This wallet can only be read</source>
        <translation>Този портфейл може само да се чете</translation>
    </message>
    <message>
        <source>“{name}” lies where Tallystick may not write.</source>
        <translation>„{name}“ е на място, където Tallystick няма право да записва.</translation>
    </message>
    <message>
        <source>Copy its folder to a place of your own and open it there.</source>
        <translation>Копирайте папката му на свое място и го отворете там.</translation>
    </message>
    <message>
        <source>Copy it to a place of your own; it is updated when opened there.</source>
        <translation>Копирайте го на свое място; при отваряне там се обновява.</translation>
    </message>
    <message>
        <source>Make a backup on another disk, then lock the wallet and reopen it.</source>
        <translation>Направете резервно копие на друг диск, после заключете портфейла и го отворете отново.</translation>
    </message>
    <message>
        <source>Make room for a second copy of the wallet and try again.</source>
        <translation>Освободете място за второ копие на портфейла и опитайте отново.</translation>
    </message>
    <message>
        <source>This wallet has to be updated first</source>
        <translation>Този портфейл първо трябва да се обнови</translation>
    </message>
    <message>
        <source>“{name}” is from an older Tallystick, and lies where Tallystick may not write.</source>
        <translation>„{name}“ е от по-стара версия на Tallystick и е на място, където програмата няма право да записва.</translation>
    </message>
    <message>
        <source>Nothing more is written</source>
        <translation>Нищо повече не се записва</translation>
    </message>
    <message>
        <source>The disk of “{name}” reported a fault. Since then the wallet can only be read.</source>
        <translation>Дискът на „{name}“ съобщи за неизправност. Оттогава портфейлът може само да се чете.</translation>
    </message>
    <message>
        <source>The wallet was replaced while it was open</source>
        <translation>Портфейлът беше подменен, докато е бил отворен</translation>
    </message>
    <message>
        <source>Another program moved or replaced files of “{name}”. Nothing was overwritten; the last change may be missing there.</source>
        <translation>Друга програма е преместила или подменила файлове на „{name}“. Нищо не е презаписано; последната промяна може да липсва там.</translation>
    </message>
    <message>
        <source>Make a backup now, then lock the wallet, open it again, and compare the two.</source>
        <translation>Направете сега резервно копие, после заключете портфейла, отворете го отново и сравнете двете.</translation>
    </message>
    <message>
        <source>The change may or may not have been kept</source>
        <translation>Не е сигурно дали промяната е запазена</translation>
    </message>
    <message>
        <source>The disk of “{name}” failed while its key file was written.</source>
        <translation>Дискът на „{name}“ отказа, докато се записваше файлът с ключа.</translation>
    </message>
    <message>
        <source>Lock the wallet and open it with the new passphrase; if that fails, with the one before. Everything in it is there.</source>
        <translation>Заключете портфейла и го отворете с новата парола, а ако не стане – с предишната. Всичко в него е налице.</translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation>Копието не можа да се запише</translation>
    </message>
    <message>
        <source>“{name}” could not be written under a new key. The wallet is as it was.</source>
        <translation>„{name}“ не можа да се запише с нов ключ. Портфейлът е какъвто беше.</translation>
    </message>
    <message>
        <source>Two files of the wallet do not fit together</source>
        <translation>Два файла на портфейла не си подхождат</translation>
    </message>
    <message>
        <source>In “{name}” the database and {file}, the file of its last changes, are not of one moment.</source>
        <translation>В „{name}“ базата данни и файлът с последните ѝ промени ({file}) не са от един и същ момент.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put both back from the same copy of the folder, or restore a backup.</source>
        <translation>Нищо не беше променено. Върнете и двата файла от едно и също копие на папката или възстановете резервно копие.</translation>
    </message>
    <message>
        <source>Not in this wallet</source>
        <translation>Не е в този портфейл</translation>
    </message>
    <message>
        <source>The wallet does not hold this credential.</source>
        <translation>Портфейлът не съдържа това удостоверение.</translation>
    </message>
    <message>
        <source>Look for it in the list and choose it there.</source>
        <translation>Потърсете го в списъка и го изберете там.</translation>
    </message>
    <message>
        <source>The wallet’s history is not complete</source>
        <translation>Историята на портфейла не е пълна</translation>
    </message>
    <message>
        <source>Line {line} of the history of “{name}” does not follow from the one before it.</source>
        <translation>Ред {line} от историята на „{name}“ не съответства на предишния.</translation>
    </message>
    <message>
        <source>The credentials themselves are checked apart from this. Keep a backup from before, if you have one.</source>
        <translation>Самите удостоверения се проверяват отделно от това. Запазете по-ранно резервно копие, ако имате.</translation>
    </message>
    <message>
        <source>This wallet does not open that way</source>
        <translation>Този портфейл не се отваря по този начин</translation>
    </message>
    <message>
        <source>No such way to open “{name}” was set up.</source>
        <translation>За „{name}“ не е настроен такъв начин на отваряне.</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>Отворете го с паролата му.</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Грешен код за възстановяване</translation>
    </message>
    <message>
        <source>This code does not open the wallet. Nothing was changed.</source>
        <translation>Този код не отваря портфейла. Нищо не беше променено.</translation>
    </message>
    <message>
        <source>Compare every group with the sheet. A code that was made later replaces the ones before it.</source>
        <translation>Сравнете всяка група с листа. По-късно създаден код заменя предишните.</translation>
    </message>
    <message>
        <source>This is not a complete backup</source>
        <translation>Това не е пълно резервно копие</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or is no backup of a wallet.</source>
        <translation>„{name}“ е повредено или не е резервно копие на портфейл.</translation>
    </message>
    <message>
        <source>Use another backup. The wallet itself was not touched.</source>
        <translation>Използвайте друго резервно копие. Самият портфейл не е променян.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Двете пароли се различават</translation>
    </message>
    <message>
        <source>The passphrase was not typed the same way twice.</source>
        <translation>Паролата не беше въведена два пъти еднакво.</translation>
    </message>
    <message>
        <source>Nothing was made. Try again.</source>
        <translation>Нищо не беше създадено. Опитайте отново.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Липсва паролата</translation>
    </message>
    <message>
        <source>There is no terminal on which it could be asked for.</source>
        <translation>Няма терминал, на който да бъде поискана.</translation>
    </message>
    <message>
        <source>Name a file with it: --passphrase-file, --new-passphrase-file or --code-file.</source>
        <translation>Посочете файл с нея: --passphrase-file, --new-passphrase-file или --code-file.</translation>
    </message>
    <message>
        <source>The computer did not allow this</source>
        <translation>Компютърът не позволи това</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: {reason}.</source>
        <translation>„{name}“ не можа да се прочете или запише: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then try again.</source>
        <translation>Проверете дали още е там и дали имате право да го отворите, и опитайте отново.</translation>
    </message>
    <message>
        <source>The signature is not well formed</source>
        <translation>Подписът не е правилно съставен</translation>
    </message>
    <message>
        <source>The signature cannot be right: {why}.</source>
        <translation>Подписът не може да е верен: {why}.</translation>
    </message>
    <message>
        <source>Ask the issuer to send the credential again.</source>
        <translation>Помолете издателя да изпрати удостоверението отново.</translation>
    </message>
    <message>
        <source>The manifest has no list of files that can be read</source>
        <translation>В описа няма списък с файлове, който може да се прочете</translation>
    </message>
    <message>
        <source>The signature is not plain text</source>
        <translation>Подписът не е обикновен текст</translation>
    </message>
    <message>
        <source>The claims name another holder than the key that signed them</source>
        <translation>Твърденията посочват друг притежател, а не този на ключа, с който са подписани</translation>
    </message>
    <message>
        <source>A claim that has to be text is missing or something else</source>
        <translation>Твърдение, което трябва да е текст, липсва или е нещо друго</translation>
    </message>
    <message>
        <source>A claim that has to be a whole number of seconds is missing or wrong</source>
        <translation>Твърдение, което трябва да е цял брой секунди, липсва или е грешно</translation>
    </message>
    <message>
        <source>The share ends before it begins</source>
        <translation>Пакетът изтича, преди да започне</translation>
    </message>
    <message>
        <source>The text is not a signed token</source>
        <translation>Текстът не е подписан запис</translation>
    </message>
    <message>
        <source>An enveloped credential does not carry the credential itself</source>
        <translation>Обвито удостоверение не съдържа самото удостоверение</translation>
    </message>
    <message>
        <source>A credential inside is neither an object nor a signed token</source>
        <translation>Удостоверение вътре не е нито обект, нито подписан запис</translation>
    </message>
    <message>
        <source>An old Europass credential in XML</source>
        <translation>Старо удостоверение на Europass в XML</translation>
    </message>
    <message>
        <source>“{name}” is a Europass digital credential in the XML form that was issued until 2022.</source>
        <translation>„{name}“ е цифрово удостоверение на Europass в XML вида, издаван до 2022 г.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the issuer for the same credential in the present form of European digital credentials, a file whose name ends in “.jsonld”. Keep this file as well: its seal is still there.</source>
        <translation>Нищо не беше запазено. Поискайте от издателя същото удостоверение в сегашния вид на европейските цифрови удостоверения – файл, чието име завършва на „.jsonld“. Запазете и този файл: печатът му още е там.</translation>
    </message>
    <message>
        <source>Several credentials in one file</source>
        <translation>Няколко удостоверения в един файл</translation>
    </message>
    <message>
        <source>“{name}” is a list with {count} credentials, not one credential.</source>
        <translation>„{name}“ е списък с {count} удостоверения, а не едно удостоверение.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the issuer for each credential in a file of its own.</source>
        <translation>Нищо не беше запазено. Поискайте от издателя всяко удостоверение в отделен файл.</translation>
    </message>
    <message>
        <source>The text is not a signed token with disclosures</source>
        <translation>Текстът не е подписан запис с разкрити части</translation>
    </message>
    <message>
        <source>A claim that every reader has to see was hidden, which its format forbids</source>
        <translation>Твърдение, което всеки получател трябва да вижда, е скрито, а форматът забранява това</translation>
    </message>
    <message>
        <source>A signed token has to have three parts joined by full stops</source>
        <translation>Подписаният запис трябва да има три части, разделени с точки</translation>
    </message>
    <message>
        <source>The header of the signed token names no algorithm</source>
        <translation>Заглавната част на подписания запис не посочва алгоритъм</translation>
    </message>
    <message>
        <source>The signed token has no content inside</source>
        <translation>В подписания запис няма съдържание</translation>
    </message>
    <message>
        <source>The disclosures are hashed in a way other than SHA-256</source>
        <translation>Разкритите части не използват SHA-256</translation>
    </message>
    <message>
        <source>A disclosure is not a list of salt, name and value</source>
        <translation>Разкрита част не е списък от случайна добавка, име и стойност</translation>
    </message>
    <message>
        <source>The same disclosure is there twice</source>
        <translation>Една и съща разкрита част се среща два пъти</translation>
    </message>
    <message>
        <source>A list of hidden claims is not a list of texts</source>
        <translation>Списък на скрити твърдения не е списък от текстове</translation>
    </message>
    <message>
        <source>The same hidden claim is named twice</source>
        <translation>Едно и също скрито твърдение е посочено два пъти</translation>
    </message>
    <message>
        <source>A disclosure belongs to nothing that the issuer signed</source>
        <translation>Разкрита част не принадлежи към нищо, подписано от издателя</translation>
    </message>
    <message>
        <source>A disclosure stands where its kind cannot stand</source>
        <translation>Разкрита част е на място, където нейният вид не може да бъде</translation>
    </message>
    <message>
        <source>A disclosure has a name that is reserved</source>
        <translation>Разкрита част има запазено име</translation>
    </message>
    <message>
        <source>A disclosure would replace what is there already</source>
        <translation>Разкрита част би заменила нещо, което вече е там</translation>
    </message>
    <message>
        <source>A key that is reserved for hidden claims is used for something else</source>
        <translation>Ключ, запазен за скрити твърдения, е използван за друго</translation>
    </message>
    <message>
        <source>What the data: address carries is not written as it has to be</source>
        <translation>Съдържанието на адреса data: не е записано както трябва</translation>
    </message>
    <message>
        <source>Two credentials are baked into the one picture</source>
        <translation>В едно изображение са вградени две удостоверения</translation>
    </message>
    <message>
        <source>The picture ends in the middle</source>
        <translation>Изображението свършва по средата</translation>
    </message>
    <message>
        <source>A part of the picture does not agree with its check value</source>
        <translation>Част от изображението не отговаря на контролната си стойност</translation>
    </message>
    <message>
        <source>The text in the picture is not written as it has to be</source>
        <translation>Текстът в изображението не е записан както трябва</translation>
    </message>
    <message>
        <source>The text in the picture cannot be unpacked</source>
        <translation>Текстът в изображението не може да се разопакова</translation>
    </message>
    <message>
        <source>Two credentials are baked into the one drawing</source>
        <translation>В една рисунка са вградени две удостоверения</translation>
    </message>
    <message>
        <source>There are elements inside the baked credential</source>
        <translation>Вътре във вграденото удостоверение има елементи</translation>
    </message>
    <message>
        <source>The drawing defines entities or refers to other files</source>
        <translation>Рисунката определя заместители или сочи към други файлове</translation>
    </message>
    <message>
        <source>The drawing is not well-formed XML</source>
        <translation>Рисунката не е правилен XML</translation>
    </message>
    <message>
        <source>The letter is not written as letters have to be</source>
        <translation>Писмото не е записано както трябва</translation>
    </message>
    <message>
        <source>The PDF is damaged and what is attached to it cannot be found</source>
        <translation>Този PDF е повреден и прикаченото към него не може да се намери</translation>
    </message>
    <message>
        <source>A file attached to the PDF is compressed in an unusual way</source>
        <translation>Файл, прикачен към PDF, е компресиран по необичаен начин</translation>
    </message>
    <message>
        <source>A file attached to the PDF is damaged</source>
        <translation>Прикачен към PDF файл е повреден</translation>
    </message>
    <message>
        <source>A did:jwk identifier does not hold exactly one public key</source>
        <translation>Идентификатор did:jwk не съдържа точно един публичен ключ</translation>
    </message>
    <message>
        <source>The credential contradicts itself</source>
        <translation>Удостоверението си противоречи</translation>
    </message>
    <message>
        <source>The signed token and the credential inside it disagree ({claims}).</source>
        <translation>Подписаният запис и удостоверението в него не съвпадат ({claims}).</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask the issuer for a correct one.</source>
        <translation>Не разчитайте на този файл. Поискайте от издателя верен.</translation>
    </message>
    <message>
        <source>Not everything in the folder was looked at</source>
        <translation>Не всичко в папката е прегледано</translation>
    </message>
    <message>
        <source>In “{name}” hidden files, links to folders and devices were left out: {count}.</source>
        <translation>В „{name}“ са пропуснати скрити файлове, връзки към папки и устройства: {count}.</translation>
    </message>
    <message>
        <source>If there is a credential among them, choose that file itself.</source>
        <translation>Ако сред тях има удостоверение, изберете самия файл.</translation>
    </message>
    <message>
        <source>The screen could not be read</source>
        <translation>Екранът не можа да бъде прочетен</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen.</source>
        <translation>Тази работна среда не позволява на програмите да снимат екрана.</translation>
    </message>
    <message>
        <source>Take a screenshot of the code with your desktop&apos;s own tool, copy it, and paste it here.</source>
        <translation>Направете снимка на кода със средството на работната среда, копирайте я и я поставете тук.</translation>
    </message>
    <message>
        <source>The holder’s signature on the token is not complete</source>
        <translation>Подписът на притежателя върху записа не е пълен</translation>
    </message>
    <message>
        <source>The signature is for the learner alone, who makes another one from it to show to others.</source>
        <translation>Подписът е само за учещия, който прави от него друг, за да го покаже на други.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are asked</source>
        <translation>Допустими са само адреси, които започват с https://</translation>
    </message>
    <message>
        <source>The address is too long</source>
        <translation>Адресът е твърде дълъг</translation>
    </message>
    <message>
        <source>The address holds a character that addresses do not have</source>
        <translation>В адреса има знак, който не се използва в адреси</translation>
    </message>
    <message>
        <source>The address holds a user name or a password</source>
        <translation>В адреса има потребителско име или парола</translation>
    </message>
    <message>
        <source>The name of the server is not written as it has to be</source>
        <translation>Името на сървъра не е записано както трябва</translation>
    </message>
    <message>
        <source>The name belongs to a local network</source>
        <translation>Името е от местна мрежа</translation>
    </message>
    <message>
        <source>It is not on the public network</source>
        <translation>Сървърът не е в публичната мрежа</translation>
    </message>
    <message>
        <source>The port belongs to another service</source>
        <translation>Портът е на друга услуга</translation>
    </message>
    <message>
        <source>Its name stands for no address</source>
        <translation>На това име не съответства адрес</translation>
    </message>
    <message>
        <source>It is larger than what was asked for can be</source>
        <translation>По-голям е, отколкото може да бъде поисканото</translation>
    </message>
    <message>
        <source>What stands before it is too long</source>
        <translation>Служебната част преди него е твърде дълга</translation>
    </message>
    <message>
        <source>It is compressed, although that was not asked for</source>
        <translation>Компресиран е, макар че това не е поискано</translation>
    </message>
    <message>
        <source>It does not have the length that it states</source>
        <translation>Дължината му не е тази, която посочва</translation>
    </message>
    <message>
        <source>It does not follow the rules of HTTP</source>
        <translation>Не спазва правилата на HTTP</translation>
    </message>
    <message>
        <source>It points to another place without naming it</source>
        <translation>Препраща другаде, без да посочи къде</translation>
    </message>
    <message>
        <source>it took too long to answer</source>
        <translation>отговорът се забави твърде много</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>името му не беше намерено</translation>
    </message>
    <message>
        <source>It points to another server</source>
        <translation>Препраща към друг сървър</translation>
    </message>
    <message>
        <source>It points from one place to the next too often</source>
        <translation>Препращанията са твърде много</translation>
    </message>
    <message>
        <source>The server could not be asked</source>
        <translation>Няма връзка със сървъра</translation>
    </message>
    <message>
        <source>{host} could not be asked: {reason}.</source>
        <translation>Няма връзка с {host}: {reason}.</translation>
    </message>
    <message>
        <source>Check the connection to the network, or try again later.</source>
        <translation>Проверете връзката с мрежата или опитайте по-късно.</translation>
    </message>
    <message>
        <source>The server did not have it</source>
        <translation>Няма го на сървъра</translation>
    </message>
    <message>
        <source>{host} answered with status {status} instead of what was asked.</source>
        <translation>Вместо поисканото {host} отговори със състояние {status}.</translation>
    </message>
    <message>
        <source>Try again later, or ask the issuer whether the address is right.</source>
        <translation>Опитайте по-късно или попитайте издателя дали адресът е верен.</translation>
    </message>
    <message>
        <source>What {host} has at {url} is not a document with keys. {problem}</source>
        <translation>На {url} ({host}) няма документ с ключове. {problem}</translation>
    </message>
    <message>
        <source>Ask the issuer whether the address is right.</source>
        <translation>Попитайте издателя дали адресът е верен.</translation>
    </message>
    <message>
        <source>This address is not asked</source>
        <translation>Към този адрес не се отправя запитване</translation>
    </message>
    <message>
        <source>{host} was not asked. {rule}.</source>
        <translation>Към {host} не е отправено запитване. {rule}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the issuer for a public https address.</source>
        <translation>Нищо не беше изпратено. Поискайте от издателя публичен адрес с https.</translation>
    </message>
    <message>
        <source>The server could not show who it is</source>
        <translation>Сървърът не можа да докаже кой е</translation>
    </message>
    <message>
        <source>What answered for {host} could not show to be it ({reason}).</source>
        <translation>Отговорилият сървър не можа да докаже, че е {host} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was asked. Check the date and time of this computer; in a public network, try another one.</source>
        <translation>Нищо не беше поискано. Проверете датата и часа на компютъра; ако сте в обществена мрежа, опитайте с друга.</translation>
    </message>
    <message>
        <source>The answer was not accepted</source>
        <translation>Отговорът не беше приет</translation>
    </message>
    <message>
        <source>The answer of {host} was not accepted. {rule}.</source>
        <translation>Отговорът на {host} не беше приет. {rule}.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Tell the issuer, or try again later.</source>
        <translation>Нищо от него не беше използвано. Съобщете на издателя или опитайте по-късно.</translation>
    </message>
    <message>
        <source>The server was not asked</source>
        <translation>Към сървъра не е отправено запитване</translation>
    </message>
    <message>
        <source>{host} was not asked, because you did not agree to it.</source>
        <translation>Към {host} не е отправено запитване, защото не дадохте съгласие.</translation>
    </message>
    <message>
        <source>Check again and agree, if you want it asked.</source>
        <translation>Ако искате запитване, проверете отново и дайте съгласие.</translation>
    </message>
    <message>
        <source>This is not a complete recovery code</source>
        <translation>Това не е пълен код за възстановяване</translation>
    </message>
    <message>
        <source>A code has {groups} groups of four letters and digits: {problem}.</source>
        <translation>Кодът се състои от {groups} групи по четири букви и цифри: {problem}.</translation>
    </message>
    <message>
        <source>Compare every group with the sheet. Nothing was changed.</source>
        <translation>Сравнете всяка група с листа. Нищо не беше променено.</translation>
    </message>
    <message>
        <source>The file is no trusted list that can be read</source>
        <translation>Файлът не е доверителен списък, който може да се прочете</translation>
    </message>
    <message>
        <source>The trusted list</source>
        <translation>Доверителният списък</translation>
    </message>
    <message>
        <source>A trusted list could not be confirmed</source>
        <translation>Доверителен списък не можа да се потвърди</translation>
    </message>
    <message>
        <source>The trusted list is not signed by those who may sign it: {problem}.</source>
        <translation>Доверителният списък не е подписан от някого, който има право да го подпише: {problem}.</translation>
    </message>
    <message>
        <source>Get the list again, together with the EU’s list of lists, and put both in the folder.</source>
        <translation>Изтеглете отново списъка заедно със списъка на ЕС на всички доверителни списъци и поставете и двата в папката.</translation>
    </message>
    <message>
        <source>There is no key to remember</source>
        <translation>Няма ключ за запомняне</translation>
    </message>
    <message>
        <source>No signature in “{name}” holds, so it shows no key of an issuer.</source>
        <translation>Никой подпис в „{name}“ не издържа проверката, затова не се вижда ключ на издател.</translation>
    </message>
    <message>
        <source>Choose a credential whose signature can be checked.</source>
        <translation>Изберете удостоверение, чийто подпис може да се провери.</translation>
    </message>
    <message>
        <source>The fingerprints differ</source>
        <translation>Отпечатъците се различават</translation>
    </message>
    <message>
        <source>The key that signed the file has another fingerprint than the one given.</source>
        <translation>Отпечатъкът на ключа, с който е подписан файлът, е различен от дадения.</translation>
    </message>
    <message>
        <source>Do not rely on the file. Ask the issuer, by a way that you know, for the right fingerprint.</source>
        <translation>Не разчитайте на файла. Поискайте верния отпечатък от издателя по познат за вас път.</translation>
    </message>
    <message>
        <source>This trust snapshot cannot be used</source>
        <translation>Този набор доверени данни не може да се използва</translation>
    </message>
    <message>
        <source>The trust snapshot “{name}” was refused as a whole. {why}</source>
        <translation>Наборът доверени данни „{name}“ беше отхвърлен изцяло. {why}</translation>
    </message>
    <message>
        <source>Ask whoever made it for a new copy.</source>
        <translation>Поискайте ново копие от този, който го е създал.</translation>
    </message>
    <message>
        <source>There is nothing to pack</source>
        <translation>Няма нищо за опаковане</translation>
    </message>
    <message>
        <source>Nothing was found that credentials can be checked against.</source>
        <translation>Не е намерено нищо, по което могат да се проверяват удостоверения.</translation>
    </message>
    <message>
        <source>Put keys, lists or copies into the folder first.</source>
        <translation>Първо поставете в папката ключове, списъци или копия.</translation>
    </message>
    <message>
        <source>Quick unlock is not available</source>
        <translation>Бързото отключване не е достъпно</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot open the wallet right now.</source>
        <translation>В момента ключодържателят на този компютър не може да отвори портфейла.</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>Използвайте паролата.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Issuer it names</source>
        <translation>Издател, който посочва</translation>
    </message>
    <message>
        <source>Learner it names</source>
        <translation>Учещ, който посочва</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Познат тук като</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Познат тук от</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Собственик на ключа</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Подпечатано от</translation>
    </message>
    <message>
        <source>Certificate given by</source>
        <translation>Сертификатът е даден от</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Сертификатът е валиден от</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Валидно до</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Валидно от</translation>
    </message>
    <message>
        <source>Date as it is written</source>
        <translation>Датата, както е написана</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Направено за</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Вие сте</translation>
    </message>
    <message>
        <source>Signed on, by the signer’s own word</source>
        <translation>Подписано на (по думите на подписалия)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Начин на подписване</translation>
    </message>
    <message>
        <source>Parts without protection</source>
        <translation>Части без защита</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Какво беше намерено</translation>
    </message>
    <message>
        <source>Parts that are hidden, at most</source>
        <translation>Скрити части, най-много</translation>
    </message>
    <message>
        <source>Statements that the learner chose to show</source>
        <translation>Твърдения, които учещият е избрал да покаже</translation>
    </message>
    <message>
        <source>Statements that the issuer always shows</source>
        <translation>Твърдения, които издателят винаги показва</translation>
    </message>
    <message>
        <source>Public ledger that it names</source>
        <translation>Публичен регистър, който посочва</translation>
    </message>
    <message>
        <source>Passed on, by the holder’s own word</source>
        <translation>Предадено на (по думите на притежателя)</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Is it a credential?</source>
        <translation>Удостоверение ли е?</translation>
    </message>
    <message>
        <source>Is it unchanged?</source>
        <translation>Непроменено ли е?</translation>
    </message>
    <message>
        <source>Who issued it?</source>
        <translation>Кой го е издал?</translation>
    </message>
    <message>
        <source>Is it within its dates?</source>
        <translation>В срок ли е?</translation>
    </message>
    <message>
        <source>Was it revoked?</source>
        <translation>Отнето ли е?</translation>
    </message>
    <message>
        <source>Is it this learner’s?</source>
        <translation>На този учещ ли е?</translation>
    </message>
    <message>
        <source>Does it follow the rules of its format?</source>
        <translation>Спазва ли правилата на формата си?</translation>
    </message>
    <message>
        <source>Is its quality confirmed by others?</source>
        <translation>Потвърдено ли е качеството му от други?</translation>
    </message>
    <message>
        <source>Is it a share?</source>
        <translation>Пакет за споделяне ли е?</translation>
    </message>
    <message>
        <source>Who made it, and for whom?</source>
        <translation>Кой го е направил и за кого?</translation>
    </message>
    <message>
        <source>Yes, in a format that Tallystick reads ({format}).</source>
        <translation>Да, във формат, който Tallystick чете ({format}).</translation>
    </message>
    <message>
        <source>It is damaged or incomplete: {problem}</source>
        <translation>Повредено или непълно е: {problem}</translation>
    </message>
    <message>
        <source>It was not read, for safety: {problem}</source>
        <translation>Не беше прочетено от съображения за сигурност: {problem}</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>В него не е намерено удостоверение.</translation>
    </message>
    <message>
        <source>It is put together like a share but holds no credential.</source>
        <translation>Съставено е като пакет за споделяне, но в него няма удостоверение.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed.</source>
        <translation>Нищо не е променяно след подписването.</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or this signature does not belong to it.</source>
        <translation>Променено е след подписването или този подпис не е негов.</translation>
    </message>
    <message>
        <source>The key that signed it is not on this computer, so the signature could not be checked. Nothing suggests that it is wrong.</source>
        <translation>Ключът, с който е подписано, не е на този компютър и подписът не можа да се провери. Нищо не подсказва, че е грешен.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody can tell whether it was changed.</source>
        <translation>Няма подпис и никой не може да каже дали е променяно.</translation>
    </message>
    <message>
        <source>It holds parts that no signature of this kind can protect ({terms}), so it cannot count as unchanged.</source>
        <translation>Съдържа части, които такъв подпис не може да защити ({terms}), и затова не може да се смята за непроменено.</translation>
    </message>
    <message>
        <source>Its signature demands something that Tallystick does not know, so it was not accepted.</source>
        <translation>Подписът му изисква нещо, което Tallystick не познава, и затова не беше приет.</translation>
    </message>
    <message>
        <source>Its signed wrapper and the credential inside it contradict each other ({claims}), so neither can be relied on.</source>
        <translation>Подписаната обвивка и удостоверението в нея си противоречат ({claims}), затова не може да се разчита на нито едно от двете.</translation>
    </message>
    <message>
        <source>It is signed in a way that Tallystick cannot check yet ({suite}).</source>
        <translation>Подписано е по начин, който Tallystick още не може да провери ({suite}).</translation>
    </message>
    <message>
        <source>It relies on definitions that are not on this computer ({context}), so the signature could not be checked.</source>
        <translation>Опира се на определения, които не са на този компютър ({context}), и подписът не можа да се провери.</translation>
    </message>
    <message>
        <source>Checking it would take far more work than a genuine credential needs, so it was stopped.</source>
        <translation>Проверката би отнела много повече работа, отколкото изисква истинско удостоверение, и затова беше спряна.</translation>
    </message>
    <message>
        <source>It carries the issuer’s full signature, from which a learner makes a reduced copy to show. Shown as it is, it cannot be checked.</source>
        <translation>Съдържа пълния подпис на издателя, от който учещият прави съкратено копие за показване. Показано в този вид, не може да се провери.</translation>
    </message>
    <message>
        <source>Its signature says that it was good only until {expired_on}.</source>
        <translation>Подписът му посочва, че е бил в сила само до {expired_on}.</translation>
    </message>
    <message>
        <source>The signature is for content that is kept elsewhere, so it could not be checked.</source>
        <translation>Подписът е за съдържание, което се пази другаде, и не можа да се провери.</translation>
    </message>
    <message>
        <source>Its content fits the proof in it. Whether that proof was ever recorded in the public ledger ({chain}) cannot be checked without a network.</source>
        <translation>Съдържанието отговаря на доказателството в него. Дали то наистина е записано в публичния регистър ({chain}), не може да се провери без мрежа.</translation>
    </message>
    <message>
        <source>{known_as}: its key is on your list of known issuers since {since_on}.</source>
        <translation>{known_as}: ключът е в списъка ви с познати издатели от {since_on}.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}, with a {qualification}: {authority} is on the trusted list {list}, issued on {list_on}.</source>
        <translation>Подпечатано е от {certificate} ({qualification}): {authority} е в доверителния списък {list}, издаден на {list_on}.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}, with a {qualification} (good until {expired_on}) by the trusted list {list} of {list_on}. That list is out of date since {list_until_on}, so this is not certain today.</source>
        <translation>Подпечатано е от {certificate} ({qualification}, в сила до {expired_on}) според доверителния списък {list} от {list_on}. Този списък не е актуален след {list_until_on}, затова днес това не е сигурно.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. {authority}, who certified that, is not granted this on the trusted list {list} of {list_on}.</source>
        <translation>Подпечатано е от {certificate}. Това го удостоверява {authority}, но според доверителния списък {list} от {list_on} няма такова право.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. {authority}, who certified that, is on the trusted list {list} of {list_on}, but this is not one of its qualified certificates for seals or signatures.</source>
        <translation>Подпечатано е от {certificate}. Това го удостоверява {authority} (в доверителния списък {list} от {list_on}), но сертификатът не е квалифициран за печати или подписи.</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. The trusted list {list} names who certified that, but whether that list itself is genuine could not be established here, so it counts for nothing.</source>
        <translation>Подпечатано е от {certificate}. Доверителният списък {list} посочва кой удостоверява това, но тук не можа да се установи дали самият списък е истински, затова не се взема предвид.</translation>
    </message>
    <message>
        <source>{certificate}: certified by {authority}, which is on your list of known authorities.</source>
        <translation>{certificate}: потвърждава го {authority} от списъка ви с познати удостоверяващи органи.</translation>
    </message>
    <message>
        <source>The certificate that signed it ({certificate}) was revoked on {revoked_on}.</source>
        <translation>Сертификатът, с който е подписано ({certificate}), е прекратен на {revoked_on}.</translation>
    </message>
    <message>
        <source>{known_as}: on the issuer list “{registry}” as of {list_on}.</source>
        <translation>{known_as}: в списъка с издатели „{registry}“ към {list_on}.</translation>
    </message>
    <message>
        <source>{known_as} was on the issuer list “{registry}” of {list_on}, which was good only until {list_until_on}.</source>
        <translation>{known_as}: в списъка с издатели „{registry}“ от {list_on}, но той е бил актуален само до {list_until_on}.</translation>
    </message>
    <message>
        <source>It names {issuer}, but nobody on this computer’s lists vouches for that key. This does not make it a forgery.</source>
        <translation>Посочва {issuer}, но никой от списъците на този компютър не потвърждава този ключ. Това не означава, че е фалшиво.</translation>
    </message>
    <message>
        <source>It was signed with a key of {key_owner}, not of the issuer that it names ({issuer}).</source>
        <translation>Подписано е с ключ на {key_owner}, а не на издателя, който посочва ({issuer}).</translation>
    </message>
    <message>
        <source>It was sealed by {certificate}. That certificate expired on {expired_on}; when it was sealed is only the issuer’s own word.</source>
        <translation>Подпечатано е от {certificate}. Този сертификат е изтекъл на {expired_on}; кога е подпечатано, знаем само от думите на издателя.</translation>
    </message>
    <message>
        <source>Without a signature that holds, nobody can say who really issued it.</source>
        <translation>Без подпис, който издържа проверката, никой не може да каже кой наистина го е издал.</translation>
    </message>
    <message>
        <source>Yes, it is within the dates that it states.</source>
        <translation>Да, в рамките на посочените в него дати е.</translation>
    </message>
    <message>
        <source>It expired on {expired_on}. What was learnt is not undone by that.</source>
        <translation>Срокът изтече на {expired_on}. Наученото не се губи от това.</translation>
    </message>
    <message>
        <source>It becomes valid only on {starts_on}.</source>
        <translation>Става валидно едва на {starts_on}.</translation>
    </message>
    <message>
        <source>By its own date it was signed on {signed_on}, after the time that is asked about.</source>
        <translation>Според собствената си дата е подписано на {signed_on} – след момента, за който се пита.</translation>
    </message>
    <message>
        <source>It states no dates.</source>
        <translation>Не посочва дати.</translation>
    </message>
    <message>
        <source>One of its dates cannot be read ({date}).</source>
        <translation>Една от датите не може да се прочете ({date}).</translation>
    </message>
    <message>
        <source>No, not by the issuer’s list of {list_on} ({source}).</source>
        <translation>Не, според списъка на издателя от {list_on} ({source}).</translation>
    </message>
    <message>
        <source>It was revoked, by the issuer’s list of {list_on}.</source>
        <translation>Отнето е според списъка на издателя от {list_on}.</translation>
    </message>
    <message>
        <source>It is suspended for now, by the issuer’s list of {list_on}.</source>
        <translation>Временно е спряно според списъка на издателя от {list_on}.</translation>
    </message>
    <message>
        <source>It was not revoked by the issuer’s list of {list_on}, but that list was good only until {list_until_on}.</source>
        <translation>Според списъка на издателя от {list_on} не е отнето, но този списък е бил актуален само до {list_until_on}.</translation>
    </message>
    <message>
        <source>The list of revoked credentials at hand is not signed by this issuer, so it says nothing.</source>
        <translation>Наличният списък с отнети удостоверения не е подписан от този издател и затова не доказва нищо.</translation>
    </message>
    <message>
        <source>The list of revoked credentials at hand cannot be relied on: {problem}</source>
        <translation>На наличния списък с отнети удостоверения не може да се разчита: {problem}</translation>
    </message>
    <message>
        <source>It names a way of saying whether it was revoked that Tallystick does not know ({type}).</source>
        <translation>Посочва начин да се разбере дали е отнето, който Tallystick не познава ({type}).</translation>
    </message>
    <message>
        <source>We could not check whether it was revoked: the list is on the issuer’s server. Nothing suggests that it was.</source>
        <translation>Не можахме да проверим дали е отнето: списъкът е на сървъра на издателя. Нищо не подсказва, че е отнето.</translation>
    </message>
    <message>
        <source>It names no list of revoked credentials.</source>
        <translation>Не посочва списък с отнети удостоверения.</translation>
    </message>
    <message>
        <source>Yes, it was issued to a key in this wallet.</source>
        <translation>Да, издадено е на ключ от този портфейл.</translation>
    </message>
    <message>
        <source>Yes, it was issued to the very key that signed this share.</source>
        <translation>Да, издадено е точно на ключа, с който е подписан този пакет.</translation>
    </message>
    <message>
        <source>It was issued to another key than the one at hand, so it may be somebody else’s.</source>
        <translation>Издадено е на друг ключ, а не на този, с който разполагаме, и може да е на някой друг.</translation>
    </message>
    <message>
        <source>It names the learner but is not tied to a key. Compare the name with an identity document.</source>
        <translation>Посочва учещия, но не е свързано с ключ. Сравнете името с документ за самоличност.</translation>
    </message>
    <message>
        <source>Yes, it was issued to the identity that was given here ({identity}).</source>
        <translation>Да, издадено е на самоличността, посочена тук ({identity}).</translation>
    </message>
    <message>
        <source>It was issued to a key, but nobody proved here to have that key. Ask for a signed share.</source>
        <translation>Издадено е на ключ, но тук никой не е доказал, че има този ключ. Поискайте подписан пакет.</translation>
    </message>
    <message>
        <source>This share was made by the holder of the wallet, for {audience}.</source>
        <translation>Този пакет е направен от притежателя на портфейла за {audience}.</translation>
    </message>
    <message>
        <source>This share was made for somebody else ({audience}), not for {expected}.</source>
        <translation>Този пакет е направен за някой друг ({audience}), а не за {expected}.</translation>
    </message>
    <message>
        <source>This share does not answer the code that you gave, so it may be an older copy.</source>
        <translation>Този пакет не отговаря на кода, който сте дали, и може да е по-старо копие.</translation>
    </message>
    <message>
        <source>This share names nobody as its reader, so anyone may have passed it on.</source>
        <translation>Този пакет не посочва получател и може да ви го е препратил всеки.</translation>
    </message>
    <message>
        <source>It could not be read, so this could not be checked.</source>
        <translation>Не можа да се прочете и затова това не можа да се провери.</translation>
    </message>
    <message>
        <source>Yes, as far as Tallystick knows them ({rules}).</source>
        <translation>Да, доколкото Tallystick ги познава ({rules}).</translation>
    </message>
    <message>
        <source>Not in every point: {violations} That does not make it a forgery.</source>
        <translation>Не във всичко: {violations} Това не означава, че е фалшиво.</translation>
    </message>
    <message>
        <source>What was shown follows them ({rules}). Whether what they ask for is in the parts that were not shown cannot be told.</source>
        <translation>Показаното ги спазва ({rules}). Не може да се каже дали изискваното е в непоказаните части.</translation>
    </message>
    <message>
        <source>Tallystick knows no rules for this format.</source>
        <translation>Tallystick не познава правила за този формат.</translation>
    </message>
    <message>
        <source>This version of Tallystick does not check that yet.</source>
        <translation>Тази версия на Tallystick още не проверява това.</translation>
    </message>
    <message>
        <source>Yes, {authority} confirms it, as of {list_on}.</source>
        <translation>Да, потвърждава го {authority} към {list_on}.</translation>
    </message>
    <message>
        <source>It claims quality assurance; nobody but the issuer confirms that here.</source>
        <translation>Твърди, че има осигуряване на качеството; тук го потвърждава само издателят.</translation>
    </message>
    <message>
        <source>It makes no claim about quality assurance by others.</source>
        <translation>Не твърди нищо за осигуряване на качеството от други.</translation>
    </message>
    <message>
        <source>This belongs to each credential in the share, not to the share itself.</source>
        <translation>Това се отнася за всяко удостоверение в пакета, а не за самия пакет.</translation>
    </message>
    <message>
        <source>Without a signature that holds, nobody can say who made this share.</source>
        <translation>Без подпис, който издържа проверката, никой не може да каже кой е направил този пакет.</translation>
    </message>
    <message>
        <source>Without a signature that holds, nobody can say which entry of the list is the one for it.</source>
        <translation>Без подпис, който издържа проверката, никой не може да каже кой запис в списъка се отнася за него.</translation>
    </message>
    <message>
        <source>It says of itself that it was revoked.</source>
        <translation>В самото удостоверение пише, че е отнето.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed. The learner chose what to show; parts that are hidden: at most {hidden_parts}.</source>
        <translation>Нищо не е променяно след подписването. Учещият е избрал какво да покаже; скрити части: най-много {hidden_parts}.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed. The learner chose which parts to show; others may be hidden.</source>
        <translation>Нищо не е променяно след подписването. Учещият е избрал кои части да покаже; други може да са скрити.</translation>
    </message>
    <message>
        <source>Yes, it was issued to the very key that signed it for {audience} on {presented_on}, by the signer’s own word.</source>
        <translation>Да, издадено е точно на ключа, с който е подписано за {audience} на {presented_on} (по думите на подписалия).</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(не е посочено)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Valid</source>
        <translation>Валидно</translation>
    </message>
    <message>
        <source>It is unchanged, from an issuer known here, and within its dates.</source>
        <translation>Непроменено е, от познат тук издател и в срок.</translation>
    </message>
    <message>
        <source>Valid, not all confirmed</source>
        <translation>Валидно, не всичко е потвърдено</translation>
    </message>
    <message>
        <source>It is unchanged since it was signed. What could not be confirmed is listed below.</source>
        <translation>Не е променяно след подписването. Какво не можа да се потвърди, е изброено по-долу.</translation>
    </message>
    <message>
        <source>Cannot be confirmed</source>
        <translation>Не може да се потвърди</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong, but its signature could not be checked.</source>
        <translation>Не е намерено нищо нередно, но подписът не можа да се провери.</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Невалидно</translation>
    </message>
    <message>
        <source>At least one check failed. The list below says which and why.</source>
        <translation>Поне една проверка не мина успешно. Списъкът по-долу казва коя и защо.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не може да се прочете</translation>
    </message>
    <message>
        <source>No credential could be read from it.</source>
        <translation>От него не можа да се прочете удостоверение.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>New in your wallet</source>
        <translation>Ново в портфейла ви</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Вече беше там</translation>
    </message>
    <message>
        <source>Newer version added</source>
        <translation>Добавена е по-нова версия</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Не е добавено</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Pasted content</source>
        <translation>Поставено съдържание</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Everything</source>
        <translation>Всичко</translation>
    </message>
    <message>
        <source>Received, checked, deleted</source>
        <translation>Получаване, проверка, изтриване</translation>
    </message>
    <message>
        <source>Shared and exported</source>
        <translation>Споделяне и изнасяне</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервни копия</translation>
    </message>
    <message>
        <source>Safety and trust</source>
        <translation>Сигурност и доверие</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>{title}, {issuer}, {verdict}, checked on {date}</source>
        <translation>{title}, {issuer}, {verdict}, проверено на {date}</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>EQF</source>
        <translation>ЕКР</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Could not be settled on {moment} with what is on this computer.</source>
        <translation>На {moment} не можа да се установи с наличното на този компютър.</translation>
    </message>
    <message>
        <source>There was nothing to check on {moment}.</source>
        <translation>На {moment} нямаше какво да се провери.</translation>
    </message>
    <message>
        <source>Checked on this computer on {moment}.</source>
        <translation>Проверено на този компютър на {moment}.</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошче</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервни копия</translation>
    </message>
    <message>
        <source>Check something</source>
        <translation>Проверка на нещо</translation>
    </message>
    <message>
        <source>Who I trust</source>
        <translation>На кого имам доверие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За програмата</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Вашият портфейл</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>As the computer</source>
        <translation>Както на компютъра</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмна</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>Made on {date}</source>
        <translation>Създаден на {date}</translation>
    </message>
    <message>
        <source>For the wallet “{name}”</source>
        <translation>За портфейла „{name}“</translation>
    </message>
    <message>
        <source>Open Tallystick and choose “I forgot my passphrase”.</source>
        <translation>Отворете Tallystick и изберете „Забравих паролата си“.</translation>
    </message>
    <message>
        <source>Type this code. Capital and small letters are the same.</source>
        <translation>Въведете този код. Няма значение дали буквите са главни, или малки.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Изберете нова парола.</translation>
    </message>
    <message>
        <source>Recovery code for a Tallystick wallet</source>
        <translation>Код за възстановяване на портфейл Tallystick</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your wallet’s files can open the wallet. Keep it where you keep other important papers, not beside the computer.</source>
        <translation>Който има този лист и файловете на портфейла ви, може да отвори портфейла. Пазете го при другите си важни документи, а не до компютъра.</translation>
    </message>
</context>
<context>
    <name>remark</name>
    <message>
        <source>the issuer does not say what the number counts</source>
        <translation>издателят не посочва какво измерва числото</translation>
    </message>
    <message>
        <source>the scale on which the grade was given</source>
        <translation>скалата, по която е поставена оценката</translation>
    </message>
    <message>
        <source>it is a part of a larger qualification</source>
        <translation>част е от по-голяма квалификация</translation>
    </message>
    <message>
        <source>it is a whole qualification, not a part of a larger one</source>
        <translation>цяла квалификация е, а не част от по-голяма</translation>
    </message>
    <message>
        <source>it is part of a qualification</source>
        <translation>част е от квалификация</translation>
    </message>
    <message>
        <source>it is not part of a qualification</source>
        <translation>не е част от квалификация</translation>
    </message>
    <message>
        <source>it can be combined with other credentials</source>
        <translation>може да се съчетава с други удостоверения</translation>
    </message>
    <message>
        <source>it cannot be combined with other credentials</source>
        <translation>не може да се съчетава с други удостоверения</translation>
    </message>
    <message>
        <source>the learner’s identity was checked</source>
        <translation>самоличността на учещия е проверена</translation>
    </message>
    <message>
        <source>the learner’s identity was not checked</source>
        <translation>самоличността на учещия не е проверена</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>This wallet can only be read at the moment; nothing can be changed.</source>
        <translation>В момента този портфейл може само да се чете; нищо не може да се променя.</translation>
    </message>
    <message>
        <source>This is an older copy of the wallet than the one that was last open here.</source>
        <translation>Това копие на портфейла е по-старо от последното, отворено тук.</translation>
    </message>
    <message>
        <source>This copy of the wallet went another way than the one that was last open here.</source>
        <translation>Това копие на портфейла е променяно отделно от последното, отворено тук.</translation>
    </message>
    <message>
        <source>Another program left a second version beside this wallet: {file}. It was not touched.</source>
        <translation>Друга програма е оставила втора версия до този портфейл: {file}. Тя не е променяна.</translation>
    </message>
    <message>
        <source>This wallet lies in a folder of {service}. Lock it before another computer opens it; a backup there is safer than the wallet itself.</source>
        <translation>Този портфейл е в папка на {service}. Заключете го, преди друг компютър да го отвори; по-сигурно е там да държите резервно копие, а не самия портфейл.</translation>
    </message>
    <message>
        <source>This wallet lies on a network disk ({type}). It is safer on this computer, with a backup on the network.</source>
        <translation>Този портфейл е на мрежов диск ({type}). По-сигурно е да е на този компютър, а в мрежата – резервно копие.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>It was issued to another key than the one in this wallet. Whoever checks the share will see that it does not match.</source>
        <translation>Издадено е на друг ключ, а не на този в портфейла ви. Който проверява пакета, ще види, че не съвпада.</translation>
    </message>
    <message>
        <source>It did not pass the checks here. Whoever gets it will see that too.</source>
        <translation>Не премина проверките тук. Който го получи, също ще види това.</translation>
    </message>
    <message>
        <source>Your date of birth is in it and travels with it.</source>
        <translation>Датата ви на раждане е в него и се предава с него.</translation>
    </message>
    <message>
        <source>Your national identification number is in it.</source>
        <translation>В него е вашият национален идентификационен номер.</translation>
    </message>
    <message>
        <source>An e-mail address is in it.</source>
        <translation>В него има имейл адрес.</translation>
    </message>
</context>
<context>
    <name>trusted</name>
    <message>
        <source>Could not be used</source>
        <translation>Не можа да се използва</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Набор доверени данни</translation>
    </message>
    <message>
        <source>Known issuer</source>
        <translation>Познат издател</translation>
    </message>
    <message>
        <source>List of issuers</source>
        <translation>Списък с издатели</translation>
    </message>
    <message>
        <source>Trusted list of the EU</source>
        <translation>Доверителен списък на ЕС</translation>
    </message>
    <message>
        <source>Authority that certifies issuers</source>
        <translation>Удостоверяващ орган на издатели</translation>
    </message>
    <message>
        <source>List of revoked credentials</source>
        <translation>Списък с отнети удостоверения</translation>
    </message>
    <message>
        <source>Copy of an issuer’s keys</source>
        <translation>Копие на ключове на издател</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не се използва</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Създаден на {date}</translation>
    </message>
    <message>
        <source>Known since {date}</source>
        <translation>Познат от {date}</translation>
    </message>
    <message>
        <source>Dated {date}</source>
        <translation>С дата {date}</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Издаден на {date}</translation>
    </message>
    <message>
        <source>In force since {date}</source>
        <translation>В сила от {date}</translation>
    </message>
    <message>
        <source>Copied on {date}</source>
        <translation>Копирано на {date}</translation>
    </message>
    <message>
        <source>Out of date since {date}</source>
        <translation>Неактуално от {date}</translation>
    </message>
    <message>
        <source>{country}, number {number}</source>
        <translation>{country}, номер {number}</translation>
    </message>
    <message>
        <source>In your wallet</source>
        <translation>Във вашия портфейл</translation>
    </message>
    <message>
        <source>From the snapshot “{name}”</source>
        <translation>От набора „{name}“</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Всички държави</translation>
    </message>
    <message>
        <source>It lies in your folder, and no check uses it. Open the folder to replace it or to take it out.</source>
        <translation>Намира се в папката ви, но никоя проверка не го използва. Отворете папката, за да го замените или махнете.</translation>
    </message>
    <message>
        <source>Somebody put this together and signed it. Nothing was changed since; whether to rely on it depends on who made it. Compare the fingerprint of its maker’s key with what its maker tells you.</source>
        <translation>Някой е съставил и подписал този набор. Оттогава нищо не е променяно; дали да разчитате на него, зависи от това кой го е създал. Сравнете отпечатъка на ключа на създателя с този, който той ви казва.</translation>
    </message>
    <message>
        <source>What was signed with this very key counts as coming from this issuer.</source>
        <translation>Подписаното точно с този ключ се приема за издадено от този издател.</translation>
    </message>
    <message>
        <source>Issuers on this list are known here, as long as the list is not out of date.</source>
        <translation>Издателите от този списък са познати тук, докато списъкът е актуален.</translation>
    </message>
    <message>
        <source>Says who may give issuers qualified certificates. Its own signature is checked at each use.</source>
        <translation>Показва кой може да дава на издателите квалифицирани сертификати. Подписът на самия списък се проверява при всяко използване.</translation>
    </message>
    <message>
        <source>Issuers that this authority certified are certified by somebody you know.</source>
        <translation>Издателите, които този орган е удостоверил, са удостоверени от някого, когото познавате.</translation>
    </message>
    <message>
        <source>Says which credentials the issuer took back, as of the day of this copy.</source>
        <translation>Показва кои удостоверения е отнел издателят към деня на това копие.</translation>
    </message>
    <message>
        <source>Shows which keys this issuer published on the day of this copy.</source>
        <translation>Показва кои ключове е бил публикувал издателят към деня на това копие.</translation>
    </message>
    <message>
        <source>Nothing in this file can be checked against.</source>
        <translation>В този файл няма нищо, по което да се проверява.</translation>
    </message>
    <message>
        <source>Issuers on it</source>
        <translation>Издатели в списъка</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Имената им</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Поддържа се от</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Файлове в набора</translation>
    </message>
    <message>
        <source>Fingerprint of its maker’s key</source>
        <translation>Отпечатък на ключа на създателя</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечатък на ключа</translation>
    </message>
    <message>
        <source>Days since it was copied</source>
        <translation>Дни от копирането</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Важи до</translation>
    </message>
    <message>
        <source>Out of date since {date}. It makes nothing confirmed any more.</source>
        <translation>От {date} не е актуално и вече не потвърждава нищо.</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translation>И още: {count}</translation>
    </message>
    <message>
        <source>The fingerprint of its maker’s key is {fingerprint}. Ask its maker whether it is the same, by a way that you know.</source>
        <translation>Отпечатъкът на ключа на създателя е {fingerprint}. Попитайте създателя по познат за вас път дали е същият.</translation>
    </message>
    <message>
        <source>Not added, {name}: {why}</source>
        <translation>Не е добавено – {name}: {why}</translation>
    </message>
    <message>
        <source>It holds nothing that credentials can be checked against.</source>
        <translation>В него няма нищо, по което могат да се проверяват удостоверения.</translation>
    </message>
    <message>
        <source>It could not be read ({reason}).</source>
        <translation>Не можа да се прочете ({reason}).</translation>
    </message>
    <message>
        <source>It is larger than {limit} bytes.</source>
        <translation>По-голям е от {limit} байта.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Remark</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неуспешно</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Не можа да се провери</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не се прилага</translation>
    </message>
</context>
</TS>
