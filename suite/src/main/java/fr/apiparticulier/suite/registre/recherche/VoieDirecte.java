package fr.apiparticulier.suite.registre.recherche;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.suite.registre.Executable;

/** The provider's ports in its own process, without HTTP: its executable, told to ask them. */
final class VoieDirecte implements Voie {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Executable executable;
    private final Process processus;
    private final BufferedWriter questions;
    private final BufferedReader reponses;

    VoieDirecte(Executable executable, List<String> jvm) throws IOException {
        this.executable = executable;
        this.processus = executable.commande(jvm, "sonder").start();
        this.questions = new BufferedWriter(new OutputStreamWriter(processus.getOutputStream(), StandardCharsets.UTF_8));
        this.reponses = new BufferedReader(new InputStreamReader(processus.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public Reponses demander(Cle cle, List<Object> demandees, int simultanes) throws IOException {
        for (Object question : demandees) {
            questions.write(JSON.writeValueAsString(Map.of("route", cle.route(), "question", question)));
            questions.write('\n');
        }
        questions.write(simultanes + "\n");
        questions.flush();
        String reponse = reponses.readLine();
        if (reponse == null) {
            throw new IOException("the port does not answer: " + executable.erreurs());
        }
        return JSON.readValue(reponse, Reponses.class);
    }

    @Override
    public void close() {
        processus.destroy();
        processus.onExit().join();
    }
}
