package ru.nso.esialogin.platform.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs until the process is told to stop; in the demo it says first where it is and how to try it. */
public final class Service implements QuarkusApplication {
    @Override
    public int run(String... arguments) {
        if (ConfigUtils.isProfileActive("demo")) {
            int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
            System.out.println(Greeting.text("http://127.0.0.1:" + port));
        }
        Quarkus.waitForExit();
        return 0;
    }
}
