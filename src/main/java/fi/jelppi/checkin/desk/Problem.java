package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.html.Paragraph;

/** What went wrong with a whole form; read aloud at once. */
class Problem extends Paragraph {

    Problem() {
        addClassName("attendance-problem");
        getElement().setAttribute("role", "alert");
    }
}
