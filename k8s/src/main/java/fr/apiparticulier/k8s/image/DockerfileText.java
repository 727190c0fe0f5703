package fr.apiparticulier.k8s.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The instructions of a Dockerfile, each on one line, without comments. */
record DockerfileText(List<Instruction> instructions) {

    /**
     * One of them.
     *
     * @param name in capitals
     */
    record Instruction(String name, String arguments) {
    }

    static DockerfileText read(String text) {
        List<Instruction> instructions = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String each : text.split("\n")) {
            String part = each.strip();
            if (part.startsWith("#") || part.isEmpty()) {
                continue;
            }
            boolean goesOn = part.endsWith("\\");
            line.append(goesOn ? part.substring(0, part.length() - 1).strip() + " " : part);
            if (!goesOn) {
                String[] words = line.toString().split("\\s+", 2);
                instructions.add(new Instruction(words[0].toUpperCase(Locale.ROOT), words.length > 1 ? words[1] : ""));
                line.setLength(0);
            }
        }
        return new DockerfileText(instructions);
    }

    List<String> all(String name) {
        return instructions.stream().filter(each -> each.name().equals(name)).map(Instruction::arguments).toList();
    }

    /** The instructions of what is shipped: those after the last FROM, it included. */
    DockerfileText lastStage() {
        int last = 0;
        for (int i = 0; i < instructions.size(); i++) {
            last = instructions.get(i).name().equals("FROM") ? i : last;
        }
        return new DockerfileText(instructions.subList(last, instructions.size()));
    }
}
