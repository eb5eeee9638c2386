package fi.jelppi.participant;

/**
 * What is printed of a pass; every text in the reader's language already.
 *
 * @param title of the event
 * @param when day and time as people read it; may be empty
 * @param where village and hall; may be empty
 * @param holder name as its holder chose it; empty for a nameless pass
 * @param qrText from {@link Passes#qrText}
 */
public record PassCard(String title, String when, String where, String holder, ShortCode code, String qrText) {

    @Override
    public String toString() {
        return "PassCard";
    }
}
