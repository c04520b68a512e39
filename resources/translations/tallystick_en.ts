<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>%n change since then.</numerusform>
            <numerusform>%n changes since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message numerus="yes">
        <source>It holds %n document(s).</source>
        <translation>
            <numerusform>It holds %n document.</numerusform>
            <numerusform>It holds %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in it could be read.</source>
        <translation>
            <numerusform>%n document in it could be read.</numerusform>
            <numerusform>%n documents in it could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinScreen</name>
    <message numerus="yes">
        <source>%n credential(s) put back into the library.</source>
        <translation>
            <numerusform>%n credential put back into the library.</numerusform>
            <numerusform>%n credentials put back into the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation>
            <numerusform>Delete %n credential for good?</numerusform>
            <numerusform>Delete %n credentials for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good.</source>
        <translation>
            <numerusform>%n credential deleted for good.</numerusform>
            <numerusform>%n credentials deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n credential(s), listed under “Inside”</source>
        <translation>
            <numerusform>Holds %n credential, listed under “Inside”</numerusform>
            <numerusform>Holds %n credentials, listed under “Inside”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of %n credential(s)</source>
        <translation>
            <numerusform>Share of %n credential</numerusform>
            <numerusform>Share of %n credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>A passphrase needs at least %n character.</numerusform>
            <numerusform>A passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New &amp;passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>New &amp;passphrase, at least %n character</numerusform>
            <numerusform>New &amp;passphrase, at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Passphrase, at least %n character</numerusform>
            <numerusform>&amp;Passphrase, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>%n picture saved</numerusform>
            <numerusform>%n pictures saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoredPage</name>
    <message numerus="yes">
        <source>It holds %n credential(s).</source>
        <translation>
            <numerusform>It holds %n credential.</numerusform>
            <numerusform>It holds %n credentials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in both, exactly the same</source>
        <translation>
            <numerusform>%n document in both, exactly the same</numerusform>
            <numerusform>%n documents in both, exactly the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the backup</source>
        <translation>
            <numerusform>%n only in the backup</numerusform>
            <numerusform>%n only in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older in the backup</source>
        <translation>
            <numerusform>%n older in the backup</numerusform>
            <numerusform>%n older in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the backup</source>
        <translation>
            <numerusform>%n newer in the backup</numerusform>
            <numerusform>%n newer in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the wallet open now</source>
        <translation>
            <numerusform>%n only in the wallet open now</numerusform>
            <numerusform>%n only in the wallet open now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message numerus="yes">
        <source>%n document(s) exported.</source>
        <translation>
            <numerusform>%n document exported.</numerusform>
            <numerusform>%n documents exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToBin</name>
    <message numerus="yes">
        <source>%n credential(s) put back.</source>
        <translation>
            <numerusform>%n credential put back.</numerusform>
            <numerusform>%n credentials put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) moved to the bin.</source>
        <translation>
            <numerusform>%n credential moved to the bin.</numerusform>
            <numerusform>%n credentials moved to the bin.</numerusform>
        </translation>
    </message>
</context>
</TS>
