import QuizModel

extension Vocabulary {
  /// Apostrophes are left out, as ``WordList`` does: *foto's* is *fotos*.
  static let dutch = Vocabulary(
    .dutch,
    [
      (
        .function,
        """
        aan aantal af al alle alleen allemaal alles als altijd ander andere anders behalve beide bij
        binnen boven buiten daar daarbij daardoor daarna daarom daarvan dan dat de deze die dit door
        doordat dus echter één een eens eerst eerste elk elkaar elke en enkele er ermee eruit erbij
        ervan ervoor even gaan gaat gebeurt geeft geen geven gedaan geldt gelden graag haar had hadden
        heb hebben hebt heeft heel hem hen het hierbij hier hij hoe hoeveel horen hoort hun iemand iets
        ieder iedere iedereen ik in is ja jaar je jij jou jouw juist kan kon konden krijgt krijgen kun
        kunnen laat laten liever lijkt maar maken maakt meer meest meeste men met mij mijn minder minst
        minstens moet moeten mogen mag na naar naast nee neemt niemand niet niets noch nodig noem
        noemt noemen nog nooit nu of om omdat onder ons onze ook op over past passen per pas samen
        soms staat staan steeds te tegen ten ter terwijl terug toch toen tot totdat tussen twee drie
        vier vijf uit uw van vaak vanaf veel verder vind vindt vinden volgens voor vooral voordat vraag
        waar waaraan waarbij waardoor waarin waarmee waarom waarop waarover waartegen waartoe waaruit
        waarvan waarvoor wanneer want waren was wat we weinig wel welk welke wellicht werd werden wie
        wiens wij wil willen word worden wordt ze zei zeer zegt zeggen zelf zelfs zich zichzelf zie
        ziet zij zijn zo zodat zoals zonder zou zouden zulke zullen zult zal § nr blz figuur tabel boek
        tekst hoofdstuk paragraaf antwoord woord woorden kies doen doet goed beste best hoog hoge laag
        lage groot grote klein kleine nieuwe nieuw keer
        """
      ),
      (.negation, "niet geen nooit niemand niets evenmin behalve uitgezonderd"),
      (.softener, "alleen slechts enkel"),
      (
        .absolute,
        "altijd nooit iedereen niemand uitsluitend absoluut volstrekt onmogelijk onvermijdelijk"
      ),
      (.coordinator, "en of noch maar"),
      (
        .subordinator,
        """
        die dat als wanneer omdat doordat waarbij waarin waardoor waarmee waarop waarvan waarvoor
        indien terwijl hoewel zodra sinds totdat zonder
        """
      ),
      (
        .task,
        """
        analyseer antwoord beargumenteer bedenk beoordeel bepaal bereken beredeneer beschrijf combineer
        concludeer deel duid formuleer geef gebruik interpreteer kies kijk koppel leg lees licht maak
        meet motiveer noem omschrijf onderbouw onderscheid ontwerp orden plaats rangschik reken rond
        schat schets schrijf sorteer som stel teken tel toets toon trek typ typeer vat verbeter verbind
        verdeel vergelijk verklaar vertaal verwerk vink vind voorspel vul wijs zet zoek
        """
      ),
      (.optionNoun, "optie opties antwoord antwoorden alternatief alternatieven keuze keuzes"),
      (.quantifier, "alle alles allemaal geen beide allebei"),
      (.pointer, "bovenstaande bovengenoemde voorgaande voornoemde bovenvermelde genoemde"),
      (
        .attribution,
        """
        volgens schrijft schrijven noemt noemen stelt stellen boek tekst interview column auteur
        auteurs schrijver schrijvers hoofdstuk paragraaf figuur
        """
      ),
      (.claimNoun, "stelling stellingen uitspraak uitspraken bewering beweringen zin zinnen"),
      (.truth, "juist onjuist waar onwaar correct incorrect goed fout klopt kloppen"),
      (.chooser, "welke welk wat"),
    ])
}
