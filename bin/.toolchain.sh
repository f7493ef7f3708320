# Sourced by the commands beside it: finds what they need, or says plainly what to install.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/samskap"

# What a machine without a new enough Node gets, exactly these.
node_version=24.21.0
npm_version=11.21.2

say() { printf '%s\n' "$*"; }
stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

can_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }
apt_install() {
  say "Installing $* …"
  { apt-get install -y -q "$@" || { apt-get update -q && apt-get install -y -q "$@"; }; } >/dev/null 2>&1
}

java_major() {
  "$1/bin/java" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p'
}

is_jdk() {
  [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge 25 ] 2>/dev/null
}

# Sets JAVA_HOME to a JDK 25 or newer: the one that is set, else the first that will do.
need_java() {
  local home mac=""
  [ -x /usr/libexec/java_home ] && mac=$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "${HOME:-}"/.sdkman/candidates/java/*25* "${HOME:-}"/.jdks/*25* \
    "$mac" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/current "${HOME:-}"/.jdks/*; do
    if [ -n "$home" ] && is_jdk "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
  done
  stop "Samskap needs a JDK 25 or newer, and none was found." \
    "Install one, for example Eclipse Temurin 25 (https://adoptium.net), or set JAVA_HOME to where it is."
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return
  can_apt && apt_install maven && return
  stop "Samskap is built with Maven, and there is no mvn." \
    "Install Maven 3.8 or newer (https://maven.apache.org), for example with: apt install maven, or brew install maven"
}

# The front-end build wants Node 24. Sets node_option to where it is, or leaves that empty: then Vaadin fetches its own.
need_node() {
  node_option=""
  if command -v node >/dev/null 2>&1 && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 24 ] 2>/dev/null; then
    return
  fi
  local node="$cache/node24"
  if [ ! -x "$node/bin/node" ] || [ ! -e "$node/lib/node_modules/npm" ]; then
    node_from_npm "$node" || return 0
  fi
  "$node/bin/node" --version >/dev/null 2>&1 && node_option="-Dvaadin.node.folder=$node/bin"
  return 0
}

# An older npm can supply a newer Node, which works where only a package registry can be reached.
node_from_npm() {
  local into="$1" system machine
  command -v npm >/dev/null 2>&1 || return 1
  system=$(uname -s | tr '[:upper:]' '[:lower:]')
  case "$(uname -m)" in
    x86_64 | amd64) machine=x64 ;;
    aarch64 | arm64) machine=arm64 ;;
    *) return 1 ;;
  esac
  say "Fetching Node $node_version for the front end (once) …"
  local work
  work=$(mktemp -d)
  if (cd "$work" && npm install --no-save --no-audit --no-fund --ignore-scripts --prefix "$work" \
    "node-$system-$machine@$node_version" "npm@$npm_version" >/dev/null 2>&1); then
    rm -rf "$into" && mkdir -p "$into/bin" "$into/lib/node_modules"
    cp "$work/node_modules/node-$system-$machine/bin/node" "$into/bin/node"
    cp -R "$work/node_modules/npm" "$into/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$into/bin/npm"
    chmod +x "$into/bin/node" "$into/lib/node_modules/npm/bin/npm-cli.js"
  fi
  rm -rf "$work"
  [ -x "$into/bin/node" ]
}

# Sets SAMSKAP_CHROMIUM to a Chromium or Chrome for the browser tests.
need_chromium() {
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  find_chromium && return
  can_apt && apt_install chromium && find_chromium && return
  stop "The browser tests need Chromium or Chrome, and none was found." \
    "Install one (for example: apt install chromium), or set CHROMIUM_PATH to where it is." \
    "Without a browser: bin/test --fast"
}

find_chromium() {
  local candidate
  for candidate in "${SAMSKAP_CHROMIUM:-}" "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
      SAMSKAP_CHROMIUM=$(command -v "$candidate")
      export SAMSKAP_CHROMIUM
      return 0
    fi
  done
  return 1
}

# Maven 3 on a new Java warns about its own libraries; that is nobody's business here.
maven() {
  need_maven
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
    mvn -f "$root/pom.xml" -B ${node_option:-} "$@"
}
