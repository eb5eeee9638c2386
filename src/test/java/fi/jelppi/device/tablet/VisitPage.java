package fi.jelppi.device.tablet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says which visit the browser has; {@code /end} ends it. */
class VisitPage extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = request.getSession();
        if (request.getRequestURI().equals("/end")) {
            visit.invalidate();
            response.getWriter().print("ended");
        } else {
            response.getWriter().print(visit.getId());
        }
    }
}
