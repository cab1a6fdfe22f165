# The project's folder → a small image: the compiled product and what it needs to run, nothing else.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY schema schema
COPY import import
RUN npm run build
# What is left is for running: no tools, no TypeScript loader, no type declarations or source maps.
RUN npm prune --omit=dev \
 && rm -rf node_modules/tsx node_modules/esbuild node_modules/@esbuild node_modules/.bin \
 && find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.md' \) -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DATA=/data
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
# The embedded graph lives here, and an import's rejects.
RUN mkdir /data && chown node:node /data
VOLUME /data
WORKDIR /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that SIGTERM reaches it.
ENTRYPOINT ["node", "/app/dist/src/entente.js"]
CMD ["serve"]
