# shellcheck shell=bash disable=SC2034 # what is set here is read by the scripts
# Shared by the scripts in this folder; sourced, never run. Everything a person reads goes to standard error, so that
# standard output stays free for results.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
STARTED=$SECONDS

say() { printf '%s\n' "$*" >&2; }
die() { say "ERROR: $*"; exit 1; }

# The comment block at the top of a script is its help.
help_of() { sed -n '2,/^[^#]/{s/^# \{0,1\}//p}' "$1"; }

# step TEXT COMMAND... : says what it does and how long it took.
step() {
    local text=$1 from=$SECONDS status=0
    shift
    say "==> $text"
    "$@" || status=$?
    if [ $status -eq 0 ]; then say "    done in $((SECONDS - from)) s"; else say "    FAILED after $((SECONDS - from)) s"; fi
    return $status
}

java_major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }

# JDK 25: JAVA_HOME when it is one, else the usual places.
need_java() {
    local dir
    for dir in "${JAVA_HOME:-}" /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* /opt/java/* /opt/jdk*; do
        if [ -x "$dir/bin/javac" ] && [ "$(java_major "$dir")" = 25 ]; then
            export JAVA_HOME=$dir PATH=$dir/bin:$PATH
            return
        fi
    done
    die "JDK 25 is missing. Install Temurin 25 or another OpenJDK 25 and set JAVA_HOME to it, or put it under /usr/lib/jvm."
}

# apt_install COMMAND PACKAGE... : installs the packages when the command is missing and this is a Debian and we are root.
apt_install() {
    local command=$1
    shift
    if command -v "$command" >/dev/null; then return; fi
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        die "$command is missing. On Debian: apt-get install $*"
    fi
    step "Installing $* by apt-get" apt_quiet "$@"
}

apt_quiet() {
    local log
    log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -20 "$log" >&2
        return 1
    fi
    rm -f "$log"
}

need_maven() { apt_install mvn maven; }

# Vaadin's front-end build needs Node 24 in the standard layout (DIR/bin, DIR/lib/node_modules/npm).
need_node() {
    if command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" = 24 ] && npm_is_new "$(command -v npm)"; then
        return
    fi
    local dir=${XDG_CACHE_HOME:-$HOME/.cache}/jelppi/node-24
    if [ ! -x "$dir/bin/node" ] || [ ! -x "$dir/bin/npm" ]; then
        apt_install npm nodejs npm
        mkdir -p "$dir"
        step "Getting Node 24 into $dir" npm install --silent --no-fund --no-audit -g --prefix "$dir" node@24 npm@11 >&2 \
            || die "Node 24 could not be installed. Install Node 24 with npm 11 or newer and put it first in PATH."
    fi
    export PATH=$dir/bin:$PATH
}

npm_is_new() { [ -n "${1:-}" ] && [ "$("$1" --version | cut -d. -f1)" -ge 11 ]; }

need_chromium() {
    local name
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
        if command -v "$name" >/dev/null; then
            CHROMIUM=$(command -v "$name")
            export CHROMIUM
            return
        fi
    done
    apt_install chromium chromium
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
}

# Playwright must never fetch browsers: it drives the system's Chromium.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

mvn_in_root() { (cd "$ROOT" && mvn -B -ntp "$@"); }

# One checksum over everything that goes into the build; generated files stand aside.
sources() {
    (cd "$ROOT" && find pom.xml package.json package-lock.json src frontend \( -path frontend/generated -o -path src/main/bundles \) -prune -o \
        -type f ! -path frontend/index.html ! -path 'src/docs/*' -print0 2>/dev/null | sort -z | xargs -0 sha1sum | sha1sum)
}

is_built() { [ -e "$JAR" ] && [ -e "$1" ] && [ "$(cat "$1")" = "$(sources)" ]; }

JAR=$ROOT/target/jelppi.jar

# The production jar, built when a source is newer than it. Checks are scripts/test's work.
need_jar() {
    need_java
    if is_built "$ROOT/target/jar.built"; then return; fi
    need_maven
    need_node
    step "Building the application (the first time also fetches its libraries: some minutes)" \
        build_logged "$ROOT/target/jar.built" -Pquick,production -Dmaven.test.skip=true -Dfast=true package
}

# The jar, the test classes and their class path, for benches.
need_test_classes() {
    need_java
    if is_built "$ROOT/target/tests.built"; then return; fi
    need_maven
    need_node
    step "Building the application and the benches" \
        build_logged "$ROOT/target/tests.built" -Pquick,production -DskipTests -Dfast=true package
    cp "$ROOT/target/tests.built" "$ROOT/target/jar.built"
}

build_logged() {
    local marker=$1 log=$ROOT/target/build.log
    shift
    mkdir -p "$ROOT/target"
    sources >"$marker.now"
    if ! mvn_in_root "$@" >"$log" 2>&1; then
        grep -E 'ERROR' "$log" | head -30 >&2
        say "    the whole log: $log"
        return 1
    fi
    mv "$marker.now" "$marker"
}

# How a kiosk runs in a hall; the same stands in kiosk-config/bin/jelppi-node.
kiosk_flags() { echo "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx240m -Xmn10m -XX:MinHeapFreeRatio=8 -XX:MaxHeapFreeRatio=15 -XX:-ShrinkHeapInSteps -XX:SoftRefLRUPolicyMSPerMB=50 -XX:TrimNativeHeapInterval=10000 -XX:+UseStringDeduplication -Xss512k"; }

# Starts the kiosk on an empty folder, asks for its first page and ends it; Java writes the cache at the end.
# train HALL JDK PORT
train() {
    local data pid hall=$1 jdk=$2 port=$3 answered=''
    data=$(mktemp -d)
    (
        cd "$hall" || exit
        # shellcheck disable=SC2046
        exec "$jdk/bin/java" $(kiosk_flags) -XX:AOTCacheOutput=kiosk.aot -jar jelppi.jar --jelppi.role=kiosk \
            --server.port="$port" --management.server.port=0 --jelppi.data-dir="$data/data" >"$data/log" 2>&1
    ) &
    pid=$!
    for _ in $(seq 300); do
        if curl -fsS -o /dev/null "http://127.0.0.1:$port/" 2>/dev/null; then answered=yes && break; fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.3
    done
    curl -fsS -o /dev/null "http://127.0.0.1:$port/?v-r=init&location=&query=" 2>/dev/null || true
    kill -TERM "$pid" 2>/dev/null || true
    wait "$pid" || true
    # One that failed writes a cache, too.
    if [ -z "$answered" ] || [ ! -s "$hall/kiosk.aot" ]; then
        tail -5 "$data/log" >&2
        answered=
    fi
    rm -rf "$data"
    [ -n "$answered" ]
}

free_port() {
    local port=28900
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
    echo "$port"
}
