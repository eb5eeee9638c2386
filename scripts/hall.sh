# shellcheck shell=bash
# What scripts about a hall's machine share: reading hall.conf. Sourced after lib.sh, never run.

# A name, what its value must look like, and an example for whoever wrote another one.
HALL_NAMES="HALL CALL_WHO CALL_PHONE SCREEN_ON SCREEN_OFF ROTATE CURSOR KEYBOARD TIME_ZONE PRINTER STICK ADDRESSES TABLETS MEETINGS"
declare -A HALL_FORM=(
    [HALL]='^[^"\\<>&|]{1,80}$' [CALL_WHO]='^[^"\\<>&|]{1,80}$' [CALL_PHONE]='^[+0-9][0-9 ()-]{2,24}$'
    [SCREEN_ON]='^(([01][0-9]|2[0-3]):[0-5][0-9])?$' [SCREEN_OFF]='^(([01][0-9]|2[0-3]):[0-5][0-9])?$'
    [ROTATE]='^[0-3]$' [CURSOR]='^(hidden|shown)$' [KEYBOARD]='^[a-z]{2,3}$' [TIME_ZONE]='^[A-Za-z_]+/[A-Za-z_/-]+$'
    [PRINTER]='^((ipps?|socket|usb|dnssd)://[^"\\ ]+)?$'
    [STICK]='^(yes|no)$' [TABLETS]='^(yes|no)$'
    [MEETINGS]='^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?)?$'
    [ADDRESSES]='^(https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?( |$))*$'
)
declare -A HALL_EXAMPLE=(
    [HALL]="Sinetän kylätalo" [CALL_WHO]="Maija Valmentaja" [CALL_PHONE]="040 123 4567"
    [SCREEN_ON]="07:00" [SCREEN_OFF]="22:00" [ROTATE]="1" [CURSOR]="hidden" [KEYBOARD]="fi" [TIME_ZONE]="Europe/Helsinki"
    [PRINTER]="ipp://printer.local/ipp/print" [ADDRESSES]="https://palkka.fi https://vero.fi" [STICK]="yes" [TABLETS]="no"
    [MEETINGS]="meet.example.fi"
)

# read_hall FILE : sets HALL_OF[NAME] for every name; ends with a clear message at the first line that is wrong.
declare -gA HALL_OF=()
read_hall() {
    local file=$1 number=0 line name value
    HALL_OF=()
    [ -r "$file" ] || die "$file cannot be read. An example stands in kiosk-config/hall.conf."
    while IFS= read -r line || [ -n "$line" ]; do
        number=$((number + 1))
        line=${line%$'\r'}
        case $line in '' | '#'*) continue ;; esac
        [[ $line == *=* ]] || die "$file, line $number: \"$line\" is not NAME=value. Right would be: HALL=${HALL_EXAMPLE[HALL]}"
        name=${line%%=*} value=${line#*=}
        [ -n "${HALL_FORM[$name]:-}" ] || die "$file, line $number: there is no setting $name. There are: $HALL_NAMES"
        [[ $value =~ ${HALL_FORM[$name]} ]] \
            || die "$file, line $number: $name cannot be \"$value\". Right would be, for example: $name=${HALL_EXAMPLE[$name]}"
        HALL_OF[$name]=$value
    done <"$file"
    for name in $HALL_NAMES; do
        [ -n "${HALL_OF[$name]+set}" ] || die "$file: $name is missing. Right would be, for example: $name=${HALL_EXAMPLE[$name]}"
    done
    if { [ -z "${HALL_OF[SCREEN_ON]}" ] && [ -n "${HALL_OF[SCREEN_OFF]}" ]; } \
        || { [ -n "${HALL_OF[SCREEN_ON]}" ] && [ -z "${HALL_OF[SCREEN_OFF]}" ]; }; then
        die "$file: SCREEN_ON and SCREEN_OFF are given together or not at all, for example: SCREEN_ON=07:00 and SCREEN_OFF=22:00"
    fi
}

# 07:00 is 7.00 on paper.
finnish_time() { sed 's/^0//; s/:/./' <<<"$1"; }

# host_sheet : the A4 for the hall's host as HTML, from HALL_OF.
host_sheet() {
    sed -e "s|@HALL@|${HALL_OF[HALL]}|g; s|@WHO@|${HALL_OF[CALL_WHO]}|g; s|@PHONE@|${HALL_OF[CALL_PHONE]}|g" \
        -e "s|@ON@|$(finnish_time "${HALL_OF[SCREEN_ON]}")|g; s|@OFF@|$(finnish_time "${HALL_OF[SCREEN_OFF]}")|g" \
        -e "$(if [ -n "${HALL_OF[SCREEN_ON]}" ]; then echo '/class="always"/d'; else echo '/class="hours"/d'; fi)" \
        -e "$(if [ "${HALL_OF[STICK]}" = yes ]; then echo '/class="no-sticks"/d'; else echo '/class="sticks"/d'; fi)" \
        -e "$(if [ -z "${HALL_OF[PRINTER]}" ]; then echo '/class="printer"/d'; fi)" \
        "$ROOT/kiosk-config/host-sheet.html"
}
