package kz.sirius.web.faces;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import kz.sirius.common.Setting;

/** Makes the session's cookie one that scripts cannot read and that only travels encrypted, unless a setting says so. */
@WebListener
public class Start implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName("sirius");
        cookie.setHttpOnly(true);
        cookie.setSecure(Setting.COOKIE_SECURE.on());
        cookie.setAttribute("SameSite", "Lax");
    }
}
