package kz.sirius.web.api;

import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.web.faces.BasicCredentials;

/** The password of a call: for a signature it counts as entered again (S2). */
final class Passwords {

    private Passwords() {}

    static String entered(HttpServletRequest request) {
        return BasicCredentials.of(request.getHeader("Authorization"))
                .map(BasicCredentials::password)
                .orElse("");
    }
}
