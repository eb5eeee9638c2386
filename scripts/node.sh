# shellcheck shell=bash
# What scripts that speak with one node's data share; sourced after lib.sh, never run.

data='' app=''

# Where a hall's machine has its node; elsewhere both must be named.
find_node() {
    if [ -z "$data" ] && [ -d /var/lib/jelppi ]; then data=/var/lib/jelppi; fi
    [ -n "$data" ] || die "which data folder? Name it with --data DIR"
    data=$(realpath -m "$data")
    if [ -z "$app" ] && [ -e /opt/jelppi/jelppi.jar ]; then
        app=/opt/jelppi/jelppi.jar
        [ ! -x /opt/jelppi-jdk/bin/java ] || JAVA_HOME=/opt/jelppi-jdk
    fi
    if [ -z "$app" ]; then
        need_jar
        app=$JAR
    fi
    [ -r "$app" ] || die "there is no application $app"
    need_java
}

# as_owner COMMAND... : as the account that the data folder belongs to, so that every new file belongs to it, too.
as_owner() {
    local owner group
    owner=$(stat -c %u "$data" 2>/dev/null || id -u) group=$(stat -c %g "$data" 2>/dev/null || id -g)
    if [ "$(id -u)" = 0 ] && [ "$owner" != 0 ]; then
        setpriv --reuid="$owner" --regid="$group" --clear-groups "$@"
    else
        "$@"
    fi
}

# Few words and little memory: it runs beside a kiosk.
jelppi() { as_owner "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -jar "$app" "$@"; }
