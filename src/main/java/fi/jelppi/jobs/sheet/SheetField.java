package fi.jelppi.jobs.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column can tell, with the headings that say so in Finnish, English and Swedish. The code stands in the database. */
public enum SheetField {
    /** Nothing that is read. */
    UNUSED("unused"),
    TITLE(
            "title",
            "otsikko, tehtävä, tehtävänimike, ammattinimike, nimike, työtehtävä, tehtävän nimi, työn nimi, title, job"
                    + " title, rubrik, titel, befattning, arbetsuppgift"),
    EMPLOYER(
            "employer",
            "työnantaja, työnantajan nimi, yritys, organisaatio, järjestäjä, yhdistys, toimeksiantaja, employer,"
                    + " company, organisation, organization, arbetsgivare, företag, arrangör, förening"),
    KIND("kind", "laji, työn laji, tyyppi, työn tyyppi, työsuhteen tyyppi, type, kind, job type, typ, slag"),
    PLACE(
            "place",
            "paikkakunta, paikka, sijainti, työpaikan sijainti, kunta, kaupunki, kylä, työskentelypaikka, toimipaikka,"
                    + " postitoimipaikka, place, location, municipality, city, ort, arbetsort, arbetsplats, kommun, stad,"
                    + " by"),
    POSTAL_CODE("postal-code", "postinumero, postinro, postal code, postcode, zip, zip code, postnummer"),
    DESCRIPTION(
            "description",
            "kuvaus, työn kuvaus, työnkuvaus, tehtävän kuvaus, tehtävänkuvaus, teksti, ilmoitusteksti, ilmoitus,"
                    + " lisätiedot, description, text, details, beskrivning, annons, annonstext"),
    PUBLISHED(
            "published",
            "julkaistu, julkaisupäivä, julkaisuaika, ilmoitettu, published, date posted, posted, publicerad"),
    CLOSES(
            "closes",
            "hakuaika päättyy, haku päättyy, hakuaika, hae viimeistään, viimeinen hakupäivä, haettava viimeistään,"
                    + " hakuajan päättyminen, päättymispäivä, deadline, apply by, closing date, closes, valid through,"
                    + " sista ansökningsdag, ansökningstid, ansök senast, ansökningstiden slutar, ansökan slutar"),
    STARTS(
            "starts",
            "alkaa, työ alkaa, alkamispäivä, aloituspäivä, alkaen, työsuhde alkaa, starts, start, start date, börjar,"
                    + " startar, startdatum, arbetet börjar"),
    ENDS(
            "ends",
            "päättyy, loppuu, työ päättyy, työsuhde päättyy, ends, end, end date, slutar, slutdatum, arbetet slutar"),
    HOURS(
            "hours",
            "työaika, tunnit, viikkotunnit, tuntia viikossa, kesto, hours, working hours, arbetstid, timmar, längd"),
    PAY("pay", "palkka, palkkaus, tuntipalkka, kuukausipalkka, hinta, pay, salary, wage, price, lön, pris"),
    POSITIONS(
            "positions",
            "paikkoja, paikkojen määrä, paikkojen lukumäärä, paikkamäärä, avoimia paikkoja, lukumäärä, positions,"
                    + " openings, number of positions, antal platser, antal, platser"),
    AGE_FROM(
            "age-from",
            "ikä vähintään, ikä, vähimmäisikä, alaikäraja, ikäraja, minimum age, age, age from, minimiålder, ålder,"
                    + " åldersgräns"),
    AGE_TO("age-to", "ikä enintään, enimmäisikä, yläikäraja, maximum age, age to, maxålder"),
    VOUCHER("voucher", "kesätyöseteli, seteli, summer job voucher, voucher, sommarjobbssedel, sommarsedel, sedel"),
    LINK(
            "link",
            "linkki, verkko-osoite, www, nettiosoite, url, hakulinkki, hakuosoite, ilmoituksen osoite, lisätietoja"
                    + " verkossa, link, web address, website, länk, webbadress, webbplats"),
    EMAIL("email", "sähköposti, sähköpostiosoite, email, e-mail, e-mail address, e-post, epost, e-postadress"),
    PHONE("phone", "puhelin, puhelinnumero, puh, gsm, phone, telephone, phone number, telefon, telefonnummer, tel"),
    IN_PERSON("in-person", "käyntiosoite, hakeminen paikan päällä, in person, besöksadress"),
    ID(
            "id",
            "tunniste, id, tunnus, ilmoituksen tunniste, ilmoitusnumero, työpaikan tunniste, viite, viitenumero,"
                    + " identifier, reference, job id, identifierare, referens, annonsnummer");

    static final int LONGEST_HEADING = 100;

    /** Characters; no more of a cell is looked at. */
    private static final int LONGEST_LOOK = 1_000;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Map<String, SheetField> BY_HEADING = byHeading();

    private final String code;
    private final String headings;

    SheetField(String code) {
        this(code, "");
    }

    SheetField(String code, String headings) {
        this.code = code;
        this.headings = headings;
    }

    String code() {
        return code;
    }

    public String textKey() {
        return "jobs.sheet.field." + code;
    }

    /** A heading as people write it; {@link #UNUSED} for one that is not known. */
    static SheetField of(String heading) {
        return BY_HEADING.getOrDefault(plain(heading), UNUSED);
    }

    /** What this version does not know is not read. */
    static SheetField ofCode(String code) {
        for (SheetField field : values()) {
            if (field.code.equals(code)) {
                return field;
            }
        }
        return UNUSED;
    }

    /** The same however a heading is written: without case, spaces, signs and what stands in brackets. */
    static String plain(String heading) {
        var start = heading.substring(0, Math.min(LONGEST_LOOK, heading.length()));
        var words = Normalizer.normalize(IN_BRACKETS.matcher(start).replaceAll(""), Normalizer.Form.NFC);
        var plain = NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return plain.length() > LONGEST_HEADING ? plain.substring(0, LONGEST_HEADING) : plain;
    }

    private static Map<String, SheetField> byHeading() {
        var found = new HashMap<String, SheetField>();
        for (SheetField field : values()) {
            for (String heading : field.headings.split(",", -1)) {
                if (!heading.isBlank()) {
                    found.put(plain(heading), field);
                }
            }
        }
        return Map.copyOf(found);
    }
}
