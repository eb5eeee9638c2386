package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that a whole room notices. */
final class Ask {

    private Ask() {}

    /**
     * @param question last part of its key; its text and the words of its button stand below it
     * @param name whom it is about; empty for nobody
     * @param inText what its text has to say
     */
    static void before(MeetingWords words, String question, String name, Runnable then, Object... inText) {
        var dialog = new ConfirmDialog(
                words.text("meeting.desk.ask." + question, name),
                words.text("meeting.desk.ask." + question + ".text", inText),
                words.text("meeting.desk.ask." + question + ".yes"),
                confirmed -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(words.text("desk.cancel"));
        dialog.open();
    }
}
