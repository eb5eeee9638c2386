package fi.jelppi.jobs.rules;

import static fi.jelppi.jobs.rules.Words.has;

import java.util.regex.Pattern;

/** Whether a sentence that names an age speaks of who is hired, or of customers, children and pay. */
final class AgeContext {

    private static final Pattern HIRES = Words.pattern(
            "\\b(?:hae|haemme|haetaan|hakea|hakija\\w*|haku|hakuaika|etsimme|etsitään|palkkaamme|palkataan|palkata|otamme|otetaan"
                    + "|tarvitsemme|valit\\w+|työntekijä(?!mme)\\w*|kesätyön?\\w*|kesätö\\w+|työhön|töihin|työpaik\\w+|paikka|paikat|paikkaan"
                    + "|tehtävä|tehtävää|tehtävään|tehtäviin|työ|työtä|olet|sinun|sinulta|sinulla|ikäsi|sopii|sovit|tervetul\\w+|soveltuu|suunnattu"
                    + "|tarkoitettu|edellytämme|edellytetään|edellyttää|vaadimme|vaaditaan|työsuhte\\w+|apuohjaaj\\w+|ikä|ikäraja\\w*)\\b",
            "\\b(?:ala|ylä|minimi-?|maksimi-?)ikä\\w*",
            "\\bikävaatimu\\w*");

    private static final Pattern SERVES = Words.pattern(
            "\\b(?:asiak\\w+|leiri\\w*|kerho\\w*|lapsi\\w*|lapse\\w+|laste\\w+|lasten\\w*|ohjaat|ohjaam\\w+|oppil\\w+|osallist\\w+"
                    + "|potila\\w+|asuk\\w+|kurss\\w+|kanssa|kohderyhm\\w+|synttär\\w+|hoide\\w+|hoita\\w+|pelaaj\\w+|valmenna\\w*"
                    + "|jalkapall\\w+|kehitysvamma\\w+|iäkkä\\w+|ikäihm\\w+|päiväko\\w+|palvele\\w*|nuorisotalo\\w*|työntekijämme|henkilökun\\w+|rippi\\w+|perhe\\w*"
                    + "|yhdist\\w+ täyt|yrity\\w+|kylätalo täyt)\\w*");

    /** Of somebody's pay, hours or guardian, not of who is hired. */
    private static final Pattern OTHER = Words.pattern(
            "\\b(?:huoltaj\\w+|suostumu\\w+|palkan|palkasta|palkkaus\\w*|palkkaa maksetaan|tuntipalk\\w+|prosent\\w+|työaika)\\b|%");

    private static final Pattern REFUSES = Words.pattern(
            "\\b(?:ei|emme|eivät|valitettavasti)\\b.*\\b(?:palk\\w+|hae|hakea|valit\\w+|ota|oteta|voi|voida|sovellu|sovi|kelpaa)\\b");

    private static final Pattern NEEDLESS =
            Words.pattern("\\b(?:ei|emme|et) (?:\\w+ ){0,3}(?:tarvitse|tarvita|vaadita|vaadi|edellytetä|edellytä)\\b");

    private AgeContext() {}

    /** Words such as "vähintään" make it likely: only customers alone speak against it. */
    static boolean allowsStrong(Sentence sentence, int at) {
        var text = sentence.text();
        return !has(NEEDLESS, part(text, at)) && !has(OTHER, text) && (hires(sentence) || !has(SERVES, text));
    }

    /** An age alone needs a word of hiring, and none of customers. */
    static boolean allowsWeak(Sentence sentence, int at) {
        var text = sentence.text();
        return !has(NEEDLESS, part(text, at)) && !has(OTHER, text) && hires(sentence) && !has(SERVES, text);
    }

    static boolean refuses(Sentence sentence) {
        return has(REFUSES, sentence.text());
    }

    /** What stands between the commas around the age. */
    private static String part(String text, int at) {
        int comma = text.indexOf(',', at);
        return text.substring(text.lastIndexOf(',', at) + 1, comma < 0 ? text.length() : comma);
    }

    private static boolean hires(Sentence sentence) {
        return sentence.title() || has(HIRES, sentence.text());
    }
}
