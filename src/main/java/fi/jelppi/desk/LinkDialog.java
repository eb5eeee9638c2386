package fi.jelppi.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.security.Account;
import java.net.URI;

/** Shows a one-time password link, once. */
class LinkDialog extends Dialog {

    LinkDialog(Account account, URI link) {
        setHeaderTitle(getTranslation("desk.users.link.title", account.name()));
        var field = new TextField(getTranslation("desk.users.link.label"));
        field.setValue(link.toString());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("desk.users.link.text")), field);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }
}
