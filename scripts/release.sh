# shellcheck shell=bash
# What signing and installing a release share; sourced after lib.sh, never run.
#
# A package is a tar of three files: "release" (NAME=value lines), "release.sig" (Ed25519 over "release") and "jelppi.jar", whose
# size and SHA-256 stand in "release".

RELEASE_NAMES="FORMAT VERSION SCHEMA JAVA SIZE SHA256"
declare -A RELEASE_FORM=(
    [FORMAT]='^1$' [VERSION]='^[0-9]+(\.[0-9]+){1,3}(-[A-Za-z0-9.]{1,20})?$' [SCHEMA]='^[0-9]{1,6}$' [JAVA]='^[0-9]{2}$'
    [SIZE]='^[1-9][0-9]{0,8}$' [SHA256]='^[0-9a-f]{64}$'
)
declare -gA RELEASE_OF=()

# read_release FILE : sets RELEASE_OF; ends with a message at what is wrong.
read_release() {
    local line name value
    RELEASE_OF=()
    while IFS= read -r line || [ -n "$line" ]; do
        name=${line%%=*} value=${line#*=}
        case " $RELEASE_NAMES " in *" $name "*) ;; *) die "the package's description has a line that is not known: a newer script is needed" ;; esac
        [[ $value =~ ${RELEASE_FORM[$name]} ]] || die "the package's description has a wrong $name"
        RELEASE_OF[$name]=$value
    done <"$1"
    for name in $RELEASE_NAMES; do [ -n "${RELEASE_OF[$name]:-}" ] || die "the package's description lacks $name"; done
}

# describe JAR ROOM : what the jar itself says, as lines for "release".
describe() {
    local jar=$1 room=$2 version schema
    (cd "$room" && "$JAVA_HOME/bin/jar" --extract --file "$jar" META-INF/MANIFEST.MF)
    version=$(tr -d '\r' <"$room/META-INF/MANIFEST.MF" | sed -n 's/^Implementation-Version: //p')
    schema=$("$JAVA_HOME/bin/jar" --list --file "$jar" | sed -n 's#.*db/migration/.*/V\([0-9]*\)__.*\.sql$#\1#p' | sort -n | tail -1)
    if [ -z "$version" ] || [ -z "$schema" ]; then die "$jar is not the application"; fi
    printf 'FORMAT=1\nVERSION=%s\nSCHEMA=%s\nJAVA=25\nSIZE=%s\nSHA256=%s\n' \
        "$version" "$schema" "$(stat -c %s "$jar")" "$(sha256sum "$jar" | cut -d' ' -f1)"
}

# member PACKAGE NAME MOST FILE : takes one file out, by no name of the package's, and at most so many bytes and one.
member() { { tar --extract --to-stdout --file "$1" "$2" 2>/dev/null || true; } | head -c $(($3 + 1)) >"$4"; }

# open_package PACKAGE PUBLIC_KEY ROOM : leaves "release" and "jelppi.jar" in ROOM when they are what the owner of the key signed.
open_package() {
    local package=$1 key=$2 room=$3
    [ -r "$package" ] || die "there is no package $package"
    [ -r "$key" ] || die "there is no key $key to check packages with"
    member "$package" release 4096 "$room/release"
    member "$package" release.sig 64 "$room/release.sig"
    openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$room/release" -sigfile "$room/release.sig" >/dev/null 2>&1 \
        || die "$package is not signed by the owner of $key: it is damaged, forged or no package"
    read_release "$room/release"
    [ "$(df --output=avail -B1 "$room" | tail -1)" -gt $((RELEASE_OF[SIZE] * 4)) ] || die "there is not enough room to unpack $package"
    member "$package" jelppi.jar "${RELEASE_OF[SIZE]}" "$room/jelppi.jar"
    if [ "$(stat -c %s "$room/jelppi.jar")" -ne "${RELEASE_OF[SIZE]}" ] \
        || [ "$(sha256sum "$room/jelppi.jar" | cut -d' ' -f1)" != "${RELEASE_OF[SHA256]}" ]; then
        die "$package is damaged: its application is not the signed one"
    fi
}

# older VERSION THAN : 1.0-rc comes before 1.0.
older() { dpkg --compare-versions "${1/-/\~}" lt "${2/-/\~}"; }
