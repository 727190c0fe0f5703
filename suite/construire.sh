# Sourced by the commands of this folder: finds Java, builds what is missing, and sets JAVA and CLASSPATH_SUITE.
# Every failure is one line on stderr and exit code 1.

RACINE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

echouer() {
    printf '%s\n' "$1" >&2
    exit 1
}

# --- a Java that is new enough
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    JAVA="$JAVA_HOME/bin/java"
else
    JAVA=$(command -v java) || echouer "Java est introuvable : installez un JDK 17 ou plus récent."
fi
# « version "17.0.15" », « version "25" »; before Java 9: « version "1.8.0_402" », which reads as 1.
version_java=$("$JAVA" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${version_java:-0}" -lt 17 ]; then
    echouer "Java est trop ancien : il faut un JDK 17 ou plus récent ($JAVA annonce : $("$JAVA" -version 2>&1 | grep version | head -n 1))."
fi

# --- what is to be run; the oldest of these jars is the age of the build
modules="provider-cnaf provider-mesr provider-cnous provider-pole-emploi provider-education gateway"
jars="$RACINE/suite/target/suite.jar"
for module in $modules; do
    jars="$jars
$RACINE/$module/target/quarkus-app/quarkus-run.jar"
done

# --- or native executables, which take too long to be built by the way
NATIF=false
en_natif() {
    NATIF=true
    jars="$RACINE/suite/target/suite.jar"
    for module in $modules; do
        executable=$(find "$RACINE/$module/target" -maxdepth 1 -name "$module-*-runner" -type f -perm -u+x 2> /dev/null | head -n 1)
        [ -n "$executable" ] || echouer "$module n'a pas d'exécutable natif : « mvn package -Dnative -DskipUTs » les construit (GraalVM ou Mandrel 25, une demi-heure)."
        if sources_plus_recentes_que "$executable"; then
            echo "Attention : $module est plus ancien que les sources (mvn package -Dnative -DskipUTs)." >&2
        fi
    done
}

sources_plus_recentes_que() { # a file; whether a source is newer
    [ -n "$(find "$RACINE" \( -name target -o -name .git -o -path '*/src/test' -o -path "$RACINE/suite" -o -path "$RACINE/operator" \) -prune -o \
        \( -path '*/src/main/*' -o -name pom.xml \) -type f -newer "$1" -print 2> /dev/null | head -n 1)" ]
}

construction_a_jour() {
    plus_ancien=
    while IFS= read -r jar; do
        [ -f "$jar" ] || return 1
        if [ -z "$plus_ancien" ] || [ "$jar" -ot "$plus_ancien" ]; then
            plus_ancien=$jar
        fi
    done <<JARS
$jars
JARS
    [ -d "$RACINE/suite/target/lib" ] || return 1
    [ -z "$(find "$RACINE" \( -name target -o -name .git -o -path '*/src/test' \) -prune -o \
        \( -path '*/src/main/*' -o -name pom.xml -o -name eclipse-format.xml \) -type f -newer "$plus_ancien" -print 2> /dev/null | head -n 1)" ]
}

# $1: "bavard" to say what is going on
construire() {
    construction_a_jour && return
    command -v mvn > /dev/null || echouer "Maven est introuvable : il sert à construire la suite (3.8 ou plus récent)."
    [ -x "$(dirname "$JAVA")/javac" ] || command -v javac > /dev/null \
        || echouer "Le compilateur javac est introuvable : il faut un JDK, pas seulement un JRE."
    if [ "$1" = bavard ]; then
        echo "Construction de la suite (quelques minutes la première fois)…"
    fi
    mkdir -p "$RACINE/suite/target"
    journal_construction="$RACINE/suite/target/construction.log"
    portee=
    [ "$NATIF" = false ] || portee="-pl suite -am"
    if ! (cd "$RACINE" && mvn -B -q -Dstyle.color=never -DskipTests package $portee) > "$journal_construction" 2>&1; then
        grep '^\[ERROR\]' "$journal_construction" | head -n 10 >&2
        echouer "La construction a échoué ; son journal : $journal_construction"
    fi
    # A jar that did not change keeps its date; it is up to date all the same.
    while IFS= read -r jar; do
        touch "$jar"
    done <<JARS
$jars
JARS
}

# The services as jars, whatever is there: $1 names its log, the rest are Maven's options. Says how long it took.
construire_services() {
    journal_construction="$RACINE/suite/target/$1"
    shift
    debut=$SECONDS
    mkdir -p "$RACINE/suite/target"
    if ! (cd "$RACINE" && mvn -B -q -Dstyle.color=never -DskipUTs -DskipITs "$@" -pl "$(echo $modules | tr ' ' ',')" -am package) > "$journal_construction" 2>&1; then
        grep '^\[ERROR\]' "$journal_construction" | head -n 10 >&2
        echouer "La construction a échoué ; son journal : $journal_construction"
    fi
    echo "built: the jars of all six${2:+, for AOT caches}, in $((SECONDS - debut)) s"
}

# With all classes on the JVM's own class path, as its AOT cache wants them.
construire_aot() {
    construire_services construction-aot.log -Dquarkus.package.jar.type=aot-jar -Dquarkus.package.output-directory=quarkus-aot
}

# Starts a main class of the suite in place of this script, so that Ctrl-C reaches it.
executer() {
    # Unpacking PostgreSQL, the first time, takes most of this heap; it is given back afterwards.
    exec "$JAVA" "-Dsuite.natif=$NATIF" -Xms16m -Xmx192m -XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:TieredStopAtLevel=1 \
        -cp "$RACINE/suite/target/suite.jar:$RACINE/suite/target/lib/*" "$@"
}
